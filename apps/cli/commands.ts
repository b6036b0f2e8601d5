import { Migrations } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';

export interface Command {
  /** One or two words. */
  name: string;
  usage: string;
  /** Gives the exit code. `boot` starts the features; a command that needs no database does not call it. */
  run(args: string[], boot: () => Promise<INestApplicationContext>): Promise<number>;
}

const migrate: Command = {
  name: 'migrate', usage: 'bring the database to the shape of this build',
  async run(_args, boot) {
    const applied = await (await boot()).get(Migrations).apply();
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
    return 0;
  },
};

export const commands: Command[] = [migrate];
