import type { Archive } from '#credential';
import { type JointFinding, mayBeReliedOn, type PaperFinding, type SignatureFinding, type StatusFinding, type Verdict } from '#contracts';

const signatureWords: Record<NonNullable<SignatureFinding['reason']>, string> = {
  malformed: 'this is no signed certificate', shape_unknown: 'it is signed in a form that is not known here', altered: 'it was changed after it was signed, or is forged',
  record_altered: 'the award record is not the one that was signed', key_unknown: 'the institution has no such key', key_retired: 'it was signed after the key was retired',
  key_compromised: 'others had the key, and the register does not know the certificate from before', issuer_unknown: 'the institution is not one of those relied on',
};

const statusWords: Record<StatusFinding['state'], string> = {
  valid: 'it holds', revoked: 'it was revoked', suspended: 'it is suspended', superseded: 'a corrected one was issued in its place', expired: 'it has expired',
  not_yet_valid: 'it is not valid yet', awaiting_cosign: 'an institution has not signed yet', unknown: 'nobody knows whether it holds today',
};

const doubtWords: Record<NonNullable<StatusFinding['reason']>, string> = {
  list_unreachable: 'the status list is not at hand', list_stale: 'the status list is too old', list_foreign: 'the status list is of another institution', list_forged: 'the status list is forged',
};

const jointWords: Record<JointFinding['state'], string> = {
  not_joint: 'given by one institution', joint: 'given jointly: every institution signed', broken: 'not every institution that had to sign is proven to have signed this award',
  single_by_decision: 'planned jointly, issued by one institution by decision',
};

const paperWords: Record<PaperFinding['state'], string> = {
  none: '', same: 'the file is, to the last byte, the one that is printed from the record', altered: 'the file is not the one that is printed from the record', unknown: 'the page is of a kind that this version does not print: compare it by eye',
};

const since = ({ since: moment }: StatusFinding): string => (moment ? ` (as of ${moment})` : '');
const yes = (good: boolean): string => (good ? 'yes' : 'NO ');

/** What was found, in words for whoever asked, line by line. */
export function wordsOf(verdict: Verdict, { trust, madeAt }: Archive): string[] {
  const { signature, status, joint, paper } = verdict;
  const name = (did: string): string => trust.issuers.find((issuer) => issuer.did === did)?.name.en ?? did;
  const who = signature.issuer === null ? '' : `${name(signature.issuer)}, ${signature.issuer}`;
  const signed = signature.reason === null ? `signed by ${who}${signature.signedAt ? ` at ${signature.signedAt}` : ''}, and not one letter changed since` : signatureWords[signature.reason];
  return [
    `Signature  ${yes(signature.state === 'valid')}  ${signed}`,
    `Status     ${yes(status.state === 'valid')}  ${status.reason ? `${doubtWords[status.reason]}: ` : ''}${statusWords[status.state]}${since(status)}`,
    `Joint      ${yes(joint.state !== 'broken')}  ${jointWords[joint.state]}`,
    ...(joint.institutions.length > 1 || joint.state === 'broken' ? joint.institutions.map(({ did, state, byMandate }) => `           ${name(did)}${byMandate ? ' (by mandate)' : ''}: ${state.replaceAll('_', ' ')}`) : []),
    ...(paper.state === 'none' ? [] : [`Paper      ${yes(paper.state === 'same')}  ${paperWords[paper.state]}`]),
    `${mayBeReliedOn(verdict) ? 'It may be relied on.' : 'It may NOT be relied on.'} Checked with keys and lists of ${madeAt}.`,
  ];
}
