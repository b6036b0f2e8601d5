import { type CompetencyFigures, type CourseEvidence, type CrosswalkDocument, type FrameworkDocument, profileOf } from '@kru/contracts';
import type { Db } from './db.ts';
import { type Learning, learningOf, learningStores } from './learning.ts';
import { keysIn, marksOf } from './practising.ts';
import type { CourseRow } from './views.ts';

/** What this phone knows of a person's competencies. `away` are courses that were begun and are not on the phone: they do not count here. */
export interface Profile { figures: Map<string, CompetencyFigures>; frameworks: FrameworkDocument[]; crosswalks: CrosswalkDocument[]; away: CourseRow[] }

export const profileStores = [...learningStores, 'practice', 'frameworks', 'crosswalks'] as const;

/** The latest mark of each question, by when it was received; what still waits is the latest. */
function evidenceOf({ document, progress, attempts }: Learning, practised: readonly { questionId: string; score: number; at: string; receivedAt: string | null }[]): CourseEvidence[] {
  if (!document) return [];
  const keys = keysIn(document);
  const all = [
    ...attempts.flatMap((attempt) => Object.entries(marksOf(attempt, keys)).map(([questionId, score]) => ({ questionId, score, at: attempt.record.finishedAt, receivedAt: attempt.receivedAt }))),
    ...practised,
  ].sort((a, b) => (`${a.receivedAt ?? 'waits'} ${a.at}` < `${b.receivedAt ?? 'waits'} ${b.at}` ? -1 : 1));
  return [{ course: document, lessonsDone: progress?.lessonsDone ?? [], marks: new Map(all.map(({ questionId, score }) => [questionId, score])) }];
}

export async function profileOfPerson(db: Db): Promise<Profile> {
  const [rows, kept, practised, frameworks, crosswalks] = await Promise.all([db.getAll('courses'), db.getAllKeys('documents'), db.getAll('practice'), db.getAll('frameworks'), db.getAll('crosswalks')]);
  const codes = [...new Set([...rows.map(({ code }) => code), ...kept.filter((id) => id.startsWith('course/')).map((id) => id.slice('course/'.length))])];
  const all = await Promise.all(codes.map(async (code) => ({ code, learning: await learningOf(db, code) })));
  const begun = ({ attempts, completions, enrolment }: Learning): boolean => attempts.length + completions.length > 0 || enrolment !== undefined;
  const evidence = all.filter(({ learning }) => begun(learning)).flatMap(({ code, learning }) =>
    evidenceOf(learning, practised.filter(({ courseCode }) => courseCode === code).map(({ questionId, score, answeredAt, receivedAt }) => ({ questionId, score, at: answeredAt, receivedAt }))));
  return {
    figures: profileOf(evidence), frameworks, crosswalks,
    away: all.flatMap(({ learning }) => (!learning.document && learning.row && learning.attempts.length + learning.completions.length > 0 ? [learning.row] : [])),
  };
}
