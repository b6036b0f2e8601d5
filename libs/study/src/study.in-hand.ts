import { Dependents } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StudyQueries } from './study.queries.js';

/** Says which activities somebody is in the middle of, so that no new version of a course takes what they have in hand. */
@Injectable()
export class StudyInHand implements OnModuleInit {
  constructor(private readonly dependents: Dependents, private readonly queries: StudyQueries) {}

  onModuleInit(): void {
    this.dependents.register('activities', 'study', (ids) => this.held(ids));
  }

  /** `ids` are `person/sort/course/activity`. */
  private async held(ids: readonly string[]): Promise<string[]> {
    const states = ids.map((id) => ({ id, ...stateOf(id) }));
    const held = new Set((await this.queries.inHand(states)).map(({ personId, key }) => `${personId} ${key}`));
    return states.filter(({ personId, key }) => held.has(`${personId} ${key}`)).map(({ id }) => id);
  }
}

/** A course has one diagnosis and one closing test: their keys name only the course. */
function stateOf(id: string): { personId: string; key: string } {
  const [personId, of, course, activity] = id.split('/') as [string, string, string, string];
  return { personId, key: of === 'diagnosis' || of === 'test' ? `${of}/${course}` : `${of}/${course}/${activity}` };
}
