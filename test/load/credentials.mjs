// `npm run bench -- credentials [--credentials N] [--documents N] [--json]`: what certificates cost a core. Issuing is all that the product does with a record
// but for keeping it: document, schema, canonical form, signature, bytes; the same records go through the JSON-LD library too. Verifying is the whole verdict
// on distinct certificates, each read from its bytes. Processor time is counted, of the whole process, so that it is that of one core however many there are.
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { benchmark, say } from './kru.mjs';
import { anAward, measurePaper } from './paper.mjs';

const origin = 'https://kru.example';
const did = 'did:web:kru.example';
const dist = (path) => import(new URL(`../../dist/libs/${path}.js`, import.meta.url).href);

const cpuSeconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };

/** How often a second of a core `work` does one thing, when it does `count`. */
async function perSecond(count, work) {
  const began = cpuSeconds();
  await work();
  return Math.round(count / (cpuSeconds() - began));
}

/** The product's own issuing, put together as the product does, with a key of its own; what goes to Postgres is kept in `rows`. */
async function issuing() {
  const [{ CredentialService, DocumentSigner, SigningKeyService, StatusListService }, { SigningInputs }, { KeyVault }, { Clock, Config, Database }] = await Promise.all([
    dist('credential/src/index'), dist('credential/src/signing-inputs'), dist('credential/src/key-vault'), dist('platform/src/index')]);
  const given = { signer: null, keyPassphrase: 'bench', secret: 'bench', origin };
  const vault = new KeyVault(given);
  const key = { ...(await vault.make('Ed25519', did)), algorithm: 'Ed25519', issuer: did };
  const rows = [];
  const db = { rows: async (name, _sql, params) => { if (name === 'credentials.keep') rows.push(...params[6]); } };
  const instead = [[Config, given], [Database, db], [SigningKeyService, { did, signer: async () => vault.open(key) }], [StatusListService, {}]];
  const app = await NestFactory.createApplicationContext(
    { module: class {}, providers: [CredentialService, DocumentSigner, SigningInputs, Clock, ...instead.map(([provide, useValue]) => ({ provide, useValue }))] }, { logger: false });
  return { service: app.get(CredentialService), signer: app.get(DocumentSigner), key, rows, secret: vault.open(key) };
}

const items = (from, count) => Array.from({ length: count }, (_, i) => {
  const record = anAward(from + i);
  return { personId: record.subject, record, issuer: record.issuers[0], place: { list: 1, index: from + i } };
});

async function withLibrary(documents, { kid, sign }) {
  const { bundledLoader } = await dist('credential/src/bundled-loader');
  const signer = { id: `${did}#${kid}`, algorithm: 'Ed25519', sign: ({ data }) => sign(data) };
  const each = (credential) => issue({ credential: { ...credential }, suite: new DataIntegrityProof({ signer, cryptosuite }), documentLoader: bundledLoader(new Map()), now: new Date() });
  for (const document of documents.slice(0, 50)) await each(document);
  return perSecond(documents.length, async () => {
    for (const document of documents) Buffer.from(JSON.stringify(await each(document)));
  });
}

/** The lists as they are published, with nobody's bit set. */
async function signedLists(signer) {
  const [now, day] = [Date.now(), 86_400_000];
  const lists = await Promise.all(['revocation', 'suspension', 'refresh'].map(async (statusPurpose) => ({
    ...(await createCredential({ id: `${origin}/status/1${statusPurpose === 'revocation' ? '' : `-${statusPurpose}`}`, list: await createList({ length: 131_072 }), statusPurpose })),
    issuer: did, validFrom: new Date(now).toISOString(), validUntil: new Date(now + day).toISOString(),
  })));
  return Object.fromEntries((await signer.sign(lists)).map(({ signed }) => [signed.id, signed]));
}

async function verifying(certificates, { key, signer }) {
  const [{ verifyBundle }, { nodeCrypto }, { mayBeReliedOn }] = await Promise.all([dist('proof/src/bundle'), dist('credential/src/node-crypto'), dist('contracts/src/verdict')]);
  const trust = {
    kind: 'trust', schema: 1, madeAt: new Date().toISOString(), witnesses: {},
    issuers: [{ did, name: { km: '', en: '', fr: '' }, role: 'coordinator', keys: [{ kid: key.kid, algorithm: 'Ed25519', publicKeyMultibase: key.publicKey, jwk: null, validFrom: new Date(0).toISOString(), retiredAt: null, compromisedAt: null }] }],
  };
  const lists = await signedLists(signer);
  const each = async ({ record, credential }) => {
    const verdict = await verifyBundle({ record: JSON.parse(record), credentials: [JSON.parse(credential)] }, trust, { now: new Date(), crypto: nodeCrypto, lists });
    if (!mayBeReliedOn(verdict)) throw new Error(`A certificate just issued was refused: ${JSON.stringify(verdict)}`);
  };
  for (const certificate of certificates.slice(0, 200)) await each(certificate);
  return perSecond(certificates.length, async () => {
    for (const certificate of certificates) await each(certificate);
  });
}

await benchmark('credentials', async () => {
  const { values } = parseArgs({ options: { credentials: { type: 'string', default: '5000' }, documents: { type: 'string', default: '3000' }, json: { type: 'boolean' } } });
  const count = Number(values.credentials);
  const made = await issuing();
  const warm = 500;
  await made.service.issue(items(0, warm));
  made.rows.length = 0;
  const records = items(warm, count);
  say(`Issuing ${count} credentials`);
  const issuePerSecond = await perSecond(count, () => made.service.issue(records));
  const few = records.slice(0, Math.ceil(count / 10));
  say(`Issuing ${few.length} with the JSON-LD library`);
  const libraryIssuePerSecond = await withLibrary(few.map((item) => made.service.unsigned(item)), made.secret);
  say(`Verifying ${count}`);
  const verifyPerSecond = await verifying(records.map(({ record }, at) => ({ record: JSON.stringify(record), credential: made.rows[at].toString() })), made);
  say(`Printing ${values.documents}`);
  // Two threads with their compilers are as large as they get after the first thousand.
  const before = Math.min(1000, Math.floor(Number(values.documents) / 2));
  const { pdfPerSecond, pdfMemoryGrowthMb } = await measurePaper({ warm: before, pages: Number(values.documents) - before });
  return { issuePerSecond, libraryIssuePerSecond, issueRatio: Math.round((issuePerSecond / libraryIssuePerSecond) * 10) / 10, verifyPerSecond, pdfPerSecond, pdfMemoryGrowthMb };
}, ({ issuePerSecond, libraryIssuePerSecond, issueRatio, verifyPerSecond, pdfPerSecond, pdfMemoryGrowthMb }) => {
  const line = (what, value) => console.log(`${what.padEnd(44)}${String(value).padStart(10)}`);
  line('Credentials issued a second', issuePerSecond);
  line('Issued a second with the JSON-LD library', libraryIssuePerSecond);
  line('Times as fast', issueRatio);
  line('Certificates verified a second', verifyPerSecond);
  line('Certificates printed a second', pdfPerSecond);
  line('Memory that printing took meanwhile, MB', pdfMemoryGrowthMb);
});
