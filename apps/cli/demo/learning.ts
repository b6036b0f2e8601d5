import { type AttemptRecord, type CompletionRecord, type CourseDocument, type Key, type Lesson, lessonsOf, mark, passes, type Question, quizzesOf, type TestKeys } from '#contracts';
import { anAnswer } from './answers.js';
import type { Dice } from './dice.js';
import type { DemoPerson } from './population.js';

/** A record of a learner, with the moment the server receives it. */
export type Learned =
  | { kind: 'attempt'; at: Date; by: DemoPerson; id: string; record: AttemptRecord }
  | { kind: 'completion'; at: Date; by: DemoPerson; id: string; record: CompletionRecord };

export interface Studied { course: CourseDocument; keys: TestKeys }

const MINUTE = 60_000;
const DAY = 86_400_000;
const MOST_TESTS = 3;

const thoughts = [
  'ខ្ញុំនឹងសាកល្បងជាមួយមិត្តរួមការងារ មុនពេលយកទៅប្រើក្នុងថ្នាក់។', 'សិស្សរបស់ខ្ញុំតែងជឿអ្វីដែលពួកគេឃើញលើទូរសព្ទ។ ខ្ញុំចង់បង្រៀនពួកគេឱ្យចេះសួរ។',
  'នៅសាលាខ្ញុំ អ៊ីនធឺណិតខ្សោយ ប៉ុន្តែយើងអាចរៀបចំមេរៀនទុកជាមុន។', 'ខ្ញុំមិនដែលគិតអំពីទិន្នន័យរបស់សិស្សពីមុនមកទេ។ ពីពេលនេះខ្ញុំនឹងប្រុងប្រយ័ត្ន។',
  'ការសម្រេចចុងក្រោយត្រូវនៅតែជារបស់គ្រូ។', 'ខ្ញុំចង់ឃើញឧទាហរណ៍បន្ថែមសម្រាប់មុខវិជ្ជាគណិតវិទ្យា។',
];

/** How someone learns: nobody is like another, and not everybody arrives. */
interface Temper { skill: number; daysBetween: number; lessonsUntilTired: number; offline: number }

function temperOf(dice: Dice): Temper {
  const share = dice.next();
  const lessonsUntilTired = share < 0.15 ? 0 : share < 0.45 ? dice.int(1, 7) : Number.POSITIVE_INFINITY;
  return {
    skill: Math.min(0.97, Math.max(0.45, 0.82 + 0.11 * dice.normal())),
    daysBetween: Math.max(0.4, 3 + 2 * dice.normal()), lessonsUntilTired, offline: dice.chance(0.4) ? 0.6 : 0.05,
  };
}

/** Everything one person records in a course from `from` until `now`: lessons in their order, then the closing test. */
export function learnedBy(by: DemoPerson, { course, keys }: Studied, from: Date, now: Date, dice: Dice): Learned[] {
  const temper = temperOf(dice);
  const learner = new Learner(by, course, temper, dice);
  let at = evening(from.getTime() + dice.int(0, 12) * DAY, dice);
  for (const [i, lesson] of lessonsOf(course).entries()) {
    if (i >= temper.lessonsUntilTired) return before(learner.records, now);
    learner.study(lesson, at);
    at = evening(at + Math.max(0.5, temper.daysBetween * (0.5 + dice.next())) * DAY, dice);
  }
  for (let attempt = 0; attempt < MOST_TESTS; attempt++) {
    if (learner.test(at, keys, Math.min(0.98, temper.skill + 0.08 * attempt))) break;
    at = evening(at + dice.int(2, 6) * DAY, dice);
  }
  return before(learner.records, now);
}

/** What a phone has not sent by now is not in the demo; what comes later in someone's life neither. */
function before(records: Learned[], now: Date): Learned[] {
  const first = records.findIndex(({ at }) => at >= now);
  return first < 0 ? records : records.slice(0, first);
}

/** Most learn after the school day: between 18:00 and 21:00 in Cambodia (UTC+7, no summer time). */
function evening(time: number, dice: Dice): number {
  return Math.floor(time / DAY) * DAY + (11 * 60 + dice.int(0, 180)) * MINUTE + dice.int(0, 59_999);
}

class Learner {
  readonly records: Learned[] = [];
  private received = 0;
  private last?: { score: number; max: number; finished: number };

  constructor(private readonly by: DemoPerson, private readonly course: CourseDocument, private readonly temper: Temper, private readonly dice: Dice) {}

  /** Reads a lesson, tries its quizzes on the way, and each badly answered one perhaps again. */
  study(lesson: Lesson, from: number): void {
    const { dice, temper } = this;
    let at = from + lesson.minutes * MINUTE * (0.4 + dice.next() * 0.6);
    for (const quiz of quizzesOf(lesson)) {
      const questions = quiz.questions.map(({ question }) => question);
      const keys = Object.fromEntries(quiz.questions.map(({ question, key }) => [question.id, key]));
      at = this.attempt(quiz.id, questions, keys, temper.skill - 0.08, at).finished;
      const { score, max, finished } = this.last!;
      if (score < max * 0.6 && dice.chance(0.5)) at = this.attempt(quiz.id, questions, keys, temper.skill + 0.1, finished + MINUTE).finished;
    }
    const asked = lesson.blocks.filter(({ type }) => type === 'reflection');
    const record: CompletionRecord = {
      ...this.where, lessonId: lesson.id, completedAt: new Date(at).toISOString(), seconds: Math.round((at - from) / 1000),
      reflections: Object.fromEntries(asked.filter(() => dice.chance(0.7)).map(({ id }) => [id, dice.pick(thoughts)])),
    };
    this.records.push({ kind: 'completion', at: this.receivedAfter(at), by: this.by, id: dice.uuid(new Date(at)), record });
  }

  /** Takes the closing test; true when it is passed. */
  test(from: number, keys: TestKeys, skill: number): boolean {
    const { id, questions, passMark, minutes } = this.course.closingTest;
    const { score, max } = this.attempt(id, questions, keys, skill, from + this.dice.int(0, minutes) * MINUTE);
    return passes(score, max, passMark);
  }

  private attempt(activityId: string, questions: Question[], keys: Record<string, Key>, skill: number, from: number): NonNullable<Learner['last']> {
    const finished = from + questions.length * this.dice.int(15, 50) * 1000;
    const responses = Object.fromEntries(questions.map((question) => [question.id, anAnswer(this.dice, question, keys[question.id]!, skill)]));
    const record: AttemptRecord = { ...this.where, activityId, startedAt: new Date(from).toISOString(), finishedAt: new Date(finished).toISOString(), responses };
    this.records.push({ kind: 'attempt', at: this.receivedAfter(finished), by: this.by, id: this.dice.uuid(new Date(finished)), record });
    const { score, max } = mark(keys, responses);
    return (this.last = { score, max, finished });
  }

  private get where() {
    return { courseCode: this.course.code, courseVersion: this.course.version, locale: this.by.locale };
  }

  /** Sent at once, or when there is a network again; in the order of making. */
  private receivedAfter(made: number): Date {
    const delay = this.dice.chance(this.temper.offline) ? this.dice.int(20, 900) * MINUTE : this.dice.int(1, 20) * 1000;
    this.received = Math.max(this.received + 1000, made + delay);
    return new Date(this.received);
  }
}
