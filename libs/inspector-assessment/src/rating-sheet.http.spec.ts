import { beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#contracts';
import { RolesService } from '#identity';
import { anActor } from '#identity/testing';
import { InspectionService, InspectorAssessmentModule } from '#inspector-assessment';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { aPhoto, aSheet, anInspection, anInspector, type PlannedInspection, submits } from '../testing/index.js';

const app = await testApp([InspectorAssessmentModule]);
const photo = aPhoto();
let inspection: PlannedInspection;

beforeEach(async () => {
  inspection = await anInspection(app);
});

const upload = (actor: Actor, { bytes, sha256 } = photo, mime = 'image/jpeg') => app.as(actor).bytes('PUT', `/api/evidence/${inspection.id}/${sha256}`, bytes, mime);

describe('evidence', () => {
  it('is received once, however often it is sent', async () => {
    const { actor } = inspection.lead;
    const first = await upload(actor);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ sha256: photo.sha256, bytes: photo.bytes.length });
    expect((await upload(actor)).body).toEqual(first.body);
    const { raw, headers } = await app.as(actor).get(`/api/evidence/${inspection.id}/${photo.sha256}`);
    expect(raw.equals(photo.bytes)).toBe(true);
    expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-security-policy': "default-src 'none'; sandbox" });
    expect((await app.as(actor).get(`/api/inspections/${inspection.id}`)).body.state).toBe('in_progress');
  });

  it('is refused when its bytes are not what they are called', async () => {
    const { actor } = inspection.lead;
    expect((await upload(actor, { ...photo, sha256: 'a'.repeat(64) })).body.code).toBe('file.hash_mismatch');
    expect((await upload(actor, photo, 'application/pdf')).body).toMatchObject({ code: 'file.type_refused', details: { mime: 'application/pdf', allowed: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] } });
    expect((await upload(actor, photo, 'text/csv')).body.code).toBe('file.type_refused');
    expect((await upload(actor, photo, 'image/heic')).body.code).toBe('file.type_refused');
    expect((await upload(actor, { bytes: Buffer.alloc(0), sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })).body.code).toBe('evidence.empty');
    expect((await upload(actor, { ...photo, bytes: Buffer.alloc(20 * 1_048_576 + 1) })).body.code).toBe('request.too_large');
    expect((await app.as(actor).bytes('PUT', `/api/evidence/${inspection.id}/nonsense`, photo.bytes, 'image/jpeg')).status).toBe(400);
  });

  it('is for the team only', async () => {
    const stranger = await anInspector(app);
    expect((await upload(stranger.actor)).body.code).toBe('inspection.not_found');
    await upload(inspection.lead.actor);
    expect((await app.as(stranger.actor).get(`/api/evidence/${inspection.id}/${photo.sha256}`)).status).toBe(404);
  });

  it('of a teammate stays hidden until one’s own sheet is in', async () => {
    const [member] = inspection.members;
    await upload(inspection.lead.actor);
    const read = () => app.as(member!.actor).get(`/api/evidence/${inspection.id}/${photo.sha256}`);
    expect((await read()).body.code).toBe('evidence.not_found');
    await submits(app, inspection, member!);
    expect((await read()).status).toBe(200);
  });
});

