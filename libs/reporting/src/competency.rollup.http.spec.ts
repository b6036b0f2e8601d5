import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CertificationModule } from '#certification';
import { type CrosswalkDocument, uuidv7 } from '#contracts';
import { CourseModule, CrosswalkService } from '#course';
import { aRichCourse, frameworks, t } from '#course/testing';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { CompetencyRollup, ReportingModule } from '#reporting';
import { TerritoryModule } from '#territory';
import { Records } from '../testing/index.js';

const app = await testApp(
  [TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, CertificationModule, InspectorAssessmentModule, ReportingModule], { commits: true });
const records = new Records(app);
const schools = ['KH/12/1208/120801/S1208010001/', 'KH/12/1208/120802/S1208020001/', 'KH/17/1710/171001/S1710010001/', 'KH/17/1710/'];

beforeAll(() => app.db.transaction(async () => {
  await frameworks(app);
  await aRichCourse(app);
}));

const follow = (): Promise<number> => app.db.transaction(() => app.get(CompetencyRollup).follow());
const recount = (): Promise<number> => app.db.transaction(() => app.get(CompetencyRollup).recount());

/** Follows to the end: past what is open now, until nobody is due. */
async function followAll(): Promise<void> {
  const [now] = await app.db.ask<{ tx: string }>('select pg_current_xact_id()::text as tx');
  for (;;) {
    const [oldest] = await app.db.ask<{ past: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as past', [now!.tx]);
    if (oldest!.past) break;
  }
  for (;;) {
    await follow();
    const [due] = await app.db.ask<{ n: number }>('select count(*)::int as n from board_competency_due');
    if (due!.n === 0) return;
  }
}

const board = async (): Promise<Record<string, object[]>> => ({
  people: await app.db.ask('select * from board_competencies order by person_id, code'),
  counts: await app.db.ask('select * from board_competency_counts order by place, code'),
});

let published = 1;
/** Another version of the crosswalk: then everybody is read anew. */
const crosswalk = (to: string): Promise<number> => app.get(CrosswalkService).publish(Actor.system, [{ document: {
  kind: 'crosswalk', schema: 1, code: 'frame-other', version: ++published, title: t('Anew'), from: 'frame', to: 'other', source: 'Ours', licence: 'CC0',
  links: [{ from: 'HCM-1', to, fit: 'close' }],
} satisfies CrosswalkDocument }]);

type Event = { does: 'moves' | 'leaves' | 'removed' | 'answers' | 'practises' | 'makes' | 'crosswalk' | 'follow'; who: number; where: number; what: boolean };

async function happens({ does, where, what }: Event, person: string): Promise<void> {
  switch (does) {
    case 'moves': return records.personMoves(person, schools[where]!);
    case 'leaves': return records.personLeavesOrReturns(person);
    case 'removed': return records.personRemoved(person);
    case 'answers': return records.answersQuiz(person, what);
    case 'practises': return records.practises(person, what);
    case 'makes': return records.readsAndMakes(person, what);
    case 'crosswalk': return void await crosswalk(what ? 'OTH-1' : 'OTH-2');
    case 'follow': return void await app.get(CompetencyRollup).follow();
  }
}

const histories = fc.array(fc.record<Event>({
  does: fc.constantFrom('moves', 'leaves', 'removed', 'answers', 'answers', 'answers', 'practises', 'practises', 'makes', 'makes', 'crosswalk', 'follow', 'follow'),
  who: fc.integer({ min: 0, max: 3 }), where: fc.integer({ min: 0, max: 3 }), what: fc.boolean(),
}), { minLength: 5, maxLength: 25, size: 'max' });

describe('the board of competencies', () => {
  it('after following the facts is what a full recount gives, whatever happened', async () => {
    await fc.assert(fc.asyncProperty(histories, async (events) => {
      const people = Array.from({ length: 4 }, () => uuidv7());
      for (const [i, person] of people.entries()) await app.db.transaction(() => records.person(person, schools[i]!, 'f'));
      for (const event of events) await app.db.transaction(() => happens(event, people[event.who]!));
      await app.db.transaction(() => app.get(CompetencyRollup).takePractice(new Date(Date.now() - 7_200_000)));
      await followAll();
      const followed = await board();
      await recount();
      expect(followed).toEqual(await board());
    }), { numRuns: 25 });
  }, 120_000);

  it('counts a person at every place above, in every framework, once: what they show is no longer what they build', async () => {
    await app.db.transaction(() => crosswalk('OTH-2'));
    await recount();
    const before = new Map((await app.db.ask<{ place: string; code: string; shown: number; building: number }>('select * from board_competency_counts')).map((row) => [`${row.place} ${row.code}`, row]));
    const person = uuidv7();
    await app.db.transaction(() => records.person(person, schools[0]!, 'f'));
    await app.db.transaction(() => records.answersQuiz(person, false));
    const states = (): Promise<object[]> => app.db.ask('select code, state from board_competencies where person_id = $1 order by code', [person]);
    await followAll();
    expect(await states()).toEqual([{ code: 'HCM-1', state: 'building' }, { code: 'OTH-2', state: 'building' }]);
    await app.db.transaction(() => records.answersQuiz(person, true));
    await followAll();
    expect(await states()).toEqual([{ code: 'HCM-1', state: 'shown' }, { code: 'OTH-2', state: 'shown' }]);
    for (const place of ['KH/', 'KH/12/', 'KH/12/1208/', schools[0]!]) {
      const [now] = await app.db.ask<{ shown: number; building: number }>('select shown, building from board_competency_counts where place = $1 and code = $2', [place, 'HCM-1']);
      const was = before.get(`${place} HCM-1`) ?? { shown: 0, building: 0 };
      expect(now).toEqual({ shown: was.shown + 1, building: was.building });
    }
  });
});
