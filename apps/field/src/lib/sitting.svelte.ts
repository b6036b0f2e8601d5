import { type Calibration, type CalibrationElement, type CalibrationLesson, ratingNames } from '@kru/contracts';
import { InHand } from './offline/in-hand.svelte.ts';
import { newSitting, ratingField, shownField, type Sitting, sittingOf, unratedIn } from './offline/sitting.rules.ts';
import type { Clash } from './offline/study.rules.ts';

/** Rating described lessons one element at a time: kept at every touch, resumed here or on another phone. Make it while a component is made. */
export class CalibrationSitting {
  readonly hand: InHand;
  private readonly of: () => Calibration;
  readonly sitting: Sitting | null = $derived.by(() => sittingOf(this.hand.values));
  /** The set being rated; undefined when a newer version of the course has it no more. */
  readonly lessons: readonly CalibrationLesson[] = $derived.by(() => this.of().sets.find(({ id }) => id === this.sitting?.setId)?.lessons ?? []);
  readonly at: number = $derived.by(() => Math.max(0, Math.min(this.sitting?.lesson ?? 0, this.lessons.length - 1)));
  readonly lesson: CalibrationLesson | undefined = $derived.by(() => this.lessons[this.at]);
  readonly step: number = $derived.by(() => Math.max(0, Math.min(this.sitting?.step ?? 0, this.of().elements.length + 1)));
  readonly element: CalibrationElement | undefined = $derived.by(() => this.of().elements[this.step - 1]);
  readonly ratings: Record<string, string> = $derived.by(() => this.ratingsIn(this.lesson?.id ?? ''));
  readonly clash: Clash | undefined = $derived.by(() => this.hand.clashes.find(({ name }) =>
    this.lesson && this.element && ratingNames(this.element).some((rating) => name === ratingField(this.lesson!.id, rating))));

  constructor(key: string, of: () => Calibration) {
    this.of = of;
    this.hand = new InHand(key);
  }

  get isBegun(): boolean { return this.lessons.length > 0; }
  get isShown(): boolean { return this.lesson !== undefined && (this.sitting?.shown.has(this.lesson.id) ?? false); }
  get isLastLesson(): boolean { return this.at === this.lessons.length - 1; }
  ratingsIn(lesson: string): Record<string, string> { return this.sitting?.ratings[lesson] ?? {}; }
  unrated(lesson: string): CalibrationElement[] { return unratedIn(this.of(), this.ratingsIn(lesson)); }
  get isComplete(): boolean { return this.lessons.every(({ id }) => this.unrated(id).length === 0); }
  /** What is handed in: for each lesson its levels, none that this version does not know. */
  get responses(): Record<string, Record<string, string>> {
    const names = this.of().elements.flatMap(ratingNames);
    return Object.fromEntries(this.lessons.map(({ id }) => [id, Object.fromEntries(Object.entries(this.ratingsIn(id)).filter(([name]) => names.includes(name)))]));
  }

  begin(setId: string): void { this.hand.set(newSitting(setId, new Date().toISOString())); }
  rate(name: string, level: string): void { if (this.lesson) this.hand.set({ [ratingField(this.lesson.id, name)]: level }); }
  toStep(step: number): void { this.hand.set({ '@step': step }); }
  toLesson(lesson: number, step = 0): void { this.hand.set({ '@lesson': lesson, '@step': step, '@reviewing': null }); }
  /** One's ratings beside the master's: from then on they stand. */
  show(): void { if (this.lesson) this.hand.set({ [shownField(this.lesson.id)]: true, '@step': this.of().elements.length + 1 }); }
  review(): void { this.hand.set({ '@reviewing': true }); }
}
