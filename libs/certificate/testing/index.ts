import type { AwardIssuer, AwardRecord, Text } from '#contracts';

const sha256 = 'a'.repeat(64);
const text = (km: string, en: string, fr: string): Text => ({ km, en, fr });

const ministry: AwardIssuer = {
  did: 'did:web:kru.example', credential: '6ba7b810-9dad-41d1-80b4-00c04fd430c1', code: 'ministry', country: 'KH', role: 'coordinator', required: true, byMandate: false,
  name: text('ក្រសួងអប់រំ យុវជន និងកីឡា', 'Ministry of Education, Youth and Sport', 'Ministère de l’Éducation, de la Jeunesse et des Sports'),
  title: 'ពាន · A · B', titleLanguage: 'mul', levels: [], nationalId: null, accreditation: null,
  signatory: { name: text('ឯកឧត្តម សុខ គំរូ', 'H.E. Sok Komru', 'S.E. Sok Komru'), capacity: text('រដ្ឋមន្ត្រី', 'Minister', 'Ministre') },
};
const university: AwardIssuer = {
  did: 'did:web:universite.example', credential: '6ba7b810-9dad-41d1-80b4-00c04fd430c2', code: 'universite-exemple', country: 'FR', role: 'partner', required: true, byMandate: false,
  name: text('សាកលវិទ្យាល័យគំរូ', 'Example University', 'Université Exemple'), title: 'Diplôme d’université « Inspection et pilotage des écoles »', titleLanguage: 'fr',
  levels: [{ framework: 'EQF', level: '6' }, { framework: 'CNCP', level: '6' }], nationalId: 'UAI 0750000X', accreditation: 'HCERES 2025-014',
  signatory: { name: text('សាស្ត្រាចារ្យ ហ្សាន មូលែង', 'Prof. Jeanne Moulin', 'Pr Jeanne Moulin'), capacity: text('ប្រធានសាកលវិទ្យាល័យ', 'President of the university', 'Présidente de l’université') },
};

/** A record as the register holds one: nothing in it depends on the day the tests run. */
export function aRecord(given: Partial<AwardRecord> = {}): AwardRecord {
  return {
    kind: 'award', schema: 2, id: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', number: 'KH-AIFS-2026-000042', code: '2346789BCDFGH', generation: 1, corrects: null,
    names: { km: 'សុខ ចាន់សុភា', latin: 'Sok Chansophea', source: 'civil_service_register' }, subject: '6ba7b810-9dad-41d1-80b4-00c04fd430c9',
    achievement: { code: 'ai-first-steps', version: 1, sha256 }, institution: { code: 'ministry', version: 1, sha256 }, agreement: null,
    title: text('ជំហានដំបូងក្នុងបញ្ញាសិប្បនិម្មិត សម្រាប់គ្រូបង្រៀន', 'First steps in artificial intelligence for teachers', 'Premiers pas en intelligence artificielle pour les enseignants'),
    description: text('អ្នកកាន់វិញ្ញាបនបត្រនេះ ចេះប្រើឧបករណ៍បញ្ញាសិប្បនិម្មិត ដើម្បីរៀបចំមេរៀន និងវាយតម្លៃសិស្ស ដោយការទទួលខុសត្រូវ។',
      'The holder can use tools of artificial intelligence to prepare lessons and assess pupils responsibly.', 'Le titulaire sait utiliser des outils d’intelligence artificielle pour préparer ses cours et évaluer ses élèves de manière responsable.'),
    criteria: text('បានបញ្ចប់មេរៀនទាំងអស់ និងប្រឡងជាប់តេស្តបញ្ចប់យ៉ាងតិច ៧០%។', 'All lessons completed and the closing test passed with at least 70%.', 'Toutes les leçons suivies et le test final réussi à 70 % au moins.'),
    hours: 12, ects: null, levels: [], grade: null,
    competencies: [
      { framework: 'ai-for-teachers', code: 'AI-1', title: text('ការប្រើបញ្ញាសិប្បនិម្មិតប្រកបដោយក្រមសីលធម៌', 'Uses artificial intelligence ethically', 'Utilise l’intelligence artificielle de manière éthique') },
      { framework: 'ai-for-teachers', code: 'AI-2', title: text('ការវាយតម្លៃចម្លើយរបស់ម៉ាស៊ីន', 'Judges what a machine answers', 'Juge ce que répond une machine') },
    ],
    state: text('ព្រះរាជាណាចក្រកម្ពុជា', 'Kingdom of Cambodia', 'Royaume du Cambodge'), motto: text('ជាតិ សាសនា ព្រះមហាក្សត្រ', 'Nation, Religion, King', 'Nation, Religion, Roi'),
    issuers: [ministry], joint: 'none', paper: 1, awardedAt: '2026-11-23T03:00:00.000Z', expiresAt: null, ...given,
  };
}

/** One of two institutions together, with all that such an award has; `changed` replaces parts of the partner. */
export const aJointRecord = (given: Partial<AwardRecord> = {}, changed: Partial<AwardIssuer> = {}): AwardRecord => aRecord({
  joint: 'joint', agreement: { code: 'double-diplome', version: 1, sha256, reference: 'KH-FR 2026/01' }, hours: 600, ects: 60, grade: 85.5, expiresAt: '2031-11-23T03:00:00.000Z',
  title: text('វិញ្ញាបនបត្រអធិការកិច្ចសាលារៀន', 'Certificate in school inspection', 'Certificat d’inspection scolaire'),
  issuers: [
    { ...ministry, title: 'វិញ្ញាបនបត្រជំនាញអធិការកិច្ច', titleLanguage: 'km', levels: [{ framework: 'CNQF', level: '6' }] },
    { ...university, ...changed },
  ],
  ...given,
});

/** As much as a page must bear: sixty Khmer letters of a name, eight competencies, long words. */
export const aLongRecord = (): AwardRecord => aJointRecord({
  names: { km: 'ព្រះមហាសង្គ្រាមចក្រវិទ្យាល័យ ឧត្តមសុវណ្ណារាជបុត្រាធិបតី សិរីវឌ្ឍនវិសុទ្ធិវង្សានុវង្ស ព្រហ្មវិហារធម្មសម្បត្តិ សុជាតិកា', latin: 'Preahmohasangkreamchakravityealai Udomsovannareachbottra Sereywattanavisotthivongsanuvong', source: 'identity_card' },
  competencies: Array.from({ length: 8 }, (_, i) => ({ framework: 'inspection', code: `INS-${i + 1}`, title: text('ការសង្កេត និងវាយតម្លៃការបង្រៀនក្នុងថ្នាក់ ដោយផ្អែកលើភស្តុតាង និងលក្ខណៈវិនិច្ឆ័យរួម', 'Observes and rates teaching in the classroom on evidence and on criteria that all inspectors share', 'Observe et évalue l’enseignement en classe à partir d’éléments probants et de critères communs à tous les inspecteurs') })),
});
