import { AwardService } from '#certification';
import { assignmentsOf, calibrationsOf, lessonsOf, type Role, roles } from '#contracts';
import { CourseService, PathService } from '#course';
import { MarkService, PeerReviewService, SubmissionService } from '#coursework';
import { CohortService, EnrolmentService, EnrolmentsService, MemberService } from '#enrolment';
import { BulkService } from '#facilitation';
import { DemoAccounts, PeopleService } from '#identity';
import { ActionService, EvidenceService, InspectionService, InstrumentService, JudgementService, RatingSheetService, ReportService } from '#inspector-assessment';
import { Actor, Clock, Config, Database, Facts, Subscriptions, Uploads } from '#platform';
import { BoardRollup, CompetencyRollup } from '#reporting';
import { PlaceService } from '#territory';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { cast, DEMO_PASSWORD } from './accounts.js';
import { banked, drafted } from './authoring.js';
import { calibrated, type Calibrating, diagnosed } from './calibrating.js';
import { awarded, type Certifying } from './certifying.js';
import { deedOf, studied } from './cohorts.js';
import { type Practice, worked } from './coursework.js';
import { Dice } from './dice.js';
import { facilitated } from './facilitating.js';
import { certified, inspected, type Inspected } from './inspecting.js';
import { type GazetteerPlace } from './places.js';
import { aMinistry, type DemoPerson, type Ministry } from './population.js';
import { type DemoPlan, DemoRun, type Stage } from './run.js';
import { runSubscribers } from './subscribers.js';
import { type Deed, type House, inOrder } from './timeline.js';

/** Rows of one bulk insert, and deeds of one transaction. */
const ROWS = 2_500;
const DEEDS = 150;

const stepsOf = (items: readonly unknown[], size: number): number => Math.ceil(items.length / size);

/** Makes the demo ministry that `plan` says, or the rest of it. */
export async function makeDemo(app: INestApplicationContext, plan: DemoPlan, gazetteer: readonly GazetteerPlace[], say: (line: string) => void): Promise<void> {
  const get = <T>(type: Type<T>): T => app.get(type, { strict: false });
  const run = new DemoRun(get(Database), get(Facts), get(Clock), say);
  if (!(await run.plan())) await run.begin(plan);
  const ministry = aMinistry(plan, gazetteer);
  const { house, deeds, people } = await told(get, ministry, plan);
  await run.run([
    ...population(get, ministry, people),
    { name: 'lives', steps: stepsOf(deeds, DEEDS), run: (step) => live(get, house, deeds.slice(step * DEEDS, (step + 1) * DEEDS)) },
    { name: 'certificates', steps: 1, run: () => certificates(get, { ministry, people, now: new Date(plan.now), dice: new Dice(plan.seed) }) },
    { name: 'drafts', steps: 1, run: () => drafted(get, people, new Date(plan.now)) },
    { name: 'questions', steps: 1, run: () => banked(get, people) },
    { name: 'board', steps: 1, run: async () => { await get(BoardRollup).recount(); } },
    { name: 'competencies', steps: 1, run: async () => { await get(CompetencyRollup).recount(); } },
  ]);
}

type Get = <T>(type: Type<T>) => T;

/** Who everybody is, and where. */
function population(get: Get, { places, people, since }: Ministry, accounts: Record<Role, DemoPerson>): Stage[] {
  const clock = get(Clock);
  return [
    { name: 'places', steps: stepsOf(places, ROWS), run: (step) => clock.at(since, async () => {
      await get(PlaceService).insertAll(Actor.system, places.slice(step * ROWS, (step + 1) * ROWS));
    }) },
    { name: 'people', steps: stepsOf(people, ROWS), run: (step) => clock.at(since, async () => {
      await get(PeopleService).insertAll(Actor.system, people.slice(step * ROWS, (step + 1) * ROWS));
    }) },
    // A password that everybody knows is set only where the environment says that all of this is a demo.
    { name: 'accounts', steps: get(Config).demo ? roles.length : 0, run: async (step) => {
      const role = roles[step]!;
      await get(DemoAccounts).add(Actor.system, { role, personId: accounts[role].id, password: DEMO_PASSWORD });
    } },
  ];
}

