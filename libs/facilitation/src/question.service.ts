import { canonicalJson, pointsOf } from '#contracts';
import { CourseService } from '#course';
import { CohortService } from '#enrolment';
import { type Actor, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ActivityNamed, QuestionAnalysis, QuestionAnalysisRow } from './question.dto.js';
import { type AnswerGroup, figuresOf } from './question.figures.js';
import { mayKnowKeys } from './question.policy.js';
import { activitiesOf, type AskedActivity, optionsOf } from './question.options.js';
import { type AnswerRow, QuestionQueries, sampleSize } from './question.queries.js';

type Asked = AskedActivity['asked'][number];

/** What the answers tell of the questions themselves. */
@Injectable()
export class QuestionService {
  constructor(private readonly cohorts: CohortService, private readonly courses: CourseService, private readonly queries: QuestionQueries) {}

  /** @throws NotFound `cohort.not_found`, `activity.not_found` */
  async ofCohort(actor: Actor, cohortId: string, activityId?: string): Promise<QuestionAnalysis> {
    const { id, courseCode, courseVersion } = await this.cohorts.visible(actor, cohortId);
    const shown = await this.activity(courseCode, courseVersion, activityId);
    const rows = await this.queries.ofCohort(id, courseCode, shown.activity.id);
    return this.analysis(actor, courseCode, courseVersion, shown, rows);
  }

  /** Of the people of one's territory. @throws NotFound `course.not_found`, `activity.not_found` */
  async ofCourse(actor: Actor, courseCode: string, version: number, activityId?: string): Promise<QuestionAnalysis> {
    const shown = await this.activity(courseCode, version, activityId);
    return this.analysis(actor, courseCode, version, shown, await this.queries.ofCourse(actor, courseCode, version, shown.activity.id));
  }

  private async activity(code: string, version: number, activityId: string | undefined): Promise<{ all: AskedActivity[]; activity: AskedActivity }> {
    const { document, secret } = await this.courses.withKeys(code, version);
    const all = activitiesOf(document, secret);
    const activity = activityId === undefined ? all[0] : all.find(({ id }) => id === activityId);
    if (!activity) throw new NotFound('activity.not_found', { activityId });
    return { all, activity };
  }

  private async analysis(actor: Actor, courseCode: string, courseVersion: number, { all, activity }: { all: AskedActivity[]; activity: AskedActivity }, rows: AnswerRow[]): Promise<QuestionAnalysis> {
    const attempts = rows.filter(({ question }) => question === null);
    const same = await this.sameQuestions(courseCode, courseVersion, activity, [...new Set(attempts.map(({ version }) => version))]);
    const given = Map.groupBy(rows.filter(({ question }) => question !== null), ({ question }) => question!);
    const people = attempts.reduce((sum, { count }) => sum + count, 0);
    const max = activity.asked.reduce((sum, { key }) => sum + pointsOf(key), 0);
    const optionsWithheld = activity.kind === 'test' && !mayKnowKeys(actor);
    const questions = activity.asked.map((asked) => row(asked, groupsOf(attempts, given.get(asked.question.id) ?? [], same.get(asked.question.id)!), max - pointsOf(asked.key)));
    return {
      courseCode, courseVersion, activity: named(activity), activities: all.map(named), people, sampled: people >= sampleSize, optionsWithheld,
      // How often an option was chosen says which is right as plainly as a mark: it is as large as the share of the points.
      questions: optionsWithheld ? questions.map((each) => ({ ...each, options: [] })) : questions,
    };
  }

  /** By question the versions in which it and its key are as in the version shown. */
  private async sameQuestions(code: string, shown: number, activity: AskedActivity, versions: number[]): Promise<Map<string, Set<number>>> {
    const wanted = new Map(activity.asked.map((asked) => [asked.question.id, canonicalJson(asked)]));
    const same = new Map(activity.asked.map(({ question }) => [question.id, new Set([shown])]));
    for (const version of versions.filter((each) => each !== shown)) {
      const { document, secret } = await this.courses.withKeys(code, version);
      for (const asked of activitiesOf(document, secret).find(({ id }) => id === activity.id)?.asked ?? []) {
        if (wanted.get(asked.question.id) === canonicalJson(asked)) same.get(asked.question.id)!.add(version);
      }
    }
    return same;
  }
}

const named = ({ id, kind, title }: AskedActivity): ActivityNamed => ({ id, kind, title });

/** Responses as they were given, and for who gave none a blank. */
function groupsOf(attempts: AnswerRow[], given: AnswerRow[], versions: ReadonlySet<number>): AnswerGroup[] {
  const kind = ({ version, locale, total }: AnswerRow): string => `${version} ${locale} ${total}`;
  const answered = given.filter(({ version }) => versions.has(version));
  const counts = new Map<string, number>();
  for (const row of answered) counts.set(kind(row), (counts.get(kind(row)) ?? 0) + row.count);
  const blanks = attempts.filter(({ version }) => versions.has(version)).map((row) => ({ ...row, response: null, count: row.count - (counts.get(kind(row)) ?? 0) }));
  return [...answered, ...blanks.filter(({ count }) => count > 0)];
}

function row({ question, key }: Asked, groups: AnswerGroup[], restMax: number): QuestionAnalysisRow {
  const options = optionsOf(question, key, groups);
  const figures = figuresOf({ key, options, restMax }, groups);
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  return { id: question.id, type: question.type, prompt: question.prompt, ...figures, options: figures.options.map((option) => ({ ...option, label: labels.get(option.id) ?? null })) };
}