describe('a rating sheet', () => {
  it('waits for its photos, and is then received once', async () => {
    const { actor } = inspection.lead;
    const id = uuidv7();
    const sheet = aSheet(inspection, { photo });
    const early = await app.as(actor).put(`/api/rating-sheets/${id}`, sheet);
    expect([early.status, early.body.code, early.body.details]).toEqual([409, 'rating_sheet.evidence_missing', { missing: [photo.sha256] }]);
    await upload(actor);
    const received = await app.as(actor).put(`/api/rating-sheets/${id}`, sheet);
    expect(received.status).toBe(200);
    expect(received.body).toMatchObject({ id, inspectionId: inspection.id, part: 'lead', record: sheet });
    expect((await app.as(actor).put(`/api/rating-sheets/${id}`, sheet)).body).toEqual(received.body);
    expect((await app.as(actor).get('/api/inspections/changes')).body.inspections).toMatchObject([{ state: 'in_progress', ownSheet: { id } }]);
    expect(await app.db.ask("select name from facts where name = 'ratings.submitted'")).toHaveLength(1);
  });

  it('is not complete with a teammate’s photo', async () => {
    await upload(inspection.members[0]!.actor);
    expect((await app.as(inspection.lead.actor).put(`/api/rating-sheets/${uuidv7()}`, aSheet(inspection, { photo }))).body.code).toBe('rating_sheet.evidence_missing');
  });

  it('is refused when it was altered, and when there is another', async () => {
    const { lead } = inspection;
    const { id, sheet } = await submits(app, inspection, lead);
    const altered = await app.as(lead.actor).put(`/api/rating-sheets/${id}`, { ...sheet, startedAt: '2026-01-01T00:00:00Z' });
    expect([altered.status, altered.body.code]).toEqual([409, 'rating_sheet.already_received']);
    const another = await app.as(lead.actor).put(`/api/rating-sheets/${uuidv7()}`, sheet);
    expect([another.status, another.body.code, another.body.details]).toEqual([409, 'rating_sheet.already_submitted', { id }]);
  });

  it('is refused with what is incomplete', async () => {
    await upload(inspection.lead.actor);
    const sheet = aSheet(inspection, { photo, levels: { mathematics: 'not_applicable', attendance: 9 } });
    const { 'reading-and-writing': reading, 'lesson-purpose': _gone, ...others } = sheet.ratings;
    const { status, body } = await app.as(inspection.lead.actor).put(`/api/rating-sheets/${uuidv7()}`, { ...sheet, ratings: { ...others, 'reading-and-writing': { ...reading!, evidence: [] } } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'rating_sheet.incomplete', details: { criteria: [
      { criterionId: 'reading-and-writing', reason: 'evidence_required' }, { criterionId: 'mathematics', reason: 'not_applicable_refused' },
      { criterionId: 'attendance', reason: 'unknown' }, { criterionId: 'lesson-purpose', reason: 'unrated' },
    ] } });
  });

  it('is taken from a phone whose clock is wrong, with both times kept', async () => {
    await upload(inspection.lead.actor);
    const sheet = { ...aSheet(inspection, { photo }), submittedAt: '2099-01-01T00:00:00.000Z' };
    const { status, body } = await app.as(inspection.lead.actor).put(`/api/rating-sheets/${uuidv7()}`, sheet);
    expect({ status, submittedAt: body.submittedAt }).toEqual({ status: 200, submittedAt: '2099-01-01T00:00:00.000Z' });
    expect(Math.abs(Date.parse(body.receivedAt) - Date.now())).toBeLessThan(60_000);
  });

  it('is refused with what it has not', async () => {
    await upload(inspection.lead.actor);
    const sheet = { ...aSheet(inspection, { photo }), surprise: true };
    expect((await app.as(inspection.lead.actor).put(`/api/rating-sheets/${uuidv7()}`, sheet)).body.code).toBe('request.invalid');
  });

  it('is refused from outside the team, and from whoever is no inspector there any more', async () => {
    const stranger = await anInspector(app);
    expect((await app.as(stranger.actor).put(`/api/rating-sheets/${uuidv7()}`, aSheet(inspection, { photo }))).body.code).toBe('inspection.not_found');
    const { lead } = inspection;
    await upload(lead.actor);
    await app.get(RolesService).remove(Actor.system, [{ personId: lead.person.id, role: 'inspector', place: 'KH/06/' }]);
    const { status, body } = await app.as(lead.actor).put(`/api/rating-sheets/${uuidv7()}`, aSheet(inspection, { photo }));
    expect([status, body.code]).toEqual([422, 'inspection.inspector_outside_territory']);
  });

  it('is refused when the certificate was revoked since the plan', async () => {
    const { lead } = inspection;
    await upload(lead.actor);
    await app.db.ask("update awards set state = 'revoked' where person_id = $1", [lead.person.id]);
    const { status, body } = await app.as(lead.actor).put(`/api/rating-sheets/${uuidv7()}`, aSheet(inspection, { photo }));
    expect([status, body.code]).toEqual([422, 'inspection.inspector_not_certified']);
  });

  it('cannot be changed or removed in the database itself', async () => {
    const { id } = await submits(app, inspection, inspection.lead);
    for (const sql of ["update rating_sheets set record = '{}' where id = $1", 'delete from rating_sheets where id = $1']) {
      await expect(app.db.transaction(() => app.db.ask(sql, [id]))).rejects.toThrow('rating_sheets are final');
    }
  });
});

describe('the ratings of a team', () => {
  const levelOf = (sheet: { record: { ratings: Record<string, { level: unknown }> } | null }) => sheet.record?.ratings['mathematics']?.level ?? null;

  it('are kept beside one another, and blind until one’s own are in', async () => {
    const [member] = inspection.members;
    await submits(app, inspection, inspection.lead, { level: 2 });
    const read = async (actor: Actor) => (await app.as(actor).get(`/api/inspections/${inspection.id}/ratings`)).body;
    const blind = await read(member!.actor);
    expect(blind.sheets.map(levelOf)).toEqual([null]);
    expect(blind.waitingFor).toMatchObject([{ personId: member!.person.id }]);
    await submits(app, inspection, member!, { level: 4 });
    for (const { actor } of [member!, inspection.lead, inspection.officer]) {
      const { sheets, waitingFor } = await read(actor);
      expect(sheets.map(levelOf)).toEqual([2, 4]);
      expect(waitingFor).toEqual([]);
    }
  });

  it('are all in, or the lead says why not, before the judgements begin', async () => {
    const [member] = inspection.members;
    const close = (actor: Actor, body: object = {}) => app.as(actor).post(`/api/inspections/${inspection.id}/close-fieldwork`, body);
    expect((await close(inspection.lead.actor, { reason: 'Nobody came' })).body.code).toBe('inspection.sheets_missing');
    await submits(app, inspection, inspection.lead);
    expect((await close(member!.actor)).body.code).toBe('inspection.lead_only');
    expect((await close(inspection.lead.actor)).body).toMatchObject({ code: 'inspection.sheets_missing', details: { personIds: [member!.person.id], received: 1 } });
    const closed = await close(inspection.lead.actor, { reason: 'Her phone fell into the river' });
    expect(closed.body).toMatchObject({ state: 'drafting', missingSheets: 'Her phone fell into the river' });
    expect((await close(inspection.lead.actor)).body.missingSheets).toBe('Her phone fell into the river');
    await submits(app, inspection, member!);
    expect((await app.as(inspection.officer.actor).post(`/api/inspections/${inspection.id}/cancel`, { reason: 'late' })).body.code).toBe('inspection.state_refuses');
  });

  it('come no more once the inspection was cancelled', async () => {
    await app.get(InspectionService).cancel(inspection.officer.actor, inspection.id, 'Flood');
    expect((await upload(inspection.lead.actor)).body).toMatchObject({ code: 'inspection.state_refuses', details: { state: 'cancelled' } });
    expect((await app.as(anActor({ personId: inspection.lead.person.id, roles: [{ role: 'teacher', place: 'KH/06/' }] })).put(`/api/rating-sheets/${uuidv7()}`, aSheet(inspection))).body.code).toBe('role.required');
  });
});
