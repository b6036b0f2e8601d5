import type { INestApplicationContext } from '@nestjs/common';

export interface Command {
  /** One or two words. */
  name: string;
  usage: string;
  /** Gives the exit code. `boot` starts the features; a command that needs no database does not call it. */
  run(args: string[], boot: () => Promise<INestApplicationContext>): Promise<number>;
}
