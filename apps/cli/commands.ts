import { Migrations } from '#platform';
import { credentialCommands } from './credential.commands.js';
import { coIssuanceCommands } from './co-issuance.commands.js';
import type { Command } from './command.js';
import { contentCommands } from './content.commands.js';
import { demoCommands } from './demo.commands.js';
import { identityCommands } from './identity.commands.js';
import { prepareWith } from './prepare.command.js';
import { rebuildCommands } from './rebuild.commands.js';
import { verifyCommands } from './verify.command.js';

const migrate: Command = {
  name: 'migrate', usage: 'bring the database to the shape of this build',
  async run(_args, boot) {
    const applied = await (await boot()).get(Migrations).apply();
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
    return 0;
  },
};

const steps: Command[] = [migrate, ...contentCommands, ...identityCommands, ...demoCommands, ...rebuildCommands, ...credentialCommands, ...verifyCommands, ...coIssuanceCommands];

export const commands: Command[] = [prepareWith(steps), ...steps];
