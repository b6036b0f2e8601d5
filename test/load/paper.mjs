// `npm run bench -- paper [--pages N] [--json]`: certificates put on paper, each another person's, with the codes and attachments they have in life.
// What they cost is the processor time of this whole process, so that it is that of one core however many there are; memory is what the machine gave it.
import { randomBytes, randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchmark } from './kru.mjs';

const family = ['សុខ', 'ចាន់', 'កែវ', 'ហេង', 'លី', 'ម៉ៅ', 'ទេព', 'អ៊ុំ', 'ប្រាក់', 'ឃុត'];
const given = ['សុភា', 'ចាន់ត្រា', 'ស្រីមុំ', 'វិសាល', 'ធីតា', 'ឧត្តម', 'សុវណ្ណារី', 'បញ្ញា', 'រស្មី', 'ព្រហ្មវិហារ', 'កញ្ញា'];
const drawn = (i) => Array.from({ length: 13 }, (_, at) => '2346789BCDFGHJKMPQRTVWXY'[(i * 7 + at * at * 5) % 24]).join('');
const text = (km, en, fr) => ({ km, en, fr });

/** An award as the register has it, of the `i`-th person. */
export function anAward(i) {
  const sha256 = 'a'.repeat(64);
  return {
    kind: 'award', schema: 2, id: randomUUID(), number: `KH-AIFS-2026-${String(i).padStart(6, '0')}`, code: drawn(i), generation: 1, corrects: null,
    names: { km: `${family[i % 10]} ${given[i % 11]}`, latin: `Sok Chansophea ${i}`, source: 'officer' }, subject: randomUUID(),
    achievement: { code: 'ai-first-steps', version: 1, sha256 }, institution: { code: 'ministry', version: 1, sha256 }, agreement: null,
    title: text('ជំហានដំបូងក្នុងបញ្ញាសិប្បនិម្មិត សម្រាប់គ្រូបង្រៀន', 'First steps in artificial intelligence for teachers', 'Premiers pas en intelligence artificielle pour les enseignants'),
    description: text('អ្នកកាន់វិញ្ញាបនបត្រនេះ ចេះប្រើឧបករណ៍បញ្ញាសិប្បនិម្មិត ដើម្បីរៀបចំមេរៀន និងវាយតម្លៃសិស្ស ដោយការទទួលខុសត្រូវ។', 'The holder can use tools of artificial intelligence to prepare lessons and assess pupils responsibly.', 'Le titulaire sait utiliser des outils d’intelligence artificielle pour préparer ses cours et évaluer ses élèves.'),
    criteria: text('បានបញ្ចប់មេរៀនទាំងអស់ និងប្រឡងជាប់តេស្តបញ្ចប់យ៉ាងតិច ៧០%។', 'All lessons completed and the closing test passed with at least 70%.', 'Toutes les leçons suivies et le test final réussi à 70 % au moins.'),
    hours: 12, ects: null, levels: [], grade: null,
    competencies: ['AI-1', 'AI-2', 'AI-3', 'AI-4'].map((code) => ({ framework: 'ai-for-teachers', code, title: text('ការប្រើបញ្ញាសិប្បនិម្មិតប្រកបដោយក្រមសីលធម៌', 'Uses artificial intelligence ethically', 'Utilise l’intelligence artificielle de manière éthique') })),
    state: text('ព្រះរាជាណាចក្រកម្ពុជា', 'Kingdom of Cambodia', 'Royaume du Cambodge'), motto: text('ជាតិ សាសនា ព្រះមហាក្សត្រ', 'Nation, Religion, King', 'Nation, Religion, Roi'),
    issuers: [{
      did: 'did:web:kru.example', credential: randomUUID(), code: 'ministry', name: text('ក្រសួងអប់រំ យុវជន និងកីឡា', 'Ministry of Education, Youth and Sport', 'Ministère de l’Éducation, de la Jeunesse et des Sports'),
      country: 'KH', role: 'coordinator', required: true, byMandate: false, title: 'ជំហានដំបូង · First steps · Premiers pas', titleLanguage: 'mul', levels: [], nationalId: null, accreditation: null,
      signatory: { name: text('ហត្ថលេខីសាកល្បង', 'Demonstration signatory', 'Signataire de démonstration'), capacity: text('សម្រាប់ការបង្ហាញ', 'For demonstration', 'À des fins de démonstration') },
    }],
    joint: 'none', paper: 1, awardedAt: new Date(Date.UTC(2026, 10, 1) + i * 1000).toISOString(), expiresAt: null,
  };
}

const cpuSeconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Prints `pages` certificates after `warm` others, two waiting at any time; gives how many a core prints in a second, and by how many megabytes the process grew meanwhile. */
export async function measurePaper({ pages = 2000, warm = 200, lang = 'km' } = {}) {
  const { Pdf } = await import(pathToFileURL(`${process.cwd()}/dist/libs/platform/src/pdf.js`).href);
  const { printCertificate } = await import(pathToFileURL(`${process.cwd()}/dist/libs/certificate/src/certificate.print.js`).href);
  const pdf = new Pdf();
  const print = (i) => printCertificate(pdf, anAward(i), {
    lang, origin: 'https://kru.example', cose: [{ kid: randomBytes(32).toString('base64url'), issuer: 'did:web:kru.example', signature: randomBytes(64) }],
    credentials: [{ issuer: 'did:web:kru.example', bytes: randomBytes(2500) }],
  });
  const memory = [];
  let next = 0;
  let began;
  const line = async () => {
    while (next < warm + pages) {
      const i = next++;
      if (i === warm) began = cpuSeconds();
      await print(i);
      if (i >= warm && i % 100 === 0) memory.push(process.memoryUsage.rss());
    }
  };
  await Promise.all([line(), line()]);
  const perSecond = pages / (cpuSeconds() - began);
  await pdf.onApplicationShutdown();
  const fifth = Math.max(1, Math.floor(memory.length / 5));
  const growth = (middle(memory.slice(-fifth)) - middle(memory.slice(0, fifth))) / 1e6;
  return { pdfPerSecond: Math.round(perSecond), pdfMemoryGrowthMb: Math.round(growth), pdfMemoryMb: Math.round(Math.max(...memory) / 1e6), pdfPages: pages };
}

if (process.argv[1] === import.meta.filename) {
  const { values: { pages } } = parseArgs({ args: process.argv.slice(2), options: { pages: { type: 'string' }, json: { type: 'boolean' } } });
  await benchmark('paper', () => measurePaper({ pages: Number(pages ?? 20_000) }), ({ pdfPerSecond, pdfMemoryGrowthMb, pdfMemoryMb, pdfPages }) => {
    console.log(`${pdfPerSecond} certificates a second on one core; memory grew by ${pdfMemoryGrowthMb} MB over ${pdfPages}, ${pdfMemoryMb} MB at most.`);
  });
}
