import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { CourseworkModule, PeerReviewService } from '#coursework';
import { aTeacher } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aCohortAtWork, aCourseWithWork, aSentPhoto, aWork, type CohortAtWork, levels } from '../testing/index.js';

const app = await testApp([TerritoryModule, CourseworkModule]);
let cohort: CohortAtWork;

beforeEach(async () => {
  await aCourseWithWork(app);
  cohort = await aCohortAtWork(app, { members: 6, peerReviews: 2 });
});

async function handIn(actor: Actor): Promise<string> {
  const id = uuidv7();
  const { ref } = await aSentPhoto(app, actor, 'Sok Dara.jpg');
  const { status, body } = await app.as(actor).put(`/api/submissions/${id}`, aWork({ files: [{ file: ref, caption: '' }] }));
  if (status !== 200) throw new Error(JSON.stringify(body));
  await app.drainJobs();
  return id;
}
const changes = async (actor: Actor) => (await app.as(actor).get('/api/coursework/changes')).body;
const reviewsOf = async (actor: Actor): Promise<{ id: string; submissionId: string; files: { file: { sha256: string; name: string } }[] }[]> => (await changes(actor)).reviews;
const aReview = (fields: object = {}) => ({ locale: 'km', startedAt: '2026-11-21T01:00:00.000Z', finishedAt: '2026-11-21T01:20:00.000Z', marks: levels('good', 'fair'), comment: 'ល្អ', ...fields });
const send = (actor: Actor, id: string, record: object = aReview()) => app.as(actor).put(`/api/peer-reviews/${id}`, record);
const inFourDays = () => app.clock.at(new Date(Date.now() + 4 * 86_400_000), () => app.get(PeerReviewService).dealLate());

describe('peer reviews', () => {
  it('begin when enough have handed in; each gets two works of others, and is told', async () => {
    const [one, two, three] = cohort.members as [Actor, Actor, Actor];
    await handIn(one);
    await handIn(two);
    expect(await reviewsOf(one)).toEqual([]);
    await handIn(three);
    for (const member of [one, two, three]) {
      const own = (await changes(member)).submissions[0].id;
      const works = (await reviewsOf(member)).map(({ submissionId }) => submissionId);
      expect(works).toHaveLength(2);
      expect(works).not.toContain(own);
      expect((await app.as(member).get('/api/notices/changes')).body.notices).toMatchObject([{ kind: 'review_wanted', about: { course: 'small', activity: 'first-work' } }]);
    }
    await app.get(PeerReviewService).dealFor(one.personId, 'small', 'first-work');
    expect(await reviewsOf(one)).toHaveLength(2);
  });

  it('hide each from the other, and both are seen by the marker', async () => {
    const [reviewer] = cohort.members as [Actor];
    for (const member of cohort.members.slice(0, 3)) await handIn(member);
    const [asked] = await reviewsOf(reviewer);
    expect(JSON.stringify(asked)).not.toMatch(/Sok|personId/);
    expect(asked!.files[0]!.file.name).toBe('1.jpg');
    const file = await app.as(reviewer).get(`/api/submissions/${asked!.submissionId}/files/${asked!.files[0]!.file.sha256}`);
    expect([file.status, String(file.headers['content-disposition'])]).toEqual([200, "inline; filename*=UTF-8''1.jpg"]);
    expect((await app.as(cohort.members[4]).get(`/api/submissions/${asked!.submissionId}/files/${asked!.files[0]!.file.sha256}`)).status).toBe(404);

    expect((await send(reviewer, asked!.id)).body).toEqual({ id: asked!.id, receivedAt: expect.any(String) });
    expect((await reviewsOf(reviewer))[0]).toMatchObject({ doneAt: expect.any(String), record: aReview() });
    const authors = await Promise.all(cohort.members.slice(1, 3).map(changes));
    const told = authors.flatMap(({ submissions }) => submissions).find(({ id }) => id === asked!.submissionId);
    expect(told.peer).toEqual([{ marks: levels('good', 'fair'), comment: 'ល្អ' }]);
    const { body } = await app.as(cohort.facilitator).get(`/api/submissions/${asked!.submissionId}`);
    expect(body).toMatchObject({ peersAsked: 2, peersDone: 1, peers: [{ reviewer: { id: reviewer.personId }, comment: 'ល្អ' }, { marks: null, receivedAt: null }] });
  });

  it('are received once, whole, and only from who was asked', async () => {
    const [reviewer, two] = cohort.members as [Actor, Actor];
    for (const member of cohort.members.slice(0, 3)) await handIn(member);
    const [asked] = await reviewsOf(reviewer);
    expect(await send(reviewer, asked!.id, aReview({ marks: { plan: { level: 'good', comment: '' } } }))).toMatchObject({ status: 422, body: { code: 'peer_review.incomplete', details: { missing: ['care'] } } });
    expect((await send(two, asked!.id)).body.code).toBe('peer_review.not_found');
    expect((await send(reviewer, uuidv7())).body.code).toBe('peer_review.not_found');
    const first = await send(reviewer, asked!.id);
    expect((await send(reviewer, asked!.id)).body).toEqual(first.body);
    expect(await send(reviewer, asked!.id, aReview({ comment: 'other' }))).toMatchObject({ status: 409, body: { code: 'peer_review.already_received' } });
    expect(await app.db.ask("select data from facts where name = 'peer_review.received'")).toHaveLength(1);
  });

  it('reach late-comers: three days later they get the works that fewest read', async () => {
    for (const member of cohort.members.slice(0, 5)) await handIn(member);
    // Three were dealt a ring; the fourth and the fifth wait for a third.
    const [fourth, fifth] = cohort.members.slice(3) as [Actor, Actor];
    expect(await reviewsOf(fourth)).toEqual([]);
    await app.get(PeerReviewService).dealLate();
    expect(await reviewsOf(fourth)).toEqual([]);
    await inFourDays();
    const [own4, own5] = [(await changes(fourth)).submissions[0].id, (await changes(fifth)).submissions[0].id];
    const works4 = (await reviewsOf(fourth)).map(({ submissionId }) => submissionId);
    expect(works4).toHaveLength(2);
    expect(works4).toContain(own5);
    expect((await reviewsOf(fifth)).map(({ submissionId }) => submissionId)).toContain(own4);
    await inFourDays();
    expect(await reviewsOf(fourth)).toHaveLength(2);
  });

  it('pass over the withdrawn, and those outside the cohort', async () => {
    const [gone, ...rest] = cohort.members as [Actor, ...Actor[]];
    await handIn(gone);
    await app.db.ask("update enrolments set state = 'withdrawn' where person_id = $1", [gone.personId]);
    await handIn((await aTeacher(app)).actor);
    for (const member of rest.slice(0, 2)) await handIn(member);
    expect(await reviewsOf(rest[0]!)).toEqual([]);
    await handIn(rest[2]!);
    expect(await reviewsOf(gone)).toEqual([]);
    for (const member of rest.slice(0, 3)) expect(await reviewsOf(member)).toHaveLength(2);
    const goneWork = (await changes(gone)).submissions[0].id;
    for (const member of rest.slice(0, 3)) expect((await reviewsOf(member)).map(({ submissionId }) => submissionId)).not.toContain(goneWork);
  });
});
