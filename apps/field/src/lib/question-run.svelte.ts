import type { Question, Response } from '@kru/contracts';
import { shownResponse } from './answering.ts';
import { InHand } from './offline/in-hand.svelte.ts';
import { checkedField, fitting, newRun, responseField, type Run, runOf } from './offline/run.rules.ts';
import type { Clash, Values } from './offline/study.rules.ts';

/** Going through questions one at a time, in a quiz, a test or a diagnosis: kept at every touch, resumed here or on another phone. Make it while a component is made. */
export class QuestionRun {
  readonly hand: InHand;
  private readonly asked: () => readonly Question[];
  readonly run: Run | null = $derived.by(() => runOf(this.hand.values));
  readonly at: number = $derived.by(() => Math.max(0, Math.min(this.run?.at ?? 0, this.asked().length - 1)));
  readonly isLast: boolean = $derived.by(() => this.at === this.asked().length - 1);
  readonly question: Question | undefined = $derived.by(() => this.asked()[this.at]);
  readonly responses: Record<string, Response> = $derived.by(() => fitting(this.asked(), this.run?.responses ?? {}));
  readonly response: Response | undefined = $derived.by(() => this.question && this.run ? shownResponse(this.question, this.responses[this.question.id], this.seed) : undefined);
  /** Two versions of the answer to the question on the screen. */
  readonly clash: Clash | undefined = $derived.by(() => this.hand.clashes.find(({ name }) => this.question && name === responseField(this.question.id)));

  /** Questions of which two versions of the answer wait to be chosen from. */
  readonly clashed: string[] = $derived.by(() => this.asked().map(({ id }) => id).filter((id) => this.hand.clashes.some(({ name }) => name === responseField(id))));

  constructor(key: string, questions: () => readonly Question[]) {
    this.asked = questions;
    this.hand = new InHand(key);
  }

  /** Another order at each question and each run, the same at every opening. */
  get seed(): number { return (this.run?.seed ?? 1) + this.at; }
  get isChecked(): boolean { return this.question !== undefined && (this.run?.checked.has(this.question.id) ?? false); }

  begin(): void { this.hand.set(newRun(new Date().toISOString(), Math.floor(Math.random() * 2 ** 31))); }
  answer(given: Response): void { if (this.question) this.hand.set({ [responseField(this.question.id)]: given }); }
  /** What stands on the screen counts, also an ordering that was not touched. */
  private get standing(): Values { return this.question && this.response !== undefined ? { [responseField(this.question.id)]: this.response } : {}; }
  check(): void { if (this.question) this.hand.set({ ...this.standing, [checkedField(this.question.id)]: true }); }
  go(at: number): void { this.hand.set({ ...this.standing, '@at': at }); }
  review(): void { this.hand.set({ ...this.standing, '@reviewing': true }); }
  open(at: number): void { this.hand.set({ '@at': at, '@reviewing': null }); }
}
