import { type ActionState, criteriaOf, type InspectionState, type InstrumentDocument, type Level, type Rating, type RatingSheet, score, standardsOf } from '#contracts';
import type { Dice } from './dice.js';
import { aPhoto, type Photo } from './photo.js';
import { actorOf, type DemoPerson, type DemoPlace } from './population.js';
import type { Deed, House } from './timeline.js';
import * as words from './words.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Plan {
  school: DemoPlace; instrument: InstrumentDocument; dice: Dice; lead: DemoPerson; member: DemoPerson; officer: DemoPerson; director: DemoPerson;
  startsOn: string; endsOn: string;
}

interface Rated { sheet: RatingSheet; photos: Photo[] }

/** The course of an action, as days after the report; it stops where it stands today. */
const courses: readonly (readonly { to: ActionState; after: number; by: 'director' | 'officer'; note?: string }[])[] = [
  [{ to: 'agreed', after: 9, by: 'director' }],
  [{ to: 'agreed', after: 8, by: 'director' }, { to: 'in_progress', after: 14, by: 'director' }],
  [{ to: 'agreed', after: 8, by: 'director' }, { to: 'in_progress', after: 12, by: 'director' }, { to: 'done_claimed', after: 30, by: 'director', note: words.done[0]! }],
  [{ to: 'agreed', after: 7, by: 'director' }, { to: 'done_claimed', after: 25, by: 'director', note: words.done[1]! }, { to: 'verified', after: 33, by: 'officer' }],
  [{ to: 'agreed', after: 9, by: 'director' }, { to: 'done_claimed', after: 22, by: 'director', note: words.done[2]! }, { to: 'reopened', after: 31, by: 'officer', note: words.reopened }],
  [{ to: 'agreed', after: 10, by: 'director' }, { to: 'dropped', after: 20, by: 'officer', note: words.dropped }],
];
/** Courses at whose end nothing more is to be done. */
const settled = [courses[3]!, courses[5]!];
const open = courses.filter((course) => !settled.includes(course));

/** One inspection of one school, told up to the state in which it stands today. */
export class Visit {
  readonly school: DemoPlace;
  readonly lead: DemoPerson;
  private readonly id: string;
  private readonly start: Date;
  /** How good the school is: about the mean level it gets. */
  private readonly quality: number;

  constructor(private readonly plan: Plan) {
    this.school = plan.school;
    this.lead = plan.lead;
    this.start = new Date(`${plan.startsOn}T08:00:00+07:00`);
    this.id = plan.dice.uuid(this.start);
    this.quality = 2.55 + 0.45 * plan.dice.normal();
  }

  until(state: InspectionState, { now, answered }: { now: Date; answered: boolean }): Deed[] {
    const planned = this.planned(now);
    if (state === 'planned') return [planned];
    if (state === 'cancelled') return [planned, this.cancelled(planned.at)];
    const [mine, other] = [this.rate(this.plan.lead, 8 * HOUR), this.rate(this.plan.member, 9 * HOUR)];
    if (state === 'in_progress') return [planned, ...this.submitted(this.plan.member, other)];
    const rated = [planned, ...this.submitted(this.plan.lead, mine), ...this.submitted(this.plan.member, other)];
    const levels = this.agreed([mine.sheet, other.sheet]);
    rated.push(...this.judged(levels));
    if (state === 'drafting') return rated;
    const final = this.at(6 * DAY + 2 * HOUR);
    rated.push({ at: final, do: async ({ reports }) => { await reports.finalise(actorOf(this.lead), this.id); } });
    if (answered) rated.push(this.answer(new Date(final.getTime() + 5 * DAY)));
    if (state !== 'finalised') rated.push(...this.followedUp(final, state === 'closed', now));
    return rated;
  }

  private at(after: number): Date {
    return new Date(this.start.getTime() + after);
  }

  /** Two weeks ahead, and in any case before today. */
  private planned(now: Date): Deed {
    const { school, instrument, officer, lead, member, startsOn, endsOn } = this.plan;
    const type = this.plan.dice.pick(['regular', 'regular', 'regular', 'thematic', 'follow_up', 'unannounced'] as const);
    return {
      at: new Date(Math.min(this.start.getTime() - 14 * DAY, now.getTime() - 2 * DAY)),
      do: async ({ inspections }) => {
        await inspections.plan(actorOf(officer), this.id, { school: school.path, instrumentCode: instrument.code, type, startsOn, endsOn, leadId: lead.id, memberIds: [member.id] });
      },
    };
  }

  private cancelled(planned: Date): Deed {
    const reason = this.plan.dice.pick(words.cancellations);
    return { at: new Date(planned.getTime() + 9 * DAY), do: async ({ inspections }) => { await inspections.cancel(actorOf(this.plan.officer), this.id, reason); } };
  }

