import type { CosignDoubt } from '#proof';
import type { CosignDocument, CosignView } from './request.js';

const doubts: Record<CosignDoubt, string> = {
  institution_not_named: 'it does not name this institution',
  words_differ: 'the document to be signed does not say what the record says',
  coordinator_missing: 'the ministry has not signed it',
  coordinator_forged: 'the ministry’s own signature does not hold',
};

/** What is asked, before any name. */
export const askedOf = ({ ministry, ministryDid, partyName, programme, reference }: CosignView, count: number): string =>
  `${ministry.en} (${ministryDid}) asks ${partyName.en} to sign ${count} certificate(s) of “${programme.en}”, agreement ${reference}.`;

/** One certificate in a few lines, as it will be printed. */
export function inWords({ record }: CosignDocument, did: string): string {
  const part = record.issuers.find((issuer) => issuer.did === did);
  const facts = [
    ...(part?.levels ?? []).map(({ framework, level }) => `${framework} ${level}`), ...(record.ects === null ? [] : [`${record.ects} ECTS`]),
    ...(record.grade === null ? [] : [`grade ${record.grade} %`]), `awarded ${record.awardedAt.slice(0, 10)}`, `no. ${record.number}`,
  ];
  return `  ${record.names.km} · ${record.names.latin}\n    ${part?.title ?? record.title.en}\n    ${facts.join(', ')}`;
}

export const doubtOf = ({ record: { number, names } }: CosignDocument, doubt: CosignDoubt): string => `  NOT SIGNED: ${number}, ${names.latin}: ${doubts[doubt]}.`;
