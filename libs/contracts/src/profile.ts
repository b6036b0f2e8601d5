import type { CourseDocument } from './course.js';
import type { CrosswalkDocument } from './framework.js';
import { pointsOf } from './marking.js';
import { lessonsOf } from './outline.js';
import type { Question } from './question.js';

/** What is known of one person and one competency. `shown` is null until a question that measures it was answered. */
export interface CompetencyFigures {
  code: string;
  /** Lessons done of all that build it, in the courses that the person took. */
  lessonsDone: number; lessonsTotal: number;
  /** Questions answered that measure it (each counts with its latest answer), and the points they earned. */
  answered: number; points: number;
}

/** `shown`: at least three questions with four fifths of their points; `building`: a lesson or a question begun; else `none`. */
export type CompetencyState = 'none' | 'building' | 'shown';
export const stateOfCompetency = ({ lessonsDone, answered, points }: Omit<CompetencyFigures, 'code'>): CompetencyState =>
  (answered >= 3 && points + 1e-9 >= answered * 0.8 ? 'shown' : lessonsDone > 0 || answered > 0 ? 'building' : 'none');

/** What one person did in one course: lessons done, and the latest mark (0..1) of each question. */
export interface CourseEvidence { course: CourseDocument; lessonsDone: Iterable<string>; marks: ReadonlyMap<string, number> }

/** Which competencies each question of a course measures: its own, or else those that its lesson builds. A Likert question measures none. */
export function measuredBy(course: CourseDocument): Map<string, string[]> {
  const measured = new Map<string, string[]>();
  const note = (question: Question, builds: string[]): void => {
    if (pointsOf(question) > 0) measured.set(question.id, [...new Set(question.measures.length > 0 ? question.measures : builds)]);
  };
  for (const lesson of lessonsOf(course)) {
    for (const block of lesson.blocks) {
      if (block.type !== 'quiz') continue;
      for (const { question } of block.questions) note(question, lesson.builds);
    }
  }
  for (const { lessonId, questions } of course.diagnosis?.lessons ?? []) {
    const builds = lessonsOf(course).find(({ id }) => id === lessonId)?.builds ?? [];
    for (const { question } of questions) note(question, builds);
  }
  for (const question of course.closingTest.questions) note(question, []);
  return measured;
}

/** A person's figures for every competency that the courses build or measure, by code. */
export function profileOf(evidence: Iterable<CourseEvidence>): Map<string, CompetencyFigures> {
  const profile = new Map<string, CompetencyFigures>();
  const of = (code: string): CompetencyFigures => {
    const known = profile.get(code) ?? { code, lessonsDone: 0, lessonsTotal: 0, answered: 0, points: 0 };
    profile.set(code, known);
    return known;
  };
  for (const { course, lessonsDone, marks } of evidence) {
    const done = new Set(lessonsDone);
    for (const lesson of lessonsOf(course)) {
      for (const code of new Set(lesson.builds)) {
        of(code).lessonsTotal++;
        if (done.has(lesson.id)) of(code).lessonsDone++;
      }
    }
    for (const [question, codes] of measuredBy(course)) {
      for (const code of codes) {
        of(code);
        const points = marks.get(question);
        if (points === undefined) continue;
        of(code).answered++;
        of(code).points += points;
      }
    }
  }
  return profile;
}

/** The same figures in another framework: those of all competencies that correspond to one are added up. What nothing corresponds to is left out. */
export function throughCrosswalk(figures: Iterable<CompetencyFigures>, { links }: Pick<CrosswalkDocument, 'links'>): Map<string, CompetencyFigures> {
  const by = new Map([...figures].map((each) => [each.code, each]));
  const read = new Map<string, CompetencyFigures>();
  const told = new Set<string>();
  for (const { from, to } of links) {
    if (told.has(`${from} ${to}`)) continue;
    told.add(`${from} ${to}`);
    const source = by.get(from);
    if (!source) continue;
    const sum = read.get(to) ?? { code: to, lessonsDone: 0, lessonsTotal: 0, answered: 0, points: 0 };
    read.set(to, {
      code: to, lessonsDone: sum.lessonsDone + source.lessonsDone, lessonsTotal: sum.lessonsTotal + source.lessonsTotal,
      answered: sum.answered + source.answered, points: sum.points + source.points,
    });
  }
  return read;
}
