import { type Assignment, assignmentsOf, type CourseDocument, dayOf, lackOfWork, lessonsOf, markByRubric, mayBeHandedIn, type PeerReviewRecord, type RubricMarks, type SubmissionRecord, type TestKeys } from '#contracts';
import * as words from './coursework.words.js';
import type { Dice } from './dice.js';
import { type Learned, learnedBy } from './learning.js';
import { type Photo, aPhoto } from './photo.js';
import { actorOf, type DemoPerson, holders, HOME, type Ministry } from './population.js';
import type { Deed } from './timeline.js';

const DAY = 86_400_000;

export interface Practice { ministry: Ministry; course: CourseDocument; keys: TestKeys; now: Date; dice: Dice; /** People who have not begun: the demo's accounts. */ except: DemoPerson[]; deedOf: (learned: Learned) => Deed }

interface Group { name: string; members: number; beganDaysAgo: number; peerReviews: number }

/** Two cohorts at home that hand in work; those of the first review one another's too. */
const groups: readonly Group[] = [
  { name: 'AI ក្នុងថ្នាក់ · សៀមរាប ក', members: 34, beganDaysAgo: 62, peerReviews: 2 }, { name: 'AI ក្នុងថ្នាក់ · សៀមរាប ខ', members: 18, beganDaysAgo: 42, peerReviews: 0 },
];

/** What people handed in for the first assignment of the course, and what was said of it. Nothing for a course without one. */
export function worked(practice: Practice): Deed[] {
  const { ministry, course, except, now, dice } = practice;
  const lesson = lessonsOf(course).find((each) => assignmentsOf(each).length > 0);
  if (!lesson) return [];
  const [assignment] = assignmentsOf(lesson);
  const free = dice.for('handing in').shuffle(ministry.people.filter((person) => person.post === 'teacher' && person.place.startsWith(HOME) && !except.includes(person)));
  // In life the hour strikes; here it strikes once.
  const dealt: Deed = { at: new Date(now.getTime() - DAY), do: ({ reviews }) => reviews.dealLate() };
  return [dealt, ...groups.flatMap((group) => {
    const members = free.splice(0, group.members);
    const began = new Date(now.getTime() - group.beganDaysAgo * DAY);
    const lives = members.map((person) => {
      const learned = learnedBy(person, practice, began, now, dice.for(`practice ${person.id}`));
      const read = learned.find((each) => each.kind === 'completion' && each.record.lessonId === lesson.id);
      const worker = new Worker(practice, assignment!, person, dice.for(`work ${person.id}`), group.peerReviews > 0);
      return [...learned.map(practice.deedOf), ...(read ? worker.from(read.at) : [])];
    });
    return [...opened(practice, group, members, began), ...lives.flat()];
  })];
}

/** The province's officer opens the cohort and enrols its members. */
function opened({ ministry, course, now, dice }: Practice, { name, peerReviews }: Group, members: DemoPerson[], began: Date): Deed[] {
  const officer = actorOf(holders(ministry, 'ministry_officer')[0]!);
  const id = dice.for(`cohort ${name}`).uuid(began);
  const plan = { name, courseCode: course.code, place: HOME, startsOn: dayOf(began), endsOn: dayOf(new Date(now.getTime() + 30 * DAY)), facilitatorId: holders(ministry, 'facilitator')[0]!.id, peerReviews };
  return [
    { at: new Date(began.getTime() - 3 * DAY), do: async ({ cohorts }) => { await cohorts.put(officer, id, plan); } },
    { at: new Date(began.getTime() - 2 * DAY), do: async ({ members: membership }) => { await membership.enrolMany(officer, id, members.map((member) => member.id)); } },
  ];
}

/** One person's work: handed in, marked or still waiting, returned and handed in again. */
class Worker {
  private readonly skill: number;
  private readonly goal: string;

  constructor(private readonly practice: Practice, private readonly assignment: Assignment, private readonly person: DemoPerson, private readonly dice: Dice, private readonly reviews: boolean) {
    this.skill = 0.3 + 0.6 * dice.next();
    this.goal = dice.pick(words.goals);
  }

  from(read: Date): Deed[] {
    const at = this.later(read, 0.2, 2);
    return [...this.round(at, this.skill, 1), ...(this.reviews ? [this.reviewing(this.later(at, 4, 9))] : [])];
  }

