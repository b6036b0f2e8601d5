import { AwardService, type Award, achievementContent, agreementContent, institutionContent } from '#certification';
import { AchievementDocument, lessonsOf, quizzesOf, type Response, rightResponse, uuidv7 } from '#contracts';
import { courseContent, CourseService, frameworkContent } from '#course';
import { EnrolmentService } from '#enrolment';
import { Actor, type Compiled, type ContentKind, Documents } from '#platform';
import type { TestApp } from '#platform/testing';

const kinds = [frameworkContent, courseContent, institutionContent, agreementContent, achievementContent] as ContentKind[];
let compiled: Promise<{ kind: string; compiled: Compiled[] }[]> | undefined;

/** Publishes what `content/` says can be earned, by which course, and who gives it. Compiled once for all tests of a file. */
export async function someAchievements(app: TestApp): Promise<void> {
  compiled ??= Promise.all(kinds.map(async (kind) => ({ kind: kind.name, compiled: (await kind.compile('content')).compiled })));
  for (const each of await compiled) {
    for (const { document, secret } of each.compiled) await app.get(Documents).publish(Actor.system, each.kind, document, secret);
  }
}

/** Publishes an achievement of one's own beside those of `content/`: automatic and without end unless told otherwise. */
export async function anAchievement(app: TestApp, fields: Partial<AchievementDocument> & Pick<AchievementDocument, 'code' | 'rule'>): Promise<AchievementDocument> {
  const text = (en: string): AchievementDocument['title'] => ({ km: `${en} (ខ្មែរ)`, en, fr: `${en} (fr)` });
  const document = AchievementDocument.parse({
    kind: 'achievement', schema: 2, version: 1, title: text(fields.code), description: text('What it says'), criteria: text('What it asks'), hours: 10, competencies: [],
    translations: { km: 'draft', en: 'draft', fr: 'draft' }, series: 'TEST', validMonths: null, ...fields,
  });
  await app.get(Documents).publish(Actor.system, 'achievement', document);
  return document;
}

/** The inspector's certificate for a person, by a recorded decision. */
export const anInspectorCertificate = (app: TestApp, personId: string): Promise<Award> =>
  app.get(AwardService).award(Actor.system, personId, 'inspector', { reason: 'Ten years of inspections, ratings agree with the panel' });

/** Learns a course through its real rules: every lesson and quiz, then the closing test with `right` of its answers. */
export async function completesCourse(app: TestApp, actor: Actor, { code = 'ai-first-steps', right = Infinity } = {}): Promise<void> {
  const { version } = await app.get(CourseService).latest(code);
  const { document, secret: { test: keys } } = await app.get(CourseService).withKeys(code, version);
  const enrolments = app.get(EnrolmentService);
  const now = app.clock.now().getTime();
  const base = { courseCode: code, courseVersion: document.version, locale: 'km' as const };
  const times = { startedAt: new Date(now - 600_000).toISOString(), finishedAt: new Date(now - 1000).toISOString() };
  for (const lesson of lessonsOf(document)) {
    for (const quiz of quizzesOf(lesson)) await enrolments.submitAttempt(actor, uuidv7(), { ...base, ...times, activityId: quiz.id, responses: {} });
    await enrolments.completeLesson(actor, uuidv7(), { ...base, lessonId: lesson.id, completedAt: times.finishedAt, seconds: 600, reflections: {} });
  }
  const answers = Object.entries(keys).slice(0, right).map(([id, key]): [string, Response] => [id, rightResponse(key)!]);
  await enrolments.submitAttempt(actor, uuidv7(), { ...base, ...times, activityId: document.closingTest.id, responses: Object.fromEntries(answers) });
}
