import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks whoever sits there, on the side where questions do not mix with answers. `hidden`: what is typed is not shown. */
export async function asked(question: string, { hidden = false } = {}): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: process.stdin.isTTY });
  try {
    return await new Promise((answer) => {
      lines.once('line', answer);
      lines.once('close', () => answer(''));
    });
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}
