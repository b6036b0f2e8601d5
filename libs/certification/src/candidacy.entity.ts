import type { RuleEvaluation } from '#contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** `proposed`: one of the jury agreed, a second must. `withdrawn`: the rule is met no longer. */
export const candidacyStates = ['eligible', 'proposed', 'postponed', 'validated', 'refused', 'withdrawn'] as const;
export type CandidacyState = (typeof candidacyStates)[number];
/** Those on which a jury may still decide. */
export const openStates = ['eligible', 'proposed', 'postponed'] as const satisfies readonly CandidacyState[];

/** What a member of a jury says. `reconsider` takes back a refusal: the person is eligible again. */
export const verdicts = ['validate', 'refuse', 'postpone', 'reconsider'] as const;
export type JuryVerdict = (typeof verdicts)[number];

/** Why nothing was decided on one person. */
export const hindrances = ['candidacy.oneself', 'candidacy.same_eyes', 'candidacy.decided', 'candidacy.not_refused', 'candidacy.no_longer_eligible'] as const;
export type Hindrance = (typeof hindrances)[number];

/** One member's word on one person, kept with it for ever. */
export class JuryWord {
  decision: string;
  by: string;
  at: string;
  verdict: JuryVerdict;
  reason: string;
  /** Day until which it is postponed. */
  until: string | null;
  /** In per cent. */
  grade: number | null;
}

/** Somebody who meets the rule of an achievement that a jury gives. */
@Entity('candidacies')
@Unique('candidacies_round', ['personId', 'achievementCode', 'round'])
@Index('candidacies_id', ['id'])
@Index('candidacies_open', ['achievementCode', 'state', 'id'])
@Index('candidacies_place', ['place', 'id'])
export class Candidacy {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') achievementCode: string;
  /** The generation that the award will have: one candidacy for each. */
  @Column('int') round: number;
  @Column('text') state: CandidacyState;
  /** What the rule found when it was last asked. */
  @Column('jsonb') evaluation: RuleEvaluation;
  @Column('jsonb') words: JuryWord[];
  @Column('date', { nullable: true }) postponedUntil: string | null;
  @Column('uuid', { nullable: true }) awardId: string | null;
  @Column('timestamptz') since: Date;
  @Column('timestamptz') changedAt: Date;
  /** Where the person stands. */
  @Column({ type: 'text', collation: 'C' }) place: string;

  get open(): boolean {
    return (openStates as readonly string[]).includes(this.state);
  }

  /** Why this member may not say this now; null: nothing stands in the way. */
  hindrance(by: string, verdict: JuryVerdict, fourEyes: boolean): Hindrance | null {
    if (by === this.personId) return 'candidacy.oneself';
    if (verdict === 'reconsider') return this.state === 'refused' ? null : 'candidacy.not_refused';
    if (!this.open) return 'candidacy.decided';
    return verdict === 'validate' && fourEyes && this.state === 'proposed' && this.proposedBy === by ? 'candidacy.same_eyes' : null;
  }

  /** Takes the word of a member whom nothing hinders. With four eyes, the first to agree proposes and the second validates; another grade is another proposal. */
  take(word: JuryWord, fourEyes: boolean): void {
    const seconds = this.state === 'proposed' && (word.grade === null || word.grade === this.grade);
    const agreed: CandidacyState = fourEyes && !seconds ? 'proposed' : 'validated';
    const next = { validate: agreed, refuse: 'refused', postpone: 'postponed', reconsider: 'eligible' } as const satisfies Record<JuryVerdict, CandidacyState>;
    Object.assign(this, { state: next[word.verdict], words: [...this.words, word], postponedUntil: word.until, changedAt: new Date(word.at) });
  }

  /** Who agreed first, while a second has yet to. */
  get proposedBy(): string | null {
    return this.state === 'proposed' ? this.words.at(-1)!.by : null;
  }

  /** The grade that was said last. */
  get grade(): number | null {
    return this.words.findLast(({ grade }) => grade !== null)?.grade ?? null;
  }
}

/** What a decision did to one person. */
export class JuryOutcome {
  candidacyId: string;
  state: CandidacyState;
  /** Why nothing was decided on them. */
  hindrance: Hindrance | null;
  awardId: string | null;
  number: string | null;
}

/** One decision of one member on one or many people: sent again, it answers the same. */
@Entity('jury_decisions')
export class JuryDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: Date;
  @Column('text') achievementCode: string;
  /** Of what was asked. */
  @Column('text') sha256: string;
  @Column('jsonb') outcomes: JuryOutcome[];
}
