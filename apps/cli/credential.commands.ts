import { SigningKeyService } from '#credential';
import { Actor, Database } from '#platform';
import type { Command } from './command.js';

const rotateKey: Command = {
  name: 'keys rotate', usage: 'sign from now on with a new key; the old one stays published',
  async run(_args, boot) {
    const app = await boot();
    const { kid } = await app.get(Database).transaction(() => app.get(SigningKeyService, { strict: false }).rotate(Actor.system));
    console.log(`Kru signs with the key ${kid} from now on.`);
    return 0;
  },
};

export const credentialCommands: Command[] = [rotateKey];
