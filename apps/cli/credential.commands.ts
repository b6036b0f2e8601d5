import { ArchiveService, type Compromise, type KeyAlgorithm, KeyCareService, type KeyInUse, publishedArchive, SigningKeyService } from '#credential';
import { Actor, Config, Database } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';

const algorithms: readonly KeyAlgorithm[] = ['Ed25519', 'RS256'];
const say = (line: string): void => console.log(line);

/** Does `work` in one transaction: it is done whole, or not at all. */
const within = <T>(app: INestApplicationContext, work: () => Promise<T>): Promise<T> => app.get(Database).transaction(work);

const stateOf = ({ retiredAt, compromisedAt }: KeyInUse): string =>
  compromisedAt ? `compromised since ${compromisedAt.toISOString()}` : retiredAt ? `retired ${retiredAt.toISOString()}` : 'in use';

const listKeys: Command = {
  name: 'keys list', usage: '[--json]: every key that ever signed here or is believed, and what it signed',
  async run(args, boot) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const keys = await (await boot()).get(KeyCareService, { strict: false }).list();
    if (values.json) say(JSON.stringify(keys));
    else if (keys.length === 0) say('No key was used yet: the first is made when the first certificate is signed.');
    for (const key of values.json ? [] : keys) {
      say(`${key.kid}  ${key.algorithm.padEnd(7)}  ${stateOf(key)}\n  ${key.role}, ${key.issuer}, from ${key.validFrom.toISOString()}; signed ${key.credentials} credentials and ${key.tokens} tokens`);
    }
    return 0;
  },
};

const rotateKey: Command = {
  name: 'keys rotate', usage: '[--algorithm Ed25519|RS256] [--for DID]: sign from now on with a new key; the old one stays published',
  async run(args, boot) {
    const { values } = parseArgs({ args, options: { algorithm: { type: 'string', default: 'Ed25519' }, for: { type: 'string' } } });
    const algorithm = algorithms.find((each) => each === values.algorithm);
    if (!algorithm) return refuse(`There are keys for ${algorithms.join(' and ')}; none for ${values.algorithm}.`);
    const app = await boot();
    const keys = app.get(SigningKeyService, { strict: false });
    const issuer = values.for ?? keys.did;
    if (issuer !== keys.did && !issuer.startsWith(keys.mandateDid(''))) return refuse(`Nothing is signed here for ${issuer}. Ours is ${keys.did}; a mandate’s is ${keys.mandateDid('CODE')}.`);
    const { kid, retired } = await within(app, () => keys.rotate(Actor.system, { algorithm, issuer }));
    say(`${issuer} signs with the key ${kid} (${algorithm}) from now on.`);
    const history = await app.get(KeyCareService, { strict: false }).list();
    for (const old of history.filter((key) => retired.includes(key.kid))) {
      say(`The key ${old.kid} is retired and stays published: the ${old.credentials} credentials and ${old.tokens} tokens that it signed remain valid, those it signed ${old.retiredAt!.toISOString()} or later are refused.`);
    }
    return 0;
  },
};

const compromiseKey: Command = {
  name: 'keys compromise', usage: 'KID [--since TIME]: others may have had this key since then; sign with another, keep what was signed before',
  async run(args, boot) {
    const { values, positionals: [kid] } = parseArgs({ args, allowPositionals: true, options: { since: { type: 'string' } } });
    const since = values.since === undefined ? new Date() : new Date(values.since);
    if (!kid) return refuse('Name the key: keys compromise KID [--since 2026-11-23T00:00:00Z]. `keys list` names them.');
    if (Number.isNaN(since.getTime())) return refuse(`${values.since} is no moment. Write it as 2026-11-23T00:00:00Z.`);
    const app = await boot();
    tell(await within(app, () => app.get(KeyCareService, { strict: false }).compromise(Actor.system, kid, since)));
    return 0;
  },
};

function tell({ kid, since, replacedBy, before, toReissue, lists }: Compromise): void {
  say(`The key ${kid} is compromised since ${since.toISOString()}. It stays published with that moment, and signs nothing more.`);
  if (replacedBy) say(`The key ${replacedBy} signs in its place.`);
  if (lists > 0) say(`${lists} status lists were signed anew.`);
  say(`${before} credentials that it signed before are in the register: their digests are published with the keys, and they remain valid.`);
  if (toReissue.length === 0) return say('None was signed with it since: nothing is to be issued again.');
  say(`${toReissue.length} were signed with it since. They are refused from now on; if they were rightly given, issue them again (code, credential, registered):`);
  for (const { code, credential, registeredAt } of toReissue) say(`  ${code}  ${credential}  ${registeredAt.toISOString()}`);
}

const resealKeys: Command = {
  name: 'keys reseal', usage: 'encrypt the keys that stand in the database anew, under KRU_KEY_PASSPHRASE',
  async run(_args, boot) {
    const app = await boot();
    say(`${await within(app, () => app.get(SigningKeyService, { strict: false }).reseal())} keys are encrypted under the passphrase of today.`);
    return 0;
  },
};

const archive: Command = {
  name: 'credentials archive', usage: '[FOLDER|FILE.zip]: writes keys, status lists and digests, with which `verify` works anywhere; alone: the one that may be downloaded here',
  async run([target], boot) {
    const app = await boot();
    const path = target ?? publishedArchive(app.get(Config).dataFolder);
    const files = await within(app, () => app.get(ArchiveService, { strict: false }).write(path));
    say(`${files} files are in ${path}. Certificates are checked with them by: npm run kru -- verify FILE --archive ${path}`);
    return 0;
  },
};

function refuse(words: string): number {
  console.error(words);
  return 2;
}

export const credentialCommands: Command[] = [listKeys, rotateKey, compromiseKey, resealKeys, archive];
