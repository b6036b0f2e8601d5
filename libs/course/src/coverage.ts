import { type CourseDocument, type FrameworkDocument, lessonsOf, measuredBy, questionsOf, type Text } from '#contracts';
import type { Links } from './crosswalk.rules.js';

/** A lesson that builds a competency, or a question that measures it, with the codes by which its course says so. */
export interface Covering { id: string; title: Text; codes: string[] }

/** What one course does for one competency. */
export interface CoverageCell { competency: string; course: string; lessons: Covering[]; questions: Covering[] }

/** Which course covers what of a framework; cells in which there is nothing are left out. Each lesson and question counts once in a cell, however it is linked. */
export function coverageOf(framework: FrameworkDocument, courses: readonly CourseDocument[], links: Links): CoverageCell[] {
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of links) sources.set(to, (sources.get(to) ?? new Set()).add(from));
  const competencies = framework.aspects.flatMap((aspect) => aspect.competencies.map(({ code }) => code));
  return competencies.flatMap((competency) => {
    const codes = sources.get(competency) ?? new Set();
    const covering = (id: string, title: Text, cited: string[]): Covering[] => {
      const through = cited.filter((code) => codes.has(code));
      return through.length > 0 ? [{ id, title, codes: through }] : [];
    };
    return courses.flatMap((course): CoverageCell[] => {
      const measured = measuredBy(course);
      const lessons = lessonsOf(course).flatMap(({ id, title, builds }) => covering(id, title, builds));
      const questions = questionsOf(course).flatMap(({ id, prompt }) => covering(id, prompt, measured.get(id) ?? []));
      return lessons.length + questions.length > 0 ? [{ competency, course: course.code, lessons, questions }] : [];
    });
  });
}
