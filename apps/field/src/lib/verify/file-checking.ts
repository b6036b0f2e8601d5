import { type AwardRecord, type CertificateBundle, isVerificationCode, type PaperFinding, sha256Hex, type Trust } from '@kru/contracts';
import type { Knowledge, Register } from './answer.rules.ts';
import { canCheck, check, judge } from './checking.ts';
import { askBundle, askPaper, askRegister, type Registered } from './register.ts';
import { type Heard, listsOf } from './trusting.ts';

/** No certificate weighs as much. */
export const LARGEST = 20_000_000;

/** What was found in a file and about it. `record` is the file's own, so that what it says can be compared. */
export interface FileAnswer { knowledge: Knowledge; record: AwardRecord | null; registered: Registered | null; askedAt: Date | null }

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
const typesOf = ({ type }: Json): unknown[] => (Array.isArray(type) ? type : [type]);
const isCredential = (value: unknown): value is Json => isObject(value) && typesOf(value).includes('VerifiableCredential') && !typesOf(value).includes('BitstringStatusListCredential');
const isRecord = (value: unknown): value is Json => isObject(value) && value['kind'] === 'award';

/** Sorts what a file, or what is attached to it, holds. Null: nothing of a certificate. */
export function bundleOf(texts: readonly string[]): CertificateBundle | null {
  const bundle: { record: unknown; credentials: unknown[]; lists: Json } = { record: null, credentials: [], lists: {} };
  const take = (value: unknown): void => {
    if (isRecord(value)) bundle.record ??= value;
    else if (isCredential(value)) bundle.credentials.push(value);
    else if (Array.isArray(value)) value.slice(0, 20).forEach(take);
    else if (isObject(value) && ('record' in value || 'credentials' in value)) {
      take(value['record']);
      take(value['credentials']);
      if (isObject(value['lists'])) Object.assign(bundle.lists, value['lists']);
    }
  };
  for (const text of texts) take(parsed(text));
  return bundle.record === null && bundle.credentials.length === 0 ? null : bundle;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const decoder = new TextDecoder();
const isPdf = (bytes: Uint8Array): boolean => decoder.decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** Reads a PDF with what is attached to it, or JSON, and checks it here; then asks the register, where it can be reached. Null: no certificate is in it. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>, trust: Heard<Trust> | null): Promise<FileAnswer | null> {
  const pdf = isPdf(bytes);
  const texts = pdf ? (await judge()).attachmentsOf(bytes).map(({ bytes: attached }) => decoder.decode(attached)) : [decoder.decode(bytes)];
  const given = bundleOf(texts);
  if (!given) return null;
  const bundle = await completed(given);
  const lists = await listsOf(bundle.credentials.flatMap(listsNamedBy));
  const phone = await check(bundle, trust?.it ?? null, lists);
  const record = isRecord(bundle.record) ? bundle.record as unknown as AwardRecord : null;
  const { register, registered, reached } = await ask(record);
  const paper = pdf ? await comparePaper(record, reached ? bytes : null) : 'none';
  return { knowledge: { phone, register, paper, ofFile: true }, record: record && readable(record) ? record : registered?.record ?? null, registered, askedAt: reached ? new Date() : null };
}

/** A single credential, as wallets keep it, says nothing of the others: the record and they are asked of the register. */
async function completed(bundle: CertificateBundle): Promise<CertificateBundle> {
  if (bundle.record !== null || bundle.credentials.length !== 1) return bundle;
  const id = recordNamedBy(bundle.credentials[0]);
  const record = id === null ? null : await fetched(`/records/${id}`);
  if (!isRecord(record) || !isVerificationCode(String(record['code']))) return bundle;
  const whole = await askBundle(String(record['code']));
  const own = bundle.credentials[0] as Json;
  const others = whole.ok ? whole.data.credentials.filter((credential) => isObject(credential) && credential['id'] !== own['id']) : [];
  return { record, credentials: [own, ...others] };
}

function recordNamedBy(credential: unknown): string | null {
  const resources = isObject(credential) && Array.isArray(credential['relatedResource']) ? credential['relatedResource'] as unknown[] : [];
  const id = resources.map((resource) => (isObject(resource) ? /\/records\/([0-9a-f-]{36})$/.exec(String(resource['id']))?.[1] : undefined)).find(Boolean);
  return id ?? null;
}

function listsNamedBy(credential: unknown): string[] {
  const entries = isObject(credential) && Array.isArray(credential['credentialStatus']) ? credential['credentialStatus'] as unknown[] : [];
  return entries.flatMap((entry) => (isObject(entry) && typeof entry['statusListCredential'] === 'string' ? [entry['statusListCredential']] : []));
}

async function fetched(path: string): Promise<unknown> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(8_000) });
    return response.ok ? await response.json() as unknown : null;
  } catch {
    return null;
  }
}

async function ask(record: AwardRecord | null): Promise<{ register: Register; registered: Registered | null; reached: boolean }> {
  if (!record || !isVerificationCode(String(record.code))) return { register: 'silent', registered: null, reached: false };
  const answer = await askRegister(record.code);
  if (answer.ok) return { register: answer.data, registered: answer.data, reached: true };
  return { register: 'status' in answer && answer.status === 404 ? 'unknown' : 'silent', registered: null, reached: false };
}

/** Of a file, only its fingerprint is sent. */
async function comparePaper(record: AwardRecord | null, bytes: Uint8Array<ArrayBuffer> | null): Promise<PaperFinding['state']> {
  if (!record || !bytes || !canCheck()) return 'unknown';
  const answer = await askPaper(record.code, await sha256Hex(bytes));
  return answer.ok ? answer.data.state : 'unknown';
}

/** What is shown is drawn from it: a file may hold anything. */
function readable({ names, title, issuers, state, motto, description, criteria, competencies, levels, awardedAt }: AwardRecord): boolean {
  const texts = [title, state, motto, description, criteria, ...(Array.isArray(issuers) ? issuers.flatMap((issuer) => [issuer?.name, issuer?.signatory?.name, issuer?.signatory?.capacity]) : [null])];
  return isObject(names) && texts.every(isObject) && Array.isArray(competencies) && competencies.every((competency) => isObject(competency?.title)) && Array.isArray(levels) &&
    (issuers as unknown[]).every((issuer) => Array.isArray((issuer as Json)['levels'])) && !Number.isNaN(Date.parse(awardedAt));
}