  /** One inspector's sheet: blind, with a photo where the criterion wants evidence. */
  private rate(by: DemoPerson, after: number): Rated {
    const { dice, instrument } = this.plan;
    const severity = 0.25 * dice.normal();
    const photos: Photo[] = [];
    const ratings = Object.fromEntries(criteriaOf(instrument).map((criterion): [string, Rating] => {
      const level = this.levelOf(criterion, severity);
      const evidence: Rating['evidence'] = [];
      if (criterion.evidence === 'required' && level !== 'not_applicable') {
        const photo = aPhoto(dice, `${criterion.id}.png`);
        photos.push(photo);
        evidence.push({ file: photo.file, takenAt: this.at(dice.int(1, 6) * HOUR).toISOString(), caption: '' });
      }
      const note = level === 'not_applicable' || dice.chance(0.4) ? '' : dice.pick(words.notes[level - 1] ?? words.notes[0]!);
      return [criterion.id, { level, note, evidence }];
    }));
    const submittedAt = this.at(after + DAY * (by === this.lead ? 0 : 1));
    return { photos, sheet: { inspectionId: this.id, startedAt: this.at(HOUR / 2).toISOString(), submittedAt: submittedAt.toISOString(), ratings } };
  }

  /** What is new, as the use of AI is, schools do less well. */
  private levelOf({ id, notApplicable }: { id: string; notApplicable: boolean }, severity: number): Level {
    const { dice, instrument } = this.plan;
    if (notApplicable && dice.chance(0.08)) return 'not_applicable';
    const novelty = /\bai\b/.test(id) ? 0.7 : 0;
    const values = instrument.scale.map(({ value }) => value);
    return Math.min(Math.max(...values), Math.max(Math.min(...values), Math.round(this.quality - novelty - severity + 0.35 * dice.normal())));
  }

  private submitted(by: DemoPerson, { sheet, photos }: Rated): Deed[] {
    const [actor, id] = [actorOf(by), this.plan.dice.uuid(new Date(sheet.submittedAt))];
    return [{
      at: new Date(Date.parse(sheet.submittedAt) + 90_000),
      do: async ({ evidence, sheets }: House) => {
        for (const { bytes, file } of photos) await evidence.receive(actor, this.id, file.sha256, file.mime, bytes);
        await sheets.submit(actor, id, sheet);
      },
    }];
  }

  /** Where the two differ, the team settles on one of the two. */
  private agreed(sheets: RatingSheet[]): Record<string, Level> {
    return Object.fromEntries(criteriaOf(this.plan.instrument).map(({ id }) => [id, this.plan.dice.pick(sheets).ratings[id]!.level]));
  }

  private judged(levels: Record<string, Level>): Deed[] {
    const { dice, instrument } = this.plan;
    const actor = actorOf(this.lead);
    const judgements = Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level, rationale: dice.pick(words.rationales) }]));
    const scores = score(instrument, levels);
    const weakest = standardsOf(instrument).map(({ id }) => id).toSorted((a, b) => (scores[a]?.mean ?? 9) - (scores[b]?.mean ?? 9));
    const advice = dice.sample(words.recommendations, 2 + Number(dice.chance(0.5))).map((text, i) => ({
      id: dice.uuid(this.at(3 * DAY)), standardId: weakest[i % weakest.length]!, text, dueOn: this.at((60 + 30 * i) * DAY).toISOString().slice(0, 10),
    }));
    return [
      { at: this.at(2 * DAY), do: async ({ inspections }) => { await inspections.closeFieldwork(actor, this.id, null); } },
      { at: this.at(3 * DAY), do: async (house) => {
        await house.judgements.change(actor, this.id, { baseVersion: 0, judgements });
        for (const { id, ...draft } of advice) await house.judgements.recommend(actor, this.id, id, draft);
      } },
    ];
  }

  private answer(at: Date): Deed {
    const text = this.plan.dice.pick(words.responses);
    return { at, do: async ({ reports }) => { await reports.respond(actorOf(this.plan.director), this.id, text); } };
  }

  /** For a closed inspection every action comes to its end; else at least one does not. */
  private followedUp(final: Date, closed: boolean, now: Date): Deed[] {
    const { dice } = this.plan;
    const ways = Array.from({ length: 3 }, (_, nth) => dice.pick(closed ? settled : nth === 0 ? open : courses));
    return ways.flatMap((way, nth) => way.map(({ to, after, by, note }) => ({
      at: new Date(final.getTime() + after * DAY + nth * HOUR),
      do: async ({ db, actions }: House) => {
        const made = await db.ask<{ id: string }>('select id from actions where inspection_id = $1 order by due_on, id', [this.id]);
        const action = made[nth];
        if (action) await actions.move(actorOf(this.plan[by]), action.id, to, note ?? '');
      },
    }))).filter(({ at }) => at < now);
  }
}
