import { describe, expect, it } from '@jest/globals';
import { type Award, AwardService, CertificationModule } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { aHolder, anActor, aPerson } from '#identity/testing';
import type { PublicReason } from '#contracts';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

const app = await testApp([CertificationModule]);
const ministry = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
const school = 'KH/06/0603/060301/S0603010001/';
const because = { publicReason: 'under_review' as PublicReason, reason: 'A colleague doubts the panel' };

async function aCertificate(): Promise<Award> {
  await someAchievements(app);
  const person = await aPerson(app, { place: school, nameKm: 'កែវ សុផល', nameLatin: 'Keo Sophal' });
  return anInspectorCertificate(app, person.id);
}

/** The bits that the signed lists hold for the award, as a stranger reads them. */
async function bitsOf(id: string): Promise<string[]> {
  const [{ status_list: list, status_index: index }] = await app.db.ask<any>('select status_list, status_index from credentials where award_id = $1', [id]) as [any];
  const set: string[] = [];
  for (const purpose of ['revocation', 'suspension', 'refresh']) {
    const [row] = await app.db.ask<{ bytes: Buffer }>('select bytes from status_lists where list = $1 and purpose = $2', [list, purpose]);
    const bits = await decodeList(JSON.parse(row!.bytes.toString()).credentialSubject);
    if (bits.getStatus(index)) set.push(purpose);
  }
  return set;
}

const does = (verb: string, { id }: { id: string }, body: object = because): Promise<any> => app.as(ministry).post(`/api/awards/${id}/${verb}`, body);
const events = async (id: string): Promise<any[]> => app.db.ask('select what, public_reason, note, by from award_events where award_id = $1 order by id', [id]);

describe('a suspension', () => {
  it('is published at once and undone, each with who, when and why', async () => {
    const award = await aCertificate();
    expect(await does('suspend', award)).toMatchObject({ status: 200, body: { status: 'suspended', publicReason: 'under_review' } });
    expect(await bitsOf(award.id)).toEqual(['suspension']);
    expect(await app.get(AwardService).validInspecting(award.personId, app.clock.now())).toBeNull();
    expect(await does('suspend', award)).toMatchObject({ status: 409, body: { code: 'award.suspended' } });
    expect(await does('correct', award, { ...because, grade: 80 })).toMatchObject({ status: 409, body: { code: 'award.suspended' } });
    expect(await does('restore', award, { publicReason: 'review_ended', reason: 'The panel agreed' })).toMatchObject({ status: 200, body: { status: 'valid', publicReason: null } });
    expect(await bitsOf(award.id)).toEqual([]);
    expect((await app.get(AwardService).validInspecting(award.personId, app.clock.now()))?.id).toBe(award.id);
    expect(await does('restore', award)).toMatchObject({ status: 409, body: { code: 'award.not_suspended' } });
    expect(await events(award.id)).toMatchObject([
      { what: 'issued' }, { what: 'suspended', public_reason: 'under_review', note: because.reason, by: ministry.personId },
      { what: 'restored', public_reason: 'review_ended', note: 'The panel agreed' },
    ]);
    expect(await app.db.ask("select data->>'reason' as reason, place from facts where name in ('award.suspended', 'award.restored') order by id")).toEqual([
      { reason: 'under_review', place: school }, { reason: 'review_ended', place: school },
    ]);
  });

  it('keeps another from being given beside it', async () => {
    const award = await aCertificate();
    await does('suspend', award);
    await expect(anInspectorCertificate(app, award.personId)).rejects.toMatchObject({ code: 'award.already_held', details: { number: award.number } });
  });
});

describe('a revocation', () => {
  it('is one way, from whatever state', async () => {
    const award = await aCertificate();
    await does('suspend', award);
    expect(await does('revoke', award)).toMatchObject({ status: 200, body: { status: 'revoked' } });
    expect(await bitsOf(award.id)).toEqual(['revocation']);
    for (const verb of ['suspend', 'restore', 'revoke']) expect(await does(verb, award)).toMatchObject({ status: 409, body: { code: 'award.already_revoked' } });
    expect(await does('correct', award, { ...because, grade: 80 })).toMatchObject({ status: 409, body: { code: 'award.already_revoked' } });
    expect(await bitsOf(award.id)).toEqual(['revocation']);
  });
});

