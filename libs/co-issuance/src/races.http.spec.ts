import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { makeOwnKey, type OwnKey } from '#proof';
import { aMinistry, anInvitation, aPartner, agreement, handIn, party, signed, someAwards } from '../testing/index.js';
import { CoIssuanceModule } from './co-issuance.module.js';

// Several connections, and what they write stays.
const app = await testApp([CoIssuanceModule], { commits: true, env: { KRU_POOL: '8' } });
let ministry: { sender: Actor; second: Actor };
let key: OwnKey;
beforeAll(async () => {
  ministry = await app.db.transaction(() => aMinistry(app));
  key = await aPartner(app, ministry);
});

const awards = (count: number): Promise<string[]> => app.db.transaction(() => someAwards(app, count));

describe('at the same moment', () => {
  it('two officers ask for the same awards, in whatever order: one link has them, the other is refused whole', async () => {
    for (let round = 0; round < 5; round++) {
      const ids = await awards(4);
      const put = (actor: Actor, awardIds: string[]) => app.as(actor).put(`/api/cosigning/invitations/${uuidv7()}`, { agreement, party, awardIds });
      const answers = await Promise.all([put(ministry.sender, ids), put(ministry.second, ids.toReversed())]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'invitation.award_taken', details: { count: 4 } });
      const holders = await app.db.ask('select distinct invitation_id from cosign_requests where award_id = any($1::uuid[])', [ids]);
      expect(holders).toHaveLength(1);
    }
  });

  it('the same officer sends the same request twice: one invitation', async () => {
    const ids = await awards(1);
    const id = uuidv7();
    const put = () => app.as(ministry.sender).put(`/api/cosigning/invitations/${id}`, { agreement, party, awardIds: ids });
    const answers = await Promise.all([put(), put(), put()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.filter(({ body }) => body.link !== null)).toHaveLength(1);
    expect(await app.db.ask('select 1 from cosign_requests where award_id = $1', [ids[0]])).toHaveLength(1);
  });

  it('a partner hands in twice: each award is signed once and issued once', async () => {
    const ids = await awards(3);
    const { path } = await anInvitation(app, ministry.sender, ids);
    const partner = app.as();
    const documents = await signed(partner, path, key);
    const answers = await Promise.all([handIn(partner, path, documents), handIn(partner, path, documents.toReversed()), handIn(partner, path, documents)]);
    expect(answers.map(({ status, body }) => [status, body.signed.length, body.refused.length])).toEqual([[200, 3, 0], [200, 3, 0], [200, 3, 0]]);
    expect(await app.db.ask('select 1 from credentials where award_id = any($1::uuid[])', [ids])).toHaveLength(6);
    expect(await app.db.ask("select 1 from facts where name = 'award.issued' and subject = any($1)", [ids])).toHaveLength(3);
  });

  it('a partner signs while an officer gives up waiting: one of them is in time, and nothing is kept of the other', async () => {
    for (let round = 0; round < 6; round++) {
      const [id] = await awards(1);
      const { path } = await anInvitation(app, ministry.sender, [id!]);
      const partner = app.as();
      const documents = await signed(partner, path, key);
      const [handed, alone] = await Promise.all([handIn(partner, path, documents), app.as(ministry.second).post(`/api/cosigning/awards/${id}/alone`, { reason: 'The partner has not answered' })]);
      const inTime = handed.body.signed.length === 1;
      expect([handed.status, alone.status]).toEqual([200, inTime ? 409 : 200]);
      const [award] = await app.db.ask<any>('select a.state, (select count(*)::int from credentials c where c.award_id = a.id) as kept from awards a where a.id = $1', [id]);
      expect(award).toEqual(inTime ? { state: 'issued', kept: 2 } : { state: 'superseded', kept: 1 });
    }
  });

  it('a partner names its key thrice: one key', async () => {
    const { path } = await anInvitation(app, ministry.sender, []);
    const { kid, did, publicKeyMultibase } = await makeOwnKey();
    const answers = await Promise.all([1, 2, 3].map(() => app.as().put(`${path}/key`, { did, publicKeyMultibase })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await app.db.ask("select 1 from facts where name = 'partner_key.proposed' and subject = $1", [kid])).toHaveLength(1);
  });

  it('two officers decide otherwise about one award: each word is kept in turn, and the lists say the last', async () => {
    for (let round = 0; round < 4; round++) {
      const [id] = await awards(1);
      const because = { publicReason: 'under_review', reason: 'Looked into by both' };
      const { path } = await anInvitation(app, ministry.sender, [id!]);
      await handIn(app.as(), path, await signed(app.as(), path, key));
      const [suspended, revoked, corrected] = await Promise.all([
        app.as(ministry.sender).post(`/api/awards/${id}/suspend`, because), app.as(ministry.second).post(`/api/awards/${id}/revoke`, because),
        app.as(ministry.second).post(`/api/awards/${id}/correct`, { ...because, grade: 70 }),
      ]);
      const [award] = await app.db.ask<any>(
        `select a.state, (select array_agg(distinct s.standing) from credentials c join status_entries s on s.list = c.status_list and s.index = c.status_index where c.award_id = a.id) as listed,
           (select count(*)::int from awards b where b.supersedes = a.id) as successors from awards a where a.id = $1`, [id]);
      expect([suspended, revoked, corrected].map(({ status }) => status).every((status) => status === 200 || status === 409)).toBe(true);
      expect(award).toEqual(corrected.status === 200 ? { state: 'superseded', listed: ['superseded'], successors: 1 } : { state: 'revoked', listed: ['revoked'], successors: 0 });
      expect(revoked.status).toBe(corrected.status === 200 ? 409 : 200);
    }
  });
});
