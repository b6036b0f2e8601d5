import { cosignDoubt, spokenKey, webCrypto } from '#proof';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { asked } from './cosign/asking.js';
import { type CosignDocument, type CosignRequest, Invitation, type Received, requestIn, type SignedDocument } from './cosign/request.js';
import { type InstitutionKey, keyIn, ownKey } from './cosign/signing-key.js';
import { askedOf, doubtOf, inWords } from './cosign/words.js';

/** 0: all is signed. 1: something was not. 2: not understood. 3: the ministry has yet to confirm the key. */
const DONE = 0, NOT_ALL = 1, USAGE = 2, UNCONFIRMED = 3;
const CHUNK = 20;

const options = { key: { type: 'string' }, out: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;

const cosignCommand: Command = {
  name: 'cosign', usage: '<address of an invitation | file> [--key FILE] [--out FILE] [--yes]: sign joint certificates as a partner, with this Kru’s own key or one in a file',
  async run(args, boot) {
    const { values, positionals: [what] } = parseArgs({ args, options, allowPositionals: true });
    const invitation = what === undefined ? undefined : Invitation.at(what);
    if (what === undefined || (!invitation && /^https?:/.test(what))) {
      console.error(`npm run kru -- cosign ${cosignCommand.usage}`);
      return USAGE;
    }
    const request = invitation ? await invitation.read() : await requestIn(what);
    const key = values.key ? await keyIn(values.key, () => asked('Passphrase of the key: ', { hidden: true })) : await ownKey(await boot());
    if (!(await confirmed(request, key, invitation))) return UNCONFIRMED;
    return signAll(request, key, { invitation, out: values.out, yes: values.yes });
  },
};

/** Names the key where it is unknown yet. False while an officer has not confirmed it. */
async function confirmed({ view }: CosignRequest, key: InstitutionKey, invitation: Invitation | undefined): Promise<boolean> {
  const known = view.keys.find(({ kid }) => kid === key.kid);
  if (known?.state === 'confirmed') return true;
  if (view.did !== null && view.did !== key.did) throw new Error(`The certificates name ${view.did}, and this key is of ${key.did}.`);
  if (!known && !invitation) throw new Error('The ministry does not know this key yet: run the command once with the address of the invitation.');
  if (!known) await invitation!.nameKey(key.did, key.publicKeyMultibase);
  console.log(`The ministry has to confirm this key of ${key.did}. Telephone someone you know there and read these figures aloud:\n\n  ${spokenKey(key.kid)}\n\nThen run the command again.`);
  return false;
}

async function signAll({ view, items }: CosignRequest, key: InstitutionKey, { invitation, out, yes }: { invitation: Invitation | undefined; out: string | undefined; yes: boolean }): Promise<number> {
  const waiting = items.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) {
    console.log('There is nothing to sign.');
    return DONE;
  }
  console.log(askedOf(view, waiting.length));
  const sound: CosignDocument[] = [];
  for (const item of waiting) {
    const doubt = await cosignDoubt(item, { did: key.did, trust: view.trust, crypto: webCrypto });
    console.log(doubt ? doubtOf(item, doubt) : inWords(item, key.did));
    if (!doubt) sound.push(item);
  }
  if (!yes && (await asked(`Sign ${sound.length} certificate(s) as ${view.partyName.en} (${key.did})? Type yes: `)).trim() !== 'yes') {
    console.log('Nothing was signed.');
    return NOT_ALL;
  }
  const credentials = await key.sign(sound.map(({ document }) => document));
  const documents = sound.map(({ awardId }, at): SignedDocument => ({ awardId, credential: credentials[at]! }));
  if (out || !invitation) return written(view.id, documents, out ?? 'cosign-answer.json', waiting.length);
  return sent(invitation, documents, waiting);
}

async function written(invitation: string, documents: SignedDocument[], file: string, asked: number): Promise<number> {
  await writeFile(file, `${JSON.stringify({ kind: 'cosign-answer', schema: 1, invitation, documents }, null, 1)}\n`);
  console.log(`Signed ${documents.length} of ${asked}. Send ${file} to the ministry, which takes it in.`);
  return documents.length === asked ? DONE : NOT_ALL;
}

async function sent(invitation: Invitation, documents: readonly SignedDocument[], waiting: readonly CosignDocument[]): Promise<number> {
  const received: Received = { signed: [], refused: [] };
  for (let at = 0; at < documents.length; at += CHUNK) {
    const { signed, refused } = await invitation.handIn(documents.slice(at, at + CHUNK));
    received.signed.push(...signed);
    received.refused.push(...refused);
  }
  for (const { awardId, code } of received.refused) console.log(`  not accepted: ${waiting.find((item) => item.awardId === awardId)?.record.number}: ${code}`);
  console.log(`The ministry has received ${received.signed.length} of ${waiting.length}.`);
  return received.signed.length === waiting.length ? DONE : NOT_ALL;
}

export const coIssuanceCommands: Command[] = [cosignCommand];