describe('a correction', () => {
  const names = { km: 'កែវ សុភ័ល', latin: 'Keo  Sophal ', source: 'identity_card' };
  const corrected = { publicReason: 'name_corrected', reason: 'As on the identity card', names };

  it('keeps the number and the day, and takes the next generation with a code of its own', async () => {
    const award = await app.clock.at(new Date('2026-02-02T03:00:00Z'), aCertificate);
    const { status, body } = await does('correct', award, corrected);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: award.number, status: 'valid', nameKm: 'កែវ សុភ័ល', nameLatin: 'Keo Sophal', awardedAt: award.awardedAt.toISOString() });
    expect(body.code).not.toBe(award.code);
    const [old, fresh] = await app.db.ask<any>('select id, state, generation, superseded_by, supersedes, public_reason, record from awards where person_id = $1 order by generation', [award.personId]) as [any, any];
    expect(old).toMatchObject({ state: 'superseded', generation: 1, superseded_by: fresh.id, public_reason: 'name_corrected' });
    expect(fresh).toMatchObject({ state: 'issued', generation: 2, supersedes: award.id, record: { corrects: award.id, generation: 2, names: { km: 'កែវ សុភ័ល', latin: 'Keo Sophal', source: 'identity_card' } } });
    expect(old.record).toEqual(award.record);
    expect(fresh.record.subject).not.toBe(old.record.subject);
    expect(await app.db.ask("select generation, award_id from award_register where series = 'INSP' and n = $1 order by generation", [award.n])).toEqual([{ generation: 1, award_id: award.id }, { generation: 2, award_id: fresh.id }]);
    expect([await bitsOf(award.id), await bitsOf(fresh.id)]).toEqual([['revocation', 'refresh'], []]);
    expect(await app.db.ask('select last from award_counters')).toEqual([{ last: 1 }]);
  });

  it('is made once, of what holds, and only where something was wrong', async () => {
    const award = await aCertificate();
    expect(await does('correct', award, { ...corrected, names: { km: award.nameKm, latin: award.nameLatin, source: award.record.names.source } })).toMatchObject({ status: 422, body: { code: 'award.nothing_corrected' } });
    expect(await does('correct', award, { ...corrected, names: { ...names, latin: '  ' } })).toMatchObject({ status: 422, body: { code: 'award.names_missing' } });
    for (const latin of ['\u200b', '=HYPERLINK("http://x","y")', 'Sok \u202eDara', '<b>Sok</b>', 'សុខ']) {
      expect(await does('correct', award, { ...corrected, names: { ...names, latin } })).toMatchObject({ status: 422, body: { code: latin === '\u200b' ? 'award.names_missing' : 'person.name_not_latin' } });
    }
    expect(await does('correct', award, { ...corrected, names: { ...names, km: 'Sok' } })).toMatchObject({ status: 422, body: { code: 'person.name_not_khmer' } });
    expect(await events(award.id)).toHaveLength(1);
    const { body } = await does('correct', award, corrected);
    for (const verb of ['suspend', 'restore', 'revoke']) expect(await does(verb, award)).toMatchObject({ status: 409, body: { code: 'award.superseded', details: { supersededBy: body.id } } });
    expect(await does('correct', award, corrected)).toMatchObject({ status: 409, body: { code: 'award.superseded' } });
    expect((await app.get(AwardService).validInspecting(award.personId, app.clock.now()))?.id).toBe(body.id);
    expect(await does('correct', body, { publicReason: 'grade_corrected', reason: 'Counted anew', grade: 88 })).toMatchObject({ status: 200, body: { number: award.number } });
  });
});

describe('one award', () => {
  it('is read by officers of the territory with why it was given and what was done to it, each with who', async () => {
    const { actor: officer } = await aHolder(app, 'ministry_officer', 'KH/', { nameLatin: 'Chan Officer' });
    const award = await aCertificate();
    await app.as(officer).post(`/api/awards/${award.id}/suspend`, because);
    await app.as(officer).post(`/api/awards/${award.id}/restore`, { publicReason: 'review_ended', reason: 'The panel agreed' });
    const { body: fresh } = await app.as(officer).post(`/api/awards/${award.id}/correct`, { publicReason: 'grade_corrected', reason: 'Counted anew', grade: 77 });
    expect((await app.as(officer).get(`/api/awards/${award.id}`)).body).toMatchObject({
      id: award.id, number: award.number, status: 'superseded', generation: 1, nameSource: 'import', grade: null, joint: 'none', mayChange: true,
      issuers: [{ code: 'ministry', required: true, byMandate: false, signed: true }], evaluation: { met: true }, decision: { by: null, second: null },
      events: [
        { what: 'issued', by: null }, { what: 'suspended', by: { nameLatin: 'Chan Officer' }, publicReason: 'under_review', note: because.reason },
        { what: 'restored', note: 'The panel agreed' }, { generation: 2, what: 'issued' }, { generation: 1, what: 'superseded', publicReason: 'grade_corrected', note: 'Counted anew' },
      ],
      generations: [{ id: award.id, generation: 1, status: 'superseded' }, { id: fresh.id, generation: 2, status: 'valid' }],
    });
    expect((await app.as(anActor({ roles: [{ role: 'district_officer', place: 'KH/06/0603/' }] })).get(`/api/awards/${award.id}`)).body.mayChange).toBe(false);
    expect(await app.as(anActor({ roles: [{ role: 'district_officer', place: 'KH/12/' }] })).get(`/api/awards/${award.id}`)).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
    expect((await app.as(anActor({ personId: award.personId, roles: [{ role: 'teacher', place: school }] })).get(`/api/awards/${award.id}`)).body.code).toBe('role.required');
  });
});

