import type { Command } from './command.js';

/** What `npm start` and the composition run before anything serves: the same commands that people have, in order. */
export const prepareWith = (commands: Command[]): Command => ({
  name: 'prepare', usage: '[--demo]: migrate, content load and, on an empty database, demo; repeating it changes nothing',
  async run(args, boot) {
    const steps = [['migrate'], ['content load'], ...(args.includes('--demo') ? [['demo', '--if-empty']] : [])];
    for (const [name, ...rest] of steps) {
      const code = await commands.find((command) => command.name === name)?.run(rest, boot);
      if (code) return code;
    }
    return 0;
  },
});
