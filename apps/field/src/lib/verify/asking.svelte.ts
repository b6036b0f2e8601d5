import type { Refusal, Trust, Verdict } from '@kru/contracts';
import { inLanguage } from '@kru/ui/language.svelte.ts';
import type { Knowledge } from './answer.rules.ts';
import { check } from './checking.ts';
import { askBundle, askRegister, type Registered } from './register.ts';
import { type Heard, theTrust } from './trusting.ts';

/** What the register's answer to one code came to. */
export type Outcome = 'unreachable' | 'unknown' | { refusal: Refusal } | Registered;

/**
 * One code, asked of the register and checked on this device at the same time: the register's word is shown as soon as
 * it is here, and the device's own beside it.
 */
export class Asking {
  outcome = $state.raw<Outcome | null>(null);
  phone = $state.raw<Knowledge['phone'] | null>(null);
  trust = $state.raw<Heard<Trust> | null>(null);
  askedAt = $state.raw<Date | null>(null);
  private turn = 0;

  get registered(): Registered | null {
    return this.outcome !== null && typeof this.outcome === 'object' && 'record' in this.outcome ? this.outcome : null;
  }

  async ask(code: string): Promise<void> {
    const turn = ++this.turn;
    this.outcome = null;
    this.phone = null;
    const checking = this.check(code);
    const answer = await askRegister(code);
    if (turn !== this.turn) return;
    this.outcome = answer.ok ? answer.data : 'unreachable' in answer ? 'unreachable' : answer.status === 404 ? 'unknown' : { refusal: answer.refusal };
    this.askedAt = new Date();
    const found = await checking;
    if (turn === this.turn) this.phone = found;
  }

  private async check(code: string): Promise<Verdict | Exclude<Knowledge['phone'], Verdict>> {
    const [trust, bundle] = await Promise.all([theTrust(), askBundle(code)]);
    this.trust = trust;
    return bundle.ok ? check(bundle.data, trust?.it ?? null) : 'bundle';
  }

  nameOf = (did: string | null): string => {
    const known = this.registered?.record.issuers.find((issuer) => issuer.did === did) ?? this.trust?.it.issuers.find((issuer) => issuer.did === did);
    return known ? inLanguage(known.name) : did ?? '';
  };
}
