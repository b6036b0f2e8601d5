import { CourseService } from '#course';
import { type Actor, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AttemptChange, CompletionChange, EnrolmentView, LearningChanges, OutcomeView, ProgressView } from './attempt.dto.js';
import { Attempt } from './attempt.entity.js';

type Json<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
interface Row { cursor: string; enrolments: EnrolmentView[]; attempts: Json<Attempt>[]; completions: CompletionChange[]; progress: ProgressView[]; outcomes: OutcomeView[] }

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const since = (table: string, shape: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${shape})) from ${table} where person_id = $1 and changed_tx >= $2), '[]') as ${table}`;

/** What a person's devices have not seen yet. */
@Injectable()
export class LearningFeed {
  constructor(private readonly db: Database, private readonly courses: CourseService) {}

  /**
   * The actor's own, and nobody else's. One snapshot gives the rows and the cursor: whatever was still under way in it
   * has a transaction at or after the cursor, and so comes next time.
   */
  async changes(actor: Actor, after: string): Promise<LearningChanges> {
    const [row] = await this.db.rows<Row & object>('learning.changes',
      `select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
       ${since('enrolments', `'id', id, 'courseCode', course_code, 'courseVersion', course_version, 'cohortId', cohort_id, 'state', state, 'dueOn', due_on, 'createdAt', ${instant('created_at')}`)},
       ${since('attempts', `'personId', person_id, 'id', id, 'courseCode', course_code, 'courseVersion', course_version, 'activityId', activity_id, 'kind', kind,
         'record', record, 'sha256', sha256, 'score', score, 'max', max, 'passed', passed, 'skips', skips, 'setId', set_id, 'startedAt', ${instant('started_at')},
         'finishedAt', ${instant('finished_at')}, 'receivedAt', ${instant('received_at')}`)},
       ${since('completions', `'id', id, 'courseCode', course_code, 'courseVersion', course_version, 'lessonId', lesson_id, 'completedAt', ${instant('completed_at')},
         'receivedAt', ${instant('received_at')}, 'record', record`)},
       ${since('progress', `'courseCode', course_code, 'courseVersion', course_version, 'lessonsDone', lessons_done, 'lessonsTotal', lessons_total, 'skipped', skipped,
         'bestScore', best_score, 'bestMax', best_max, 'testPassed', test_passed, 'completedAt', ${instant('completed_at')}, 'beganAt', ${instant('began_at')},
         'lastAt', ${instant('last_at')}`)},
       ${since('outcomes', `'courseCode', course_code, 'activityId', activity_id, 'accepted', accepted`)}`,
      [actor.personId, after]);
    const { attempts, ...rest } = row!;
    return { ...rest, attempts: await this.views(attempts) };
  }

  private async views(rows: Json<Attempt>[]): Promise<AttemptChange[]> {
    const views: AttemptChange[] = [];
    for (const row of rows) {
      const attempt = Object.assign(new Attempt(), row, {
        startedAt: new Date(row.startedAt), finishedAt: new Date(row.finishedAt), receivedAt: new Date(row.receivedAt),
      });
      const { document, secret } = await this.courses.withKeys(row.courseCode, row.courseVersion);
      views.push(Object.assign(attempt.view(document, secret), { record: attempt.record }));
    }
    return views;
  }
}
