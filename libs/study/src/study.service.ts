import { canonicalJson, mergeStudy, type PracticeRecord, type RefusalCode, sha256Hex, type StudyChange, type StudyState } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { PracticeAnswer } from './practice.entity.js';
import { hindranceOf, most } from './state.entity.js';
import { StudyQueries } from './study.queries.js';

export interface Merged { states: StudyState[]; refused: { key: string; code: RefusalCode }[] }

/** What a person has in hand, and what they practise. Everyone does it for themselves: no verb here takes another's id. */
@Injectable()
export class StudyService {
  constructor(private readonly clock: Clock, private readonly courses: CourseService, private readonly queries: StudyQueries) {}

  /**
   * Merges what a device changed into what the others did, by the rule that the phone has too. A state that would grow too large hinders no other.
   * Safe to repeat: the same change again changes nothing.
   */
  async merge({ personId }: Actor, changes: readonly StudyChange[]): Promise<Merged> {
    await this.queries.turnOf(personId);
    const keys = [...new Set(changes.map(({ key }) => key))];
    const { states, count } = await this.queries.states(personId, keys);
    const before = new Map(states.map((state) => [state.key, state]));
    const after = new Map(before);
    const refused = new Map<string, RefusalCode>();
    let room = most.states - count;
    for (const change of changes) {
      const standing = after.get(change.key);
      const merged = mergeStudy(standing, change);
      const added = Number(!merged.gone) - Number(standing !== undefined && !standing.gone);
      const hindrance = merged === standing ? null : hindranceOf(merged) ?? (added > room ? 'study.too_many_states' : null);
      if (hindrance) refused.set(change.key, hindrance);
      else if (merged.revision > 0) {
        after.set(change.key, merged);
        room -= added;
      }
    }
    const changed = [...after.values()].filter((state) => state !== before.get(state.key));
    if (changed.length > 0) await this.queries.keep(personId, changed);
    return { states: [...after.values()], refused: [...refused].map(([key, code]) => ({ key, code })) };
  }

  /**
   * Safe to repeat, like an attempt.
   * @throws NotFound `course.not_found`; RuleBroken `practice.*`; Conflict `practice.already_received`
   */
  async practise({ personId }: Actor, id: string, record: PracticeRecord): Promise<PracticeAnswer> {
    const sha256 = await sha256Hex(canonicalJson(record));
    const earlier = await this.queries.answer(personId, id);
    if (earlier) return earlier.mustMatch(sha256);
    const course = await this.courses.document(record.courseCode, record.courseVersion);
    const answer = PracticeAnswer.receive({ personId, id, record, sha256 }, course, this.clock.now());
    return (await this.queries.keepAnswer(answer)).mustMatch(sha256);
  }
}
