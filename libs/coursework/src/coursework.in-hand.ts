import { Database, Dependents } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Says for which assignments somebody has handed in work, so that no new version of a course takes the assignment from under it. */
@Injectable()
export class CourseworkInHand implements OnModuleInit {
  constructor(private readonly dependents: Dependents, private readonly db: Database) {}

  onModuleInit(): void {
    this.dependents.register('activities', 'coursework', (ids) => this.held(ids));
  }

  /** `ids` are `person/sort/course/activity`. */
  private async held(ids: readonly string[]): Promise<string[]> {
    const asked = ids.map((id) => id.split('/')).filter(([, sort]) => sort === 'assignment');
    if (asked.length === 0) return [];
    const rows = await this.db.rows<{ id: string }>('submissions.in_hand',
      `select distinct s.person_id || '/assignment/' || s.course_code || '/' || s.activity_id as id
       from jsonb_to_recordset($1::jsonb) as g(person uuid, course text, activity text)
       join submissions s on s.person_id = g.person and s.course_code = g.course and s.activity_id = g.activity`,
      [JSON.stringify(asked.map(([person, , course, activity]) => ({ person, course, activity })))]);
    return rows.map(({ id }) => id);
  }
}