  private round(at: Date, skill: number, number: number): Deed[] {
    const { dice, assignment, person } = this;
    const photos = Array.from({ length: Math.min(dice.int(0, 2), assignment.files?.most ?? 0) }, (_, i) => aPhoto(dice, `photo-${number}-${i + 1}.png`));
    const record = this.record(at, skill, photos);
    if (!mayBeHandedIn(lackOfWork(assignment, record))) return [];
    const id = dice.uuid(at);
    const handIn: Deed = { at, do: async ({ uploads, submissions }) => {
      const actor = actorOf(person);
      for (const { bytes, file } of photos) {
        await uploads.announce(actor, file.sha256, file);
        await uploads.receive(actor, file.sha256, 0, bytes);
      }
      await submissions.handIn(actor, id, record);
    } };
    return [handIn, ...this.marked(id, this.later(at, 0.5, 12), skill, number)];
  }

  /** The facilitator is some days behind; what was returned comes back improved, from most. */
  private marked(submissionId: string, at: Date, skill: number, number: number): Deed[] {
    const { dice, assignment: { rubric }, practice: { ministry, now } } = this;
    // What came in these last weeks mostly waits still.
    if (at >= now || (now.getTime() - at.getTime() < 20 * DAY && dice.chance(0.65))) return [];
    const marks = this.levels(skill);
    const decision = markByRubric(rubric, marks).passes ? 'accepted' as const : 'returned' as const;
    const comment = dice.pick(decision === 'accepted' ? words.acceptedWith : words.returnedWith);
    const [markId, marker] = [dice.uuid(at), actorOf(holders(ministry, 'facilitator')[0]!)];
    const deed: Deed = { at, do: async (house) => { await house.marks.mark(marker, submissionId, markId, { marks, comment, decision }); } };
    const again = decision === 'returned' && number < 3 && dice.chance(0.75);
    return [deed, ...(again ? this.round(this.later(at, 1, 6), Math.min(1, skill + 0.3), number + 1) : [])];
  }

  /** Reviews whatever works were dealt by then; some leave one for later. */
  private reviewing(at: Date): Deed {
    const { dice, person, assignment } = this;
    return { at, do: async ({ db, reviews }) => {
      const asked = await db.ask<{ id: string }>('select id from peer_reviews where reviewer_id = $1 and activity_id = $2 and record is null order by submission_id', [person.id, assignment.id]);
      for (const { id } of asked.slice(0, dice.chance(0.7) ? 2 : 1)) await reviews.review(actorOf(person), id, this.review(at));
    } };
  }

  private review(at: Date): PeerReviewRecord {
    return { locale: 'km', startedAt: new Date(at.getTime() - 1_200_000).toISOString(), finishedAt: at.toISOString(), marks: this.levels(0.6), comment: this.dice.pick(words.peersSay) };
  }

  private record(at: Date, skill: number, photos: Photo[]): SubmissionRecord {
    const { dice, assignment: { id: activityId }, practice: { course } } = this;
    const part = (parts: readonly string[]): string => (dice.chance(skill) ? parts[0] : parts[1])!;
    const text = [this.goal, part(words.requests), part(words.plans), part(words.checks), dice.pick(words.reflections)].join('\n\n');
    return {
      courseCode: course.code, courseVersion: course.version, locale: 'km', activityId, startedAt: new Date(at.getTime() - dice.int(30, 120) * 60_000).toISOString(),
      submittedAt: at.toISOString(), text, files: photos.map(({ file }) => ({ file, caption: dice.pick(words.captions) })),
    };
  }

  private levels(skill: number): RubricMarks {
    const { dice } = this;
    return Object.fromEntries(this.assignment.rubric.criteria.map(({ id, levels }) => {
      const place = Math.min(levels.length - 1, Math.max(0, Math.round((levels.length - 1) * (skill + 0.22 * dice.normal()))));
      const comment = dice.chance(0.4) ? dice.pick(place < levels.length / 2 ? words.lacking : words.praising) : '';
      return [id, { level: levels[place]!.id, comment }];
    }));
  }

  private later(than: Date, least: number, most: number): Date {
    return new Date(than.getTime() + Math.round((least + (most - least) * this.dice.next()) * DAY));
  }
}
