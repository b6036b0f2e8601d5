import type { AwardIssuer, AwardRecord, Text } from '#contracts';
import { randomUUID } from 'node:crypto';

/** One text as though it were in three languages. */
export const text = (line: string): Text => ({ km: `${line} ក`, en: line, fr: `${line} é` });

const hash = '5'.repeat(64);

export const ORIGIN = 'https://kru.moeys.gov.kh';
export const MINISTRY = 'did:web:kru.moeys.gov.kh';
export const UNIVERSITY = 'did:web:diplomes.univ-lyon.fr';

export const anIssuer = (with_: Partial<AwardIssuer> = {}): AwardIssuer => ({
  did: MINISTRY, credential: randomUUID(), code: 'moeys', name: { km: 'ក្រសួងអប់រំ យុវជន និងកីឡា', en: 'Ministry of Education, Youth and Sport', fr: 'Ministère de l’Éducation, de la Jeunesse et des Sports' },
  country: 'KH', role: 'coordinator', required: true, byMandate: false, title: 'វិញ្ញាបនបត្របញ្ញាសិប្បនិម្មិតសម្រាប់អប់រំ', titleLanguage: 'km', levels: [{ framework: 'CNQF', level: '5' }],
  nationalId: null, accreditation: null, signatory: { name: text('Sok Dara'), capacity: text('Director') }, ...with_,
});

export const aPartner = (with_: Partial<AwardIssuer> = {}): AwardIssuer => anIssuer({
  did: UNIVERSITY, code: 'univ-lyon', name: text('Université de Lyon'), country: 'FR', role: 'partner', title: "Diplôme d'université « IA et pédagogie »", titleLanguage: 'fr',
  levels: [{ framework: 'EQF', level: '6' }, { framework: 'CNCP', level: '6' }], nationalId: '0691774D', accreditation: 'HCERES 2025', ...with_,
});

export const aRecord = (with_: Partial<AwardRecord> = {}): AwardRecord => ({
  kind: 'award', schema: 2, id: randomUUID(), number: 'KH-AIFS-2026-000001', code: '2346789BCDFGH', generation: 1, corrects: null,
  names: { km: 'ឧបាសិកា ច័ន្ទបុប្ផា', latin: 'OUBASEKA Chanbopha', source: 'identity_card' }, subject: randomUUID(),
  achievement: { code: 'ai-foundations', version: 2, sha256: hash }, institution: { code: 'moeys', version: 1, sha256: hash }, agreement: null,
  title: { km: 'មូលដ្ឋានបញ្ញាសិប្បនិម្មិត', en: 'Foundations of AI for teachers', fr: 'Fondements de l’IA pour enseignants' },
  description: text('What it is'), criteria: text('What must be shown'), hours: 40, ects: 1.5, levels: [{ framework: 'CNQF', level: '5' }],
  competencies: [{ framework: 'unesco-ai-teachers', code: 'T1.2', title: text('Human agency') }, { framework: 'unesco-ai-teachers', code: 'T2.1', title: text('Ethics') }],
  grade: 84, state: text('Kingdom of Cambodia'), motto: text('Nation Religion King'), issuers: [anIssuer()], joint: 'none', paper: 1,
  awardedAt: '2026-11-20T03:00:00.000Z', expiresAt: null, ...with_,
});

/** Awarded by the ministry and a university, each with a key of its own. */
export const aJointRecord = (with_: Partial<AwardRecord> = {}): AwardRecord => aRecord({
  agreement: { code: 'double-diplome', version: 1, sha256: hash, reference: 'MoEYS–Lyon 2025/14' }, ects: 60, joint: 'joint', issuers: [anIssuer(), aPartner()], ...with_,
});
