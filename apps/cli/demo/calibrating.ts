import {
  type AttemptRecord, type Calibration, type CalibrationElement, calibrationsOf, type CourseDocument, type CourseSecret, type Diagnosis, type Lesson, lessonsOf, type MasterRatings, ratingNames,
} from '#contracts';
import { anAnswer } from './answers.js';
import type { Dice } from './dice.js';
import { actorOf, type DemoPerson, holders, type Ministry } from './population.js';
import type { Deed } from './timeline.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

interface Known { course: CourseDocument; secret: CourseSecret }
export interface Calibrating { ministry: Ministry; now: Date; dice: Dice; except: DemoPerson[] }

/** How many of the ten elements agree with the master's in each lesson, sitting by sitting: passed, passed the second time, failed once, failed twice, not sat yet. */
const careers: readonly number[][] = [[9], [8], [7, 9], [10], [6], [5, 7], []];

/** Some inspectors practise rating and sit the exam, some of them twice. */
export function calibrated({ ministry, now, dice, except }: Calibrating, { course, secret }: Known): Deed[] {
  const inspectors = dice.for('calibration').sample(holders(ministry, 'inspector').filter((person) => !except.includes(person)), careers.length * 2);
  return inspectors.flatMap((person, place) => {
    const from = new Date(now.getTime() - (12 + place * 4) * DAY);
    return lessonsOf(course).flatMap((lesson, i) => sittings(person, { course, secret }, lesson, careers[place % careers.length]!, new Date(from.getTime() + i * DAY), dice.for(`rater ${person.id} ${lesson.id}`)));
  });
}

function sittings(person: DemoPerson, { course, secret }: Known, lesson: Lesson, career: number[], from: Date, dice: Dice): Deed[] {
  return calibrationsOf(lesson).flatMap((calibration) => {
    const master = calibration.mode === 'practice' ? calibration.master : secret.exams[calibration.id] ?? {};
    const agreeing = calibration.mode === 'practice' ? [Math.max(3, (career[0] ?? 6) - 2)] : career;
    return agreeing.map((reliable, sitting) => {
      const set = calibration.sets[sitting % calibration.sets.length]!;
      return attempted(person, course, calibration.id, ratedAs(calibration, set, master, reliable, dice), new Date(from.getTime() + sitting * 3 * DAY), dice);
    });
  });
}

function ratedAs({ elements }: Calibration, { lessons }: Calibration['sets'][number], master: MasterRatings, reliable: number, dice: Dice): AttemptRecord['responses'] {
  return Object.fromEntries(lessons.map(({ id }) => {
    const agreeing = new Set(dice.sample(elements, Math.min(reliable, elements.length)));
    return [id, Object.fromEntries(elements.flatMap((element) => levelsFor(element, master[id]?.[element.id]?.levels ?? [], agreeing.has(element))))];
  }));
}

/** The master's own levels, or those furthest from them. */
const levelsFor = (element: CalibrationElement, master: string[], agrees: boolean): [string, string][] => ratingNames(element).map((name, at) => {
  const place = element.levels.findIndex(({ id }) => id === master[at]);
  const furthest = place * 2 < element.levels.length ? element.levels.length - 1 : 0;
  return [name, element.levels[agrees ? place : furthest]!.id];
});

/** Some teachers begin a second course with its diagnosis, and leave out what they master. */
export function diagnosed({ ministry, now, dice, except }: Calibrating, course: CourseDocument, diagnosis: Diagnosis): Deed[] {
  const teachers = dice.for('diagnosis').sample(holders(ministry, 'teacher').filter((person) => !except.includes(person)), 12);
  return teachers.map((person, place) => {
    const mine = dice.for(`diagnosed ${person.id}`);
    const responses = Object.fromEntries(diagnosis.lessons.flatMap(({ questions }) => {
      const skill = mine.chance(0.4) ? 1 : 0.4;
      return questions.map(({ question, key }) => [question.id, anAnswer(mine, question, key, skill)]);
    }));
    return attempted(person, course, diagnosis.id, responses, new Date(now.getTime() - (1 + place) * DAY), mine);
  });
}

function attempted(person: DemoPerson, course: CourseDocument, activityId: string, responses: AttemptRecord['responses'], at: Date, dice: Dice): Deed {
  const record: AttemptRecord = {
    courseCode: course.code, courseVersion: course.version, locale: person.locale, activityId, responses,
    startedAt: new Date(at.getTime() - 25 * MINUTE).toISOString(), finishedAt: at.toISOString(),
  };
  const id = dice.uuid(at);
  return { at: new Date(at.getTime() + 30_000), do: async ({ learning }) => { await learning.submitAttempt(actorOf(person), id, record); } };
}
