import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';

// Three questions a day of what one learned before, chosen by how near each is to being forgotten (FSRS). Pure: the same answers give the
// same questions on every phone, whatever the order in which they were brought there.

/** A question answered at some time: in a quiz, in the first diagnosis, or in practice. `score` 0..1, `at` by the phone's clock, `receivedAt` by the ministry's. */
export interface Answered { key: string; id: string; score: number; at: string; receivedAt: string | null }
export interface Due { key: string; due: Date; reviews: number }
/** `asked` are today's questions still open, the most overdue first; `next` is the day on which there will be some again, null when there is nothing to practise yet. */
export interface PracticeDay { asked: Due[]; done: number; next: Date | null }

export const perDay = 3;
export const dayMs = 86_400_000;

/** No chance in it, no steps of minutes: a question comes back after a day at the earliest and a year at the latest. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9, maximum_interval: 365 });

export const ratingOf = (score: number): Grade => (score >= 1 ? Rating.Good : score > 0 ? Rating.Hard : Rating.Again);

/**
 * When it was, as far as that can be known: no later than the ministry received it, and no later than now. A phone whose clock was set forward
 * cannot push a question away for ever, and one set back is caught by the order below.
 */
const timeOf = ({ at, receivedAt }: Answered, now: number): number => Math.min(Date.parse(at), receivedAt === null ? now : Date.parse(receivedAt), now);

/** For each question when it is to be asked again, folded from all answers in the order of time. */
export function cardsOf(answered: Iterable<Answered>, now: Date): Map<string, Due> {
  const inOrder = [...answered].map((each) => ({ ...each, time: timeOf(each, now.getTime()) })).sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  const cards = new Map<string, Card>();
  for (const { key, score, time } of inOrder) {
    const card: Card = cards.get(key) ?? createEmptyCard(time);
    cards.set(key, scheduler.next(card, Math.max(time, card.last_review?.getTime() ?? time), ratingOf(score)).card);
  }
  return new Map([...cards].map(([key, { due, reps }]) => [key, { key, due, reviews: reps }]));
}

/** The day on this phone's calendar, as it is counted: `2026-11-22`. */
export const calendarDay = (time: Date): string =>
  `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

const nextDay = (time: Date, by = 1): Date => new Date(time.getFullYear(), time.getMonth(), time.getDate() + by);

/**
 * Today's questions. `open` names the questions that may be asked, each with the time from which on; `practised` are the times at which practice was answered.
 * A question is due on the whole day on which its time comes, so that the hour at which one practised does not matter.
 */
export function practiceDay(cards: ReadonlyMap<string, Due>, open: ReadonlyMap<string, Date>, practised: Iterable<string>, now: Date): PracticeDay {
  const today = calendarDay(now);
  const done = [...practised].filter((at) => calendarDay(new Date(at)) === today).length;
  const all = [...open].flatMap(([key, from]): Due[] => {
    const card = cards.get(key);
    return card ? [{ ...card, due: card.due > from ? card.due : from }] : [];
  }).sort((a, b) => a.due.getTime() - b.due.getTime() || (a.key < b.key ? -1 : 1));
  const tomorrow = nextDay(now);
  const due = all.filter((each) => each.due < tomorrow);
  const asked = due.slice(0, Math.max(0, perDay - done));
  const rest = all.filter((each) => !asked.includes(each));
  const soonest = rest[0]?.due;
  const next = asked.length > 0 || soonest === undefined ? null : soonest < tomorrow ? tomorrow : nextDay(soonest, 0);
  return { asked, done, next };
}
