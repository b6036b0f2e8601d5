import { canonicalJson, type CertificateBundle, type JointFault, type JointFinding, type SignatureFinding, type StatusFinding, type Trust, type Verdict } from '#contracts';
import type { ProofCrypto } from './crypto.js';
import { isObject, isShallow, type Json, readRecord, type RecordClaims } from './reading.js';
import { mayCoordinate, trusted, verifySignature, type Witness } from './signature.js';
import { statusOf } from './status.js';

/** More than one award has, so that nobody is kept busy. */
const MOST_CREDENTIALS = 10;

export interface VerifyOptions {
  now: Date; crypto: ProofCrypto;
  /** Signed status lists by their address; before those of the bundle. */
  lists?: Readonly<Record<string, unknown>>;
  witness?: Witness;
  /** The register says that an institution has not signed yet. */
  awaitingCosign?: boolean;
}

interface Judged { credential: Json; finding: SignatureFinding }
type Institution = JointFinding['institutions'][number];

const MALFORMED: SignatureFinding = { state: 'invalid', reason: 'malformed', issuer: null, kid: null, signedAt: null };
const UNASKED: StatusFinding = { state: 'unknown', reason: null, since: null };

const issuerOf = ({ credential: { issuer } }: Judged): unknown => (isObject(issuer) ? issuer['id'] : issuer);

function faultOf(finding: SignatureFinding | undefined): JointFault | null {
  if (!finding) return 'credential_missing';
  if (finding.state === 'valid') return null;
  return finding.reason === 'record_altered' ? 'credential_of_another_award' : 'credential_forged';
}

/** Each institution of the record with what became of its own credential. One credential speaks for one institution only. */
function institutionsOf({ issuers }: RecordClaims, judged: readonly Judged[], trust: Trust): Institution[] {
  const left = [...judged];
  return issuers.map(({ did, code, required, byMandate }) => {
    const own = left.filter((each) => issuerOf(each) === did);
    const best = own.find(({ finding }) => finding.state === 'valid') ?? own[0];
    if (best) left.splice(left.indexOf(best), 1);
    return { did, code, required, byMandate: byMandate || trusted(trust, did)?.role === 'mandate', state: faultOf(best?.finding) ?? 'valid' };
  });
}

/**
 * Joint only if every required institution's credential is good, and there is more than one. Who coordinates, the trust
 * says: a partner whose record calls itself the coordinator would else award alone what is the ministry's to give.
 */
function jointOf(claims: RecordClaims, institutions: Institution[], principal: Judged | undefined, trust: Trust): JointFinding {
  const coordinates = claims.issuers.every(({ coordinator, did }) => !coordinator || mayCoordinate(trust, did));
  const whole = coordinates && institutions.every(({ required, state }) => !required || state === 'valid');
  if (claims.joint === 'joint') {
    const several = institutions.filter(({ state }) => state === 'valid').length > 1;
    return { state: !whole ? 'broken' : several ? 'joint' : 'not_joint', institutions };
  }
  const byCoordinator = principal !== undefined && coordinates && claims.issuers.some(({ coordinator, did }) => coordinator && did === issuerOf(principal));
  return { state: !byCoordinator ? 'broken' : claims.joint === 'none' ? 'not_joint' : 'single_by_decision', institutions };
}

/** Of credentials without their record nobody can say whether all who should have signed did. */
const withoutRecord = (judged: readonly Judged[]): JointFinding => ({
  state: 'broken',
  institutions: judged.flatMap(({ finding: { issuer } }) => (issuer === null ? [] : [{ did: issuer, code: '', required: true, byMandate: false, state: 'record_missing' as const }])),
});

async function statusFor(principal: Judged | undefined, coordinator: string | undefined, lists: unknown, trust: Trust, options: VerifyOptions): Promise<StatusFinding> {
  // Of what was altered, nothing else may be believed: not even where its status stands.
  if (principal?.finding.state !== 'valid') return UNASKED;
  if (options.awaitingCosign) return { state: 'awaiting_cosign', reason: null, since: null };
  const authors = [String(issuerOf(principal)), ...(coordinator === undefined ? [] : [coordinator])];
  return statusOf(principal.credential, trust, { now: options.now, crypto: options.crypto, lists: { ...(isObject(lists) ? lists : {}), ...options.lists }, authors });
}

/**
 * What can be said of a certificate: who signed and whether it was altered, whether it holds today, and whether all
 * who should have signed did. The same in server, browser and command. Never throws, whatever it is given. `paper` is
 * for who has the PDF.
 */
export async function verifyBundle(bundle: CertificateBundle, trust: Trust, options: VerifyOptions): Promise<Verdict> {
  const { record, credentials, lists } = (isObject(bundle) ? bundle : {}) as Partial<CertificateBundle>;
  const has = record !== null && record !== undefined;
  const claims = has && isShallow(record) ? readRecord(record) : null;
  const given = Array.isArray(credentials) ? credentials.slice(0, MOST_CREDENTIALS).filter(isObject) : [];
  const judged: Judged[] = [];
  for (const credential of given) {
    const finding = await verifySignature(credential, trust, { crypto: options.crypto, witness: options.witness, ...(has && isShallow(record) ? { recordJson: canonicalJson(record) } : {}) });
    judged.push({ credential, finding });
  }
  const coordinator = claims?.issuers.find((issuer) => issuer.coordinator)?.did;
  const ofCoordinator = judged.filter((each) => issuerOf(each) === coordinator);
  const principal = ofCoordinator.find(({ finding }) => finding.state === 'valid') ?? ofCoordinator[0] ?? judged[0];
  // A record that cannot be read but is the one that was signed is no record of ours.
  const unreadable = has && claims === null && principal?.finding.state === 'valid';
  return {
    signature: !principal ? MALFORMED : unreadable ? { ...principal.finding, state: 'invalid', reason: 'malformed' } : principal.finding,
    status: unreadable ? UNASKED : await statusFor(principal, coordinator, lists, trust, options),
    joint: claims ? jointOf(claims, institutionsOf(claims, judged, trust), principal, trust) : withoutRecord(judged),
    paper: { state: 'none' },
  };
}
