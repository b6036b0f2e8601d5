import { createHash } from 'node:crypto';
import { criteriaOf, type InspectionType, type InstrumentDocument, type Level, type RatingSheet, uuidv7 } from '#contracts';
import { AwardService } from '#certification';
import type { Person } from '#identity';
import { aHolder } from '#identity/testing';
import { InspectionService, InstrumentService } from '#inspector-assessment';
import { Actor, contentKinds } from '#platform';
import type { TestApp } from '#platform/testing';
import { aSchool, someSchool } from '#territory/testing';

/** A person of the database and the same as one who asks. */
export interface Someone { person: Person; actor: Actor }

const compiled = new Map<string, Promise<never[]>>();

/** Publishes what Kru ships of the kinds named; compiled once in a run. */
export async function shippedContent(app: TestApp, ...names: string[]): Promise<void> {
  for (const name of names) await shipped(app, name, () => true);
}

async function shipped(app: TestApp, name: string, wanted: (code: string) => boolean): Promise<void> {
  const { kind, loader } = contentKinds().find((each) => each.kind.name === name)!;
  if (!compiled.has(name)) compiled.set(name, kind.compile('content').then((compilation) => compilation.compiled as never[]));
  const documents: { document: { code: string } }[] = await compiled.get(name)!;
  await app.get(loader).publish(Actor.system, documents.filter(({ document }) => wanted(document.code)) as never[]);
}

/** The sample instrument that Kru ships, published. */
export async function anInstrument(app: TestApp): Promise<InstrumentDocument> {
  await shippedContent(app, 'instrument');
  return (await app.get(InstrumentService).latest('sample-school')).document;
}

/** An inspector of `territory`; with a certificate by an officer's decision unless told otherwise. */
export async function anInspector(app: TestApp, { territory = 'KH/06/', certified = true }: { territory?: string; certified?: boolean } = {}): Promise<Someone> {
  const inspector = await aHolder(app, 'inspector', territory);
  if (!certified) return inspector;
  // The rule asks too about the course that prepares for it.
  await shipped(app, 'course', (code) => code === 'inspector-calibration');
  await shippedContent(app, 'achievement', 'institution');
  await app.get(AwardService).award(Actor.system, inspector.person.id, 'inspector', { reason: 'Twelve reliable inspections' });
  return inspector;
}

export interface PlannedInspection { id: string; school: string; officer: Someone; lead: Someone; members: Someone[]; instrument: InstrumentDocument }

/** A planned inspection of `school` by a certified lead and one member, with the sample instrument, from today. */
export async function anInspection(app: TestApp, given: { school?: string; type?: InspectionType; startsOn?: string; endsOn?: string; members?: number } = {}): Promise<PlannedInspection> {
  const { school = someSchool, type = 'regular', startsOn = today(), endsOn = startsOn, members: others = 1 } = given;
  const province = school.split('/').slice(0, 2).join('/').concat('/');
  await aSchool(app, school);
  const instrument = await anInstrument(app);
  const officer = await aHolder(app, 'province_officer', province);
  const lead = await anInspector(app, { territory: province });
  const members: Someone[] = [];
  for (let i = 0; i < others; i++) members.push(await anInspector(app, { territory: province }));
  const id = uuidv7();
  await app.get(InspectionService).plan(officer.actor, id, {
    school, instrumentCode: instrument.code, type, startsOn, endsOn, leadId: lead.person.id, memberIds: members.map(({ person }) => person.id),
  });
  return { id, school, officer, lead, members, instrument };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A photo's bytes, different for each `name`, and the hash that names them. */
export function aPhoto(name = 'photo'): { bytes: Buffer; sha256: string } {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(name)]);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A sheet that rates every criterion at `level`, with `photo` wherever evidence is required. */
export function aSheet({ id, instrument }: Pick<PlannedInspection, 'id' | 'instrument'>, { level = 3, photo = aPhoto(), levels = {} }: { level?: Level; photo?: { bytes: Buffer; sha256: string }; levels?: Record<string, Level> } = {}): RatingSheet {
  const file = { sha256: photo.sha256, name: 'photo.jpg', mime: 'image/jpeg', bytes: photo.bytes.length };
  const takenAt = new Date(Date.now() - 60_000).toISOString();
  return {
    inspectionId: id, startedAt: takenAt, submittedAt: new Date().toISOString(),
    ratings: Object.fromEntries(criteriaOf(instrument).map((criterion) => [criterion.id, {
      level: levels[criterion.id] ?? level, note: '', evidence: criterion.evidence === 'required' ? [{ file, takenAt, caption: '' }] : [],
    }])),
  };
}

/** Uploads the photo and submits a complete sheet over HTTP, as a phone would. */
export async function submits(app: TestApp, inspection: PlannedInspection, { person, actor }: Someone, given: Parameters<typeof aSheet>[1] = {}): Promise<{ id: string; sheet: RatingSheet }> {
  const photo = given.photo ?? aPhoto(person.id);
  const id = uuidv7();
  const sheet = aSheet(inspection, { ...given, photo });
  await app.as(actor).bytes('PUT', `/api/evidence/${inspection.id}/${photo.sha256}`, photo.bytes, 'image/jpeg');
  const { status, body } = await app.as(actor).put(`/api/rating-sheets/${id}`, sheet);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id, sheet };
}

/** An inspection whose sheets are all in, with its lead writing the judgements. */
export async function anInspectionInDrafting(app: TestApp, given: Parameters<typeof anInspection>[1] = {}): Promise<PlannedInspection> {
  const inspection = await anInspection(app, given);
  for (const someone of [inspection.lead, ...inspection.members]) await submits(app, inspection, someone);
  await app.get(InspectionService).closeFieldwork(inspection.lead.actor, inspection.id, null);
  return inspection;
}

/** Judges every criterion at `level` and recommends two things; the report is then final. */
export async function aFinalInspection(app: TestApp, given: Parameters<typeof anInspection>[1] & { level?: Level } = {}): Promise<PlannedInspection> {
  const inspection = await anInspectionInDrafting(app, given);
  const lead = app.as(inspection.lead.actor);
  const at = `/api/inspections/${inspection.id}`;
  const judgements = Object.fromEntries(criteriaOf(inspection.instrument).map(({ id }) => [id, { level: given.level ?? 3, rationale: `Seen in class: ${id}` }]));
  await lead.put(`${at}/judgements`, { baseVersion: 0, judgements });
  for (const [i, text] of ['Read aloud every day', 'Write the rules for AI'].entries()) {
    await lead.put(`${at}/recommendations/${uuidv7()}`, { standardId: 'student-performance', text, dueOn: `2099-0${i + 1}-15` });
  }
  const { status, body } = await lead.post(`${at}/finalise`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return inspection;
}
