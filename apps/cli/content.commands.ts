import { Actor, type Compilation, contentKinds, Database, describeFault } from '#platform';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './command.js';

/** `content/` of this very Kru, whether it runs from dist or from its sources. */
const shipped = (): string => {
  const candidates = [join(import.meta.dirname, '..', '..', '..', 'content'), join(import.meta.dirname, '..', '..', 'content')];
  return candidates.find((folder) => existsSync(folder)) ?? resolve('content');
};

/** Compiles every kind; prints the faults. Undefined when there are any. */
async function compileAll(folder: string): Promise<Map<string, Compilation> | undefined> {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    return undefined;
  }
  const compilations = new Map<string, Compilation>();
  for (const { kind } of contentKinds()) compilations.set(kind.name, await kind.compile(folder));
  const faults = [...compilations.values()].flatMap((compilation) => compilation.faults);
  for (const fault of new Set(faults.map(describeFault))) console.error(fault);
  if (faults.length > 0) console.error(`${faults.length} fault(s): nothing was published.`);
  return faults.length === 0 ? compilations : undefined;
}

const check: Command = {
  name: 'content check', usage: '[folder]: says file, line and fault of what cannot be published',
  async run([folder]) {
    const compilations = await compileAll(resolve(folder ?? shipped()));
    if (!compilations) return 1;
    for (const [kind, { compiled }] of compilations) console.log(`${kind}: ${compiled.map(({ document }) => `${document.code} ${document.version}`).join(', ') || 'none'}`);
    return 0;
  },
};

const load: Command = {
  name: 'content load', usage: '[folder]: publishes the courses, instruments and other documents of a folder; repeating it changes nothing',
  async run([folder], boot) {
    const compilations = await compileAll(resolve(folder ?? shipped()));
    if (!compilations) return 1;
    const app = await boot();
    for (const { kind, loader } of contentKinds()) {
      const { compiled } = compilations.get(kind.name)!;
      const fresh = await app.get(Database).transaction(() => app.get(loader, { strict: false }).publish(Actor.system, compiled));
      console.log(`${kind.name}: ${compiled.length} document(s), ${fresh} new`);
    }
    return 0;
  },
};

export const contentCommands: Command[] = [check, load];
