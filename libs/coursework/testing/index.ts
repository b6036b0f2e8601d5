import { createHash, randomBytes } from 'node:crypto';
import { type Assignment, type CourseDocument, type FileRef, type RubricMarks, type SubmissionMark, type SubmissionRecord, uuidv7 } from '#contracts';
import { type CompiledCourse, CourseService } from '#course';
import { aCompiledCourse } from '#course/testing';
import { CohortService, MemberService } from '#enrolment';
import { aHolder, aTeacher } from '#identity/testing';
import { Actor, Uploads } from '#platform';
import type { TestApp } from '#platform/testing';

const t = (en: string) => ({ km: `${en} (ខ្មែរ)`, en, fr: `${en} (fr)` });
const level = (id: string, points: number) => ({ id, points, title: t(id), descriptor: t(`What ${id} looks like`) });
const criterion = (id: string) => ({ id, title: t(id), levels: [level('low', 0), level('fair', 1), level('good', 2)] });

/** An assignment of two criteria with three levels each; passes with 3 of 4 points. Wants ten letters, and up to two photos. */
export const anAssignment = (fields: Partial<Assignment> = {}): Assignment => ({
  id: 'first-work', type: 'assignment', title: t('A lesson of your own'), brief: { km: [], en: [], fr: [] }, text: { least: 10 },
  files: { least: 0, most: 2, kinds: ['photo'] }, rubric: { criteria: [criterion('plan'), criterion('care')], passPoints: 3 }, ...fields,
});

/** Publishes the small course with an assignment at the end of its first lesson. */
export async function aCourseWithWork(app: TestApp, assignment: Assignment = anAssignment()): Promise<CompiledCourse> {
  const compiled = await aCompiledCourse();
  const document: CourseDocument = structuredClone(compiled.document);
  document.modules[0]!.lessons[0]!.blocks.push(assignment);
  const course = { ...compiled, document };
  await app.get(CourseService).publish(Actor.system, [course]);
  return course;
}

export const aWork = (fields: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  courseCode: 'small', courseVersion: 1, locale: 'km', activityId: 'first-work', startedAt: '2026-11-20T01:00:00.000Z', submittedAt: '2026-11-20T02:00:00.000Z',
  text: 'ខ្ញុំបានបង្រៀនមេរៀនមួយអំពីម៉ាស៊ីនដែលរៀន', files: [], ...fields,
});

/** Levels for every criterion of `anAssignment`. */
export const levels = (plan: string, care = plan, comment = ''): RubricMarks => ({ plan: { level: plan, comment }, care: { level: care, comment: '' } });
export const accepted = (fields: Partial<SubmissionMark> = {}): SubmissionMark => ({ marks: levels('good'), comment: 'ល្អណាស់', decision: 'accepted', ...fields });
export const returned = (fields: Partial<SubmissionMark> = {}): SubmissionMark => ({ marks: levels('low'), comment: 'សូមបន្ថែមឧទាហរណ៍', decision: 'returned', ...fields });

/** A small photo that this person has sent whole. */
export async function aSentPhoto(app: TestApp, actor: Actor, name = 'photo.jpg'): Promise<{ ref: FileRef; bytes: Buffer }> {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(40)]);
  const ref = { sha256: createHash('sha256').update(bytes).digest('hex'), name, mime: 'image/jpeg', bytes: bytes.length };
  await app.db.transaction(async () => {
    await app.get(Uploads).announce(actor, ref.sha256, ref);
    await app.get(Uploads).receive(actor, ref.sha256, 0, bytes);
  });
  return { ref, bytes };
}

export interface CohortAtWork { id: string; officer: Actor; facilitator: Actor; members: Actor[] }

/** A cohort in the small course, in Kampong Thom unless told otherwise, with so many members and a facilitator named for it. */
export async function aCohortAtWork(app: TestApp, { members: count = 1, peerReviews = 0, place = 'KH/06/' } = {}): Promise<CohortAtWork> {
  const officer = (await aHolder(app, 'province_officer', place)).actor;
  const helper = await aHolder(app, 'facilitator', place);
  const members: Actor[] = [];
  for (let i = 0; i < count; i++) members.push((await aTeacher(app, { place: `${place}0601/060101/S0601010001/` })).actor);
  const id = uuidv7();
  await app.get(CohortService).put(officer, id,
    { name: 'Cohort', courseCode: 'small', place, startsOn: '2026-11-01', endsOn: '2026-12-31', facilitatorId: helper.person.id, peerReviews });
  await app.get(MemberService).enrolMany(officer, id, members.map(({ personId }) => personId));
  return { id, officer, facilitator: helper.actor, members };
}

