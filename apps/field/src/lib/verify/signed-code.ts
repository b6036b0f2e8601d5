import type { AwardRecord, Trust, Verdict } from '@kru/contracts';
import type { QrFields } from '@kru/proof';
import type { Knowledge, Register } from './answer.rules.ts';
import { canCheck, judge } from './checking.ts';
import { askRegister, type Registered } from './register.ts';
import type { Heard } from './trusting.ts';

/** What the large QR says, and what is to be thought of it. */
export interface CodeAnswer { knowledge: Knowledge; fields: QrFields | null; registered: Registered | null; askedAt: Date | null }

/** Checks the large QR with the keys that this device holds; no network is asked. `since`: the last word that was heard of any status. */
export async function checkCode(text: string, trust: Heard<Trust> | null): Promise<CodeAnswer> {
  const nothing = { fields: null, registered: null, askedAt: null };
  if (!canCheck()) return { ...nothing, knowledge: { phone: 'browser', register: 'silent', paper: 'none', ofFile: true } };
  const { readQr, verifyQr, webCrypto } = await judge();
  if (!trust) return { ...nothing, fields: readQr(text)?.fields ?? null, knowledge: { phone: 'keys', register: 'silent', paper: 'none', ofFile: true } };
  const { fields, signature, status, joint } = await verifyQr(text, trust.it, { now: new Date(), crypto: webCrypto });
  const phone: Verdict = { signature, joint, paper: { state: 'none' }, status: status.state === 'unknown' ? { ...status, since: trust.heardAt } : status };
  return { ...nothing, fields, knowledge: { phone, register: 'silent', paper: 'none', ofFile: true } };
}

/** Asks the register too, where it can be reached: it alone knows what became of the certificate since. */
export async function withRegister(answer: CodeAnswer): Promise<CodeAnswer> {
  const { fields, knowledge } = answer;
  if (!fields) return answer;
  const asked = await askRegister(fields.code);
  if (!asked.ok) {
    const register: Register = 'status' in asked && asked.status === 404 ? 'unknown' : 'silent';
    return { ...answer, knowledge: { ...knowledge, register } };
  }
  return { ...answer, registered: asked.data, askedAt: new Date(), knowledge: { ...knowledge, register: asked.data, phone: compared(knowledge.phone, sameFacts(fields, asked.data.record)) } };
}

/** Whether a code was made before its key was stolen the register alone knows: it vouches by having the same facts. Other facts are a forgery, whoever signed them. */
function compared(phone: Knowledge['phone'], same: boolean): Knowledge['phone'] {
  if (typeof phone === 'string') return phone;
  if (!same) return { ...phone, signature: { ...phone.signature, state: 'invalid', reason: 'record_altered' } };
  return phone.signature.reason === 'key_compromised' ? 'compromised' : phone;
}

const seconds = (moment: string | null): number | null => (moment === null ? null : Math.floor(Date.parse(moment) / 1000));

/** What the code holds is what the register has. */
export const sameFacts = (fields: QrFields, record: AwardRecord): boolean =>
  fields.number === record.number && fields.code === record.code && fields.names.km === record.names.km && fields.names.latin === record.names.latin &&
  fields.ects === record.ects && fields.joint === record.joint && seconds(fields.awardedAt) === seconds(record.awardedAt) && seconds(fields.expiresAt) === seconds(record.expiresAt) &&
  fields.achievement.code === record.achievement.code && fields.achievement.version === record.achievement.version;
