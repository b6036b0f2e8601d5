import { type Locale, locales, type Rich } from '#contracts';
import type { ContentFault } from '#platform';
import type { BlockSource } from './course.source.js';
import { sectionsOf } from './prose.js';
import type { SourceFolder } from './source.folder.js';

/** The sections of the Markdown files that a block needs, in order: its own, or for a calibration one for each described lesson. */
export function sectionNames(block: BlockSource): string[] {
  switch (block.type) {
    case 'text': case 'assignment': return [block.id];
    case 'calibration': return block.sets.flatMap(({ lessons }) => lessons.map(({ id }) => `${block.id}/${id}`));
    default: return [];
  }
}

/** The words of a lesson by section, from its three Markdown files, which must have the same sections in the same order. */
export async function readBodies(folder: SourceFolder, at: string, names: string[], faults: ContentFault[]): Promise<Map<string, Rich>> {
  const bodies = new Map<string, Rich>(names.map((name) => [name, { km: [], en: [], fr: [] }]));
  for (const locale of locales) {
    const file = `${at}${locale}.md`;
    const text = await folder.text(file);
    const report = (line: number, message: string): void => { faults.push({ file: folder.shown(file), line, message }); };
    if (text !== undefined) readBody(text, locale, bodies, report);
    else if (names.length > 0) report(1, 'this file is missing');
  }
  return bodies;
}

function readBody(text: string, locale: Locale, bodies: Map<string, Rich>, report: (line: number, message: string) => void): void {
  const names = [...bodies.keys()];
  const sections = sectionsOf(text, locale, report);
  for (const { id, line, body } of sections) {
    if (bodies.has(id)) bodies.get(id)![locale] = body;
    else report(line, id.includes('/') ? `${id} is no lesson of a calibration in lesson.yaml` : `block ${id} is no text block of lesson.yaml`);
  }
  const found = sections.map((section) => section.id);
  for (const name of names.filter((wanted) => !found.includes(wanted))) report(1, `block ${name} is missing`);
  const known = sections.filter(({ id }) => bodies.has(id));
  for (const { id, line } of known.filter((section, place) => known.findIndex((other) => other.id === section.id) < place)) report(line, `block ${id} stands twice`);
  const stray = known.findIndex(({ id }, place) => id !== names[place]);
  if (known.length === names.length && stray >= 0) report(known[stray]!.line, `block ${known[stray]!.id} is not in the order of lesson.yaml`);
}