describe('what was signed and registered', () => {
  it('is never made again, whatever becomes of the award', async () => {
    const award = await aCertificate();
    const kept = (): Promise<object[]> => app.db.ask(
      `select c.bytes, c.sha256, r.sha256 as registered, l.code, l.record_sha256, l.n from credentials c join credential_register r on r.id = c.id
       join award_register l on l.award_id = c.award_id where c.award_id = $1`, [award.id]);
    const before = await kept();
    expect(before).toHaveLength(1);
    await does('suspend', award);
    await does('restore', award);
    await does('correct', award, { ...because, grade: 60 });
    expect(await kept()).toEqual(before);
  });

  it.each([
    'update award_register set n = n + 1', 'delete from award_register', 'truncate award_register', "update credentials set bytes = ''", 'delete from credentials',
    "update credential_register set sha256 = ''", 'delete from credential_register', 'delete from award_events',
    'truncate award_events', 'truncate credential_register', 'truncate credentials', 'truncate credential_jwts',
  ])('is not changed by the database itself: %s', async (attack) => {
    await aCertificate();
    await expect(app.db.ask(attack)).rejects.toThrow(/append-only|final|never/);
  });

  it('needs both forms of the name: nothing is taken while one is missing', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    for (const form of ['name_km', 'name_latin']) {
      await app.db.ask("update people set name_km = 'សុខ', name_latin = 'Sok' where id = $1", [person.id]);
      await app.db.ask(`update people set ${form} = ' ' where id = $1`, [person.id]);
      await expect(anInspectorCertificate(app, person.id)).rejects.toMatchObject({ code: 'award.conditions_missing', details: { conditions: [{ code: 'legal_name_missing' }] } });
    }
    expect(await app.db.ask('select 1 from award_counters')).toEqual([]);
  });
});

describe('what becomes of awards', () => {
  it('is decided by the ministry, in its territory, and not about oneself', async () => {
    const award = await aCertificate();
    const { actor: holder } = await aHolder(app, 'ministry_officer', 'KH/');
    const own = await anInspectorCertificate(app, holder.personId);
    for (const verb of ['suspend', 'restore', 'revoke', 'correct']) {
      for (const role of ['province_officer', 'district_officer', 'teacher', 'quality_assurer'] as const) {
        expect(await app.as(anActor({ roles: [{ role, place: 'KH/' }] })).post(`/api/awards/${award.id}/${verb}`, because)).toMatchObject({ status: 403, body: { code: 'role.required' } });
      }
      const away = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/12/' }] });
      expect(await app.as(away).post(`/api/awards/${award.id}/${verb}`, because)).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
      expect(await app.as(holder).post(`/api/awards/${own.id}/${verb}`, because)).toMatchObject({ status: 403, body: { code: 'award.of_oneself' } });
      expect((await app.as(ministry).post(`/api/awards/${award.id}/${verb}`, { publicReason: 'none', reason: 'Because' })).status).toBe(400);
      expect((await app.as().post(`/api/awards/${award.id}/${verb}`, because)).status).toBe(401);
    }
    expect(await app.db.ask('select distinct state from awards')).toEqual([{ state: 'issued' }]);
  });

  it('stays in an append-only history', async () => {
    const award = await aCertificate();
    await expect(app.db.transaction(() => app.db.ask('update award_events set note = $1 where award_id = $2', ['nothing', award.id]))).rejects.toThrow('append-only');
  });

  it('does not let an award be completed that waits for nobody', async () => {
    const award = await aCertificate();
    expect((await app.get(AwardService).completeCosigned(Actor.system, award.id)).state).toBe('issued');
    await expect(app.get(AwardService).issueAlone(Actor.system, award.id, 'No answer')).rejects.toMatchObject({ code: 'award.not_waiting' });
  });
});