/** What everybody did, in the order in which it happened. Documents are read here, before any transaction, so that they are kept in memory. */
async function told(get: Get, ministry: Ministry, { seed, learners, now: today }: DemoPlan): Promise<{ house: House; deeds: Deed[]; people: Record<Role, DemoPerson> }> {
  const [now, dice] = [new Date(today), new Dice(seed)];
  const [course] = await get(CourseService).list();
  const [instrument] = await get(InstrumentService).list();
  if (!course || !instrument) throw new Error('The demo needs a course and an instrument: run `npm run kru -- content load` first.');
  const visits: Inspected = inspected(ministry, instrument.document, now, dice.for('inspections'));
  const people = cast(ministry, visits);
  const { document, secret: { test: keys } } = await get(CourseService).withKeys(course.code, course.version);
  const lessons = studied({ ministry, course: document, keys, except: Object.values(people), learners, now, dice });
  const works = await practised(get, { ministry, now, dice, except: Object.values(people) });
  const rated = await calibrating(get, { ministry, now, dice, except: Object.values(people) });
  const helped = facilitated({ ministry, now, dice, path: (await get(PathService).list())[0]?.code });
  const house: House = {
    db: get(Database), bulk: get(BulkService), awards: get(AwardService), cohorts: get(CohortService), members: get(MemberService), enrolments: get(EnrolmentsService), learning: get(EnrolmentService), inspections: get(InspectionService),
    evidence: get(EvidenceService), sheets: get(RatingSheetService), judgements: get(JudgementService), reports: get(ReportService), actions: get(ActionService),
    uploads: get(Uploads), submissions: get(SubmissionService), marks: get(MarkService), reviews: get(PeerReviewService),
  };
  return { house, people, deeds: inOrder([...certified(ministry, now), ...visits.deeds, ...lessons, ...works, ...rated, ...helped]).filter(({ at }) => at <= now) };
}

/** What was handed in for the first course that asks for work. */
async function practised(get: Get, practice: Omit<Practice, 'course' | 'keys' | 'deedOf'>): Promise<Deed[]> {
  const course = (await get(CourseService).list()).find(({ document }) => lessonsOf(document).some((lesson) => assignmentsOf(lesson).length > 0));
  if (!course) return [];
  const { document, secret: { test: keys } } = await get(CourseService).withKeys(course.code, course.version);
  return worked({ ...practice, course: document, keys, deedOf });
}

/** Who sat exams of rating, and who began a course with its diagnosis. */
async function calibrating(get: Get, studies: Calibrating): Promise<Deed[]> {
  const courses = await get(CourseService).list();
  const rating = courses.find(({ document }) => lessonsOf(document).some((lesson) => calibrationsOf(lesson).some(({ mode }) => mode === 'exam')));
  const diagnosing = courses.find(({ document }) => document.diagnosis);
  const known = rating && await get(CourseService).withKeys(rating.code, rating.version);
  return [
    ...(known ? calibrated(studies, { course: known.document, secret: known.secret }) : []),
    ...(diagnosing ? diagnosed(studies, diagnosing.document, diagnosing.document.diagnosis!) : []),
  ];
}

async function certificates(get: Get, certifying: Certifying): Promise<void> {
  await awarded(get, certifying);
  await runSubscribers(get(Database), get(Clock), get(Subscriptions));
}

async function live(get: Get, house: House, deeds: Deed[]): Promise<void> {
  const clock = get(Clock);
  for (const { at, do: deed } of deeds) await clock.at(at, () => deed(house));
  await runSubscribers(house.db, clock, get(Subscriptions));
}
