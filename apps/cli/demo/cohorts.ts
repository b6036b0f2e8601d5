import { type CourseDocument, dayOf, type TestKeys } from '#contracts';
import type { Dice } from './dice.js';
import { type Learned, learnedBy } from './learning.js';
import { actorOf, type DemoPerson, holders, HOME, type Ministry } from './population.js';
import type { Deed } from './timeline.js';

const DAY = 86_400_000;

export interface Studies {
  ministry: Ministry; course: CourseDocument; keys: TestKeys; now: Date; dice: Dice;
  /** People who have not begun: the demo's accounts. */
  except: DemoPerson[];
  /** How many people take the course. */
  learners: number;
}

export interface Group { name: string; place: string; share: number; beganDaysAgo: number; endsInDays: number; among: (person: DemoPerson) => boolean }

/** Two cohorts under way; everybody else who learns came by themselves. */
export const groups: readonly Group[] = [
  { name: 'សៀមរាប ២០២៦', place: HOME, share: 0.35, beganDaysAgo: 112, endsInDays: 28, among: ({ place }) => place.startsWith(HOME) },
  { name: 'សាលាសាកល្បង ២០២៦', place: 'KH/', share: 0.55, beganDaysAgo: 49, endsInDays: 63, among: ({ place }) => /^KH\/(02|03|08|12|14|21)\//.test(place) },
];

/** The same in every run, so that others can speak of the cohort. */
export const cohortId = (dice: Dice, { name, beganDaysAgo }: Group, now: Date): string => dice.for(`cohort ${name}`).uuid(new Date(now.getTime() - beganDaysAgo * DAY));

/** What the learners of the last months did. */
export function studied(studies: Studies): Deed[] {
  const { ministry, except, learners, now, dice } = studies;
  const free = new Set(ministry.people.filter((person) => ['teacher', 'school_director'].includes(person.post) && !except.includes(person)));
  const deeds: Deed[] = [];
  for (const group of groups) {
    const members = dice.for(group.name).sample([...free].filter(group.among), Math.round(learners * group.share));
    for (const member of members) free.delete(member);
    const began = new Date(now.getTime() - group.beganDaysAgo * DAY);
    deeds.push(...opened(studies, group, members, began), ...members.flatMap((member) => lifeOf(member, studies, began)));
  }
  const alone = dice.for('alone').sample([...free], Math.round(learners * (1 - groups.reduce((sum, { share }) => sum + share, 0))));
  return [...deeds, ...alone.flatMap((person, i) => lifeOf(person, studies, new Date(now.getTime() - (5 + (i * 90) / alone.length) * DAY)))];
}

/** An officer of the ministry opens the cohort and enrols its members. */
function opened({ ministry, course, dice, now }: Studies, group: Group, members: DemoPerson[], began: Date): Deed[] {
  const [officer, facilitator] = [actorOf(holders(ministry, 'ministry_officer')[0]!), holders(ministry, 'facilitator')[0]!];
  const { name, place, endsInDays } = group;
  const id = cohortId(dice, group, now);
  const leavers = members.slice(0, Math.ceil(members.length / 40)).map((member) => member.id);
  const plan = { name, courseCode: course.code, place, startsOn: dayOf(began), endsOn: dayOf(new Date(now.getTime() + endsInDays * DAY)), facilitatorId: facilitator.id, peerReviews: 0 };
  return [
    { at: new Date(began.getTime() - 5 * DAY), do: async ({ cohorts }) => { await cohorts.put(officer, id, plan); } },
    { at: new Date(began.getTime() - 4 * DAY), do: async ({ members: membership }) => { await membership.enrolMany(officer, id, members.map((member) => member.id)); } },
    { at: new Date(began.getTime() - 3 * DAY), do: async ({ enrolments }) => { await enrolments.extend(officer, { cohortId: id, dueOn: plan.endsOn }, members.map((member) => member.id)); } },
    { at: new Date(began.getTime() + 20 * DAY), do: async ({ enrolments }) => { await enrolments.withdraw(officer, { cohortId: id, reason: 'ប្ដូរទៅបម្រើការងារនៅកន្លែងថ្មី' }, leavers); } },
  ];
}

const lifeOf = (person: DemoPerson, { course, keys, now, dice }: Studies, from: Date): Deed[] =>
  learnedBy(person, { course, keys }, from, now, dice.for(`learner ${person.id}`)).map(deedOf);

export const deedOf = (learned: Learned): Deed => ({
  at: learned.at,
  do: async ({ learning }) => {
    const actor = actorOf(learned.by);
    if (learned.kind === 'attempt') await learning.submitAttempt(actor, learned.id, learned.record);
    else await learning.completeLesson(actor, learned.id, learned.record);
  },
});
