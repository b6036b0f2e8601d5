import { beforeAll, describe, expect, it } from '@jest/globals';
import { AuthoringModule, BankModule } from '#authoring';
import { CertificationModule } from '#certification';
import { CoIssuanceModule } from '#co-issuance';
import { roles } from '#contracts';
import { CourseModule } from '#course';
import { CourseworkModule } from '#coursework';
import { EnrolmentModule } from '#enrolment';
import { FacilitationModule } from '#facilitation';
import { DemoAccounts, IdentityModule } from '#identity';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { Actor, contentKinds } from '#platform';
import { testApp } from '#platform/testing';
import { ReportingModule } from '#reporting';
import { TerritoryModule } from '#territory';
import { makeDemo } from './demo.js';
import { knownPlaces } from './places.js';
import type { DemoPlan } from './run.js';

const app = await testApp(
  [TerritoryModule, IdentityModule, CourseModule, BankModule, AuthoringModule, EnrolmentModule, CourseworkModule, FacilitationModule, CertificationModule, CoIssuanceModule, InspectorAssessmentModule, ReportingModule],
  { commits: true, env: { KRU_DEMO: '1' } });
const plan: DemoPlan = { teachers: 60, learners: 20, seed: 7, gazetteer: null, now: new Date().toISOString() };
const siemReap = knownPlaces.filter(({ code }) => code.startsWith('17'));

const make = (say: (line: string) => void = () => {}): Promise<void> => makeDemo(app.nest, plan, siemReap, say);
const count = async (from: string): Promise<number> => (await app.db.ask<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n;
const counts = () => Promise.all(['places', 'people', 'role_grants', 'attempts', 'completions', 'awards', 'inspections', 'rating_sheets', 'reports', 'facts'].map(count));

beforeAll(async () => {
  for (const { kind, loader } of contentKinds()) {
    const { compiled } = await kind.compile('content');
    await app.db.transaction(() => app.get(loader).publish(Actor.system, compiled));
  }
  await app.drainJobs();
});

describe('the demo', () => {
  it('goes on where it was interrupted, and makes nothing twice', async () => {
    const interrupted = make((line) => {
      if (line.includes('50 %')) throw new Error('killed');
    });
    await expect(interrupted).rejects.toThrow('killed');
    const halfway = await counts();
    await make();
    const whole = await counts();
    expect(whole[3]).toBeGreaterThan(halfway[3]!);
    await make();
    expect(await counts()).toEqual(whole);
  }, 60_000);

  it('offers one person for each role', async () => {
    const { accounts } = await app.get(DemoAccounts).view();
    expect(accounts.map(({ role }) => role)).toEqual([...roles]);
  });

  it('has certificates in every state, and two institutions’ signatures on some', async () => {
    const states = await app.db.ask<{ state: string }>('select distinct state from awards order by 1');
    expect(states.map(({ state }) => state)).toEqual(['issued', 'revoked', 'superseded', 'suspended']);
    const [joint] = await app.db.ask<{ signed: number }>("select count(*)::int as signed from credentials where award_id in (select id from awards where agreement_code = 'mandate-demo') group by award_id");
    expect(joint?.signed).toBe(2);
  });

  it('has inspections in every state, certificates for who completed the course and for nobody else, and no job left over', async () => {
    expect(await count('(select distinct state from inspections) as s')).toBe(7);
    expect(await count("awards where state <> 'superseded' and achievement_code in ('ai-first-steps', 'ai-in-my-classroom')")).toBe(await count("progress where completed_at is not null and course_code like 'ai-%'"));
    expect(await count('graphile_worker._private_jobs')).toBe(0);
    expect(await count('facts where at > now()')).toBe(0);
  });

  it('shows on the board at once', async () => {
    const [board] = await app.db.ask("select sum(people)::int as people, sum(begun)::int as begun from board_counts where place = 'KH/' and course_code = '*'");
    expect(board).toEqual({ people: await count('people'), begun: await count('(select distinct person_id from progress) as p') });
  });
});
