import { type CourseDocument, type CourseEvidence, markResponse, pointsOf, type Response } from '#contracts';
import { CourseService } from '#course';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { activityOf } from './activity.js';
import { LearningQueries } from './learning.queries.js';
import { figuresOf, Progress, versionsOf } from './progress.entity.js';

interface Answered { personId: string; courseCode: string; courseVersion: number; activityId: string; receivedAt: Date; responses: Record<string, Response> }
/** One question answered outside any activity: its mark, 0 to 1. */
export interface Practised { personId: string; courseCode: string; questionId: string; score: number; receivedAt: Date }

/** What people did, as far as it shows what they can: the evidence that a competency profile is derived from. */
@Injectable()
export class EvidenceService {
  constructor(private readonly db: Database, private readonly courses: CourseService, private readonly queries: LearningQueries) {}

  /**
   * By person, each course they took, in the version that counts for them, with the latest mark of each question, `practised` among them. Whoever
   * did nothing is not in it. Asks no policy: for other services.
   */
  async of(personIds: readonly string[], practised: readonly Practised[] = []): Promise<Map<string, CourseEvidence[]>> {
    const marks = await this.latestMarks(personIds, practised);
    const evidence = new Map<string, CourseEvidence[]>();
    for (const { personId, courseCode, ...learning } of await this.queries.learningOf(personIds)) {
      const versions = new Map<number, CourseDocument>();
      for (const version of versionsOf(learning)) versions.set(version, await this.courses.document(courseCode, version));
      const progress = Progress.derive(personId, courseCode, learning, versions);
      if (!progress) continue;
      const course = versions.get(progress.courseVersion)!;
      const of = evidence.get(personId) ?? [];
      evidence.set(personId, of);
      of.push({ course, lessonsDone: figuresOf(course, learning).lessonsDone, marks: marks.get(`${personId}/${courseCode}`) ?? new Map() });
    }
    return evidence;
  }

  /** The mark (0..1) of the latest answer to each question that has a right one, by person and course. */
  private async latestMarks(personIds: readonly string[], practised: readonly Practised[]): Promise<Map<string, Map<string, number>>> {
    const answered = await this.db.rows<Answered>('evidence.answers',
      `select person_id as "personId", course_code as "courseCode", course_version as "courseVersion", activity_id as "activityId", received_at as "receivedAt",
         record -> 'responses' as responses
       from attempts where person_id = any($1::uuid[]) and kind <> 'calibration' order by received_at desc, id desc`, [personIds]);
    const latest = new Map(practised.map((one) => [`${one.personId}/${one.courseCode}/${one.questionId}`, one]));
    const all = new Map<string, Map<string, number>>();
    const of = (name: string): Map<string, number> => {
      const marks = all.get(name) ?? new Map<string, number>();
      all.set(name, marks);
      return marks;
    };
    for (const { personId, courseCode, courseVersion, activityId, receivedAt, responses } of answered) {
      const name = `${personId}/${courseCode}`;
      const marks = of(name);
      const { document, secret } = await this.courses.withKeys(courseCode, courseVersion);
      const activity = activityOf(document, secret, activityId);
      if (activity.kind === 'calibration') continue;
      for (const [question, response] of Object.entries(responses)) {
        const key = activity.keys[question];
        if (!key || pointsOf(key) === 0 || marks.has(question)) continue;
        const later = latest.get(`${name}/${question}`);
        marks.set(question, later && later.receivedAt > receivedAt ? later.score : markResponse(key, response).score);
      }
    }
    // What was practised and is of no activity that was tried.
    for (const { personId, courseCode, questionId, score } of practised) {
      const marks = of(`${personId}/${courseCode}`);
      if (!marks.has(questionId)) marks.set(questionId, score);
    }
    return all;
  }
}
