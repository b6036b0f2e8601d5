import { describe, expect, it } from '@jest/globals';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { canonicalJson, criteriaOf, ReportDocument, score, sha256Hex, uuidv7 } from '#contracts';
import { aHolder } from '#identity/testing';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { someSchool } from '#territory/testing';
import { aFinalInspection, anInspectionInDrafting, shippedContent } from '../testing/index.js';

const app = await testApp([InspectorAssessmentModule]);

describe('judgements', () => {
  it('are the lead’s, in drafting, on the instrument’s own levels', async () => {
    const { id, lead, members, officer } = await anInspectionInDrafting(app);
    const url = `/api/inspections/${id}/judgements`;
    const body = { baseVersion: 0, judgements: { mathematics: { level: 3, rationale: 'Seen' } } };
    expect((await app.as(members[0]!.actor).put(url, body)).body.code).toBe('inspection.lead_only');
    expect((await app.as(officer.actor).put(url, body)).body.code).toBe('role.required');
    const impossible = { mathematics: { level: 'not_applicable' }, attendance: { level: 9 }, nonsense: { rationale: 'x' }, 'use-of-funds': { level: 2 } };
    expect((await app.as(lead.actor).put(url, { baseVersion: 0, judgements: impossible })).body).toMatchObject({ code: 'judgement.impossible', details: { criteria: ['mathematics', 'attendance', 'nonsense'] } });
    const saved = await app.as(lead.actor).put(url, body);
    expect(saved.body).toEqual({ version: 1, judgements: body.judgements, recommendations: [] });
    expect((await app.as(members[0]!.actor).get(url)).body).toEqual(saved.body);
    expect((await app.as(lead.actor).put(url, body)).body.version).toBe(1);
  });

  it('of two tabs merge field by field, and one never overwrites the other silently', async () => {
    const { id, lead } = await anInspectionInDrafting(app);
    const tab = app.as(lead.actor);
    const save = (baseVersion: number, judgements: object) => tab.put(`/api/inspections/${id}/judgements`, { baseVersion, judgements });
    await save(0, { mathematics: { level: 2, rationale: 'first' }, attendance: { level: 3 } });
    expect((await save(1, { mathematics: { level: 3 } })).body.version).toBe(2);
    const merged = await save(1, { mathematics: { rationale: 'second' }, attendance: { rationale: 'registers' } });
    expect(merged.body).toMatchObject({ version: 3, judgements: { mathematics: { level: 3, rationale: 'second' }, attendance: { level: 3, rationale: 'registers' } } });
    const clash = await save(1, { mathematics: { level: 4 }, 'use-of-funds': { level: 1 } });
    expect([clash.status, clash.body.code, clash.body.details]).toEqual([409, 'judgement.changed_meanwhile', { version: 3, conflicts: [{ criterionId: 'mathematics', field: 'level', value: 3 }] }]);
    expect((await tab.get(`/api/inspections/${id}/judgements`)).body.judgements['use-of-funds']).toBeUndefined();
    expect((await save(3, { mathematics: { level: null } })).body.judgements.mathematics).toEqual({ level: null, rationale: 'second' });
  });

  it('recommend what a standard of the instrument needs, after the visit', async () => {
    const { id, lead } = await anInspectionInDrafting(app);
    const recommendationId = uuidv7();
    const put = (over: object = {}) => app.as(lead.actor).put(`/api/inspections/${id}/recommendations/${recommendationId}`, { standardId: 'accountability', text: 'Post the accounts', dueOn: '2099-01-15', ...over });
    expect((await put({ standardId: 'nonsense' })).body.code).toBe('recommendation.standard_unknown');
    expect((await put({ dueOn: '2020-01-15' })).body.code).toBe('recommendation.due_in_past');
    expect((await put({ text: ' ' })).status).toBe(400);
    await put();
    expect((await put({ text: 'Post the accounts each term' })).body).toEqual({ id: recommendationId, standardId: 'accountability', text: 'Post the accounts each term', dueOn: '2099-01-15' });
    expect((await app.as(lead.actor).get(`/api/inspections/${id}/judgements`)).body.recommendations).toHaveLength(1);
    expect((await app.as(lead.actor).delete(`/api/inspections/${id}/recommendations/${recommendationId}`)).status).toBe(204);
    expect((await app.as(lead.actor).get(`/api/inspections/${id}/judgements`)).body.recommendations).toEqual([]);
  });
});

describe('the report', () => {
  it('is refused until every criterion is judged, and to others than the lead', async () => {
    const { id, lead, members, instrument } = await anInspectionInDrafting(app);
    await app.as(lead.actor).put(`/api/inspections/${id}/judgements`, { baseVersion: 0, judgements: { mathematics: { level: 3, rationale: 'Seen' }, attendance: { level: 3, rationale: ' ' } } });
    const { status, body } = await app.as(lead.actor).post(`/api/inspections/${id}/finalise`);
    expect([status, body.code]).toEqual([422, 'report.judgements_incomplete']);
    expect(body.details.criteria).toEqual(criteriaOf(instrument).map((criterion) => criterion.id).filter((criterion) => criterion !== 'mathematics'));
    expect((await app.as(members[0]!.actor).post(`/api/inspections/${id}/finalise`)).body.code).toBe('inspection.lead_only');
    expect((await app.as(lead.actor).get(`/api/inspections/${id}/report`)).body.code).toBe('report.not_found');
  });

  it('holds everything, under a hash that names it', async () => {
    const { id, lead, members, instrument } = await aFinalInspection(app, { level: 2 });
    const { body } = await app.as(lead.actor).get(`/api/inspections/${id}/report`);
    const document = ReportDocument.parse(body.document);
    expect(body.sha256).toBe(await sha256Hex(canonicalJson(body.document)));
    expect(document).toMatchObject({
      inspectionId: id, version: 1, school: { path: someSchool, code: 'S0603010001' }, missingSheets: null, finalisedBy: lead.person.id,
      instrument: { code: 'sample-school', version: 1, sample: true }, team: [{ personId: lead.person.id, part: 'lead' }, { personId: members[0]!.person.id, part: 'member' }],
    });
    expect(document.within.map(({ path }) => path)).toEqual(['KH/', 'KH/06/', 'KH/06/0603/', 'KH/06/0603/060301/']);
    expect(document.ratings['reading-and-writing']!.map(({ personId, level, evidence }) => [personId, level, evidence.length])).toEqual([[lead.person.id, 3, 1], [members[0]!.person.id, 3, 1]]);
    expect(document.judgements['mathematics']).toEqual({ level: 2, rationale: 'Seen in class: mathematics' });
    expect(document.scores).toEqual(score(instrument, Object.fromEntries(criteriaOf(instrument).map((criterion) => [criterion.id, 2]))));
    expect(document.recommendations.map(({ text }) => text)).toEqual(['Read aloud every day', 'Write the rules for AI']);
    const view = (await app.as(lead.actor).get(`/api/inspections/${id}`)).body;
    expect(view).toMatchObject({ state: 'finalised', report: { version: 1, sha256: body.sha256, scores: document.scores }, actions: [{ state: 'proposed' }, { state: 'proposed' }] });
    expect(await app.db.ask("select data->>'sha256' as sha256, place from facts where name = 'report.finalised'")).toEqual([{ sha256: body.sha256, place: someSchool }]);
  });

  it('is final: made again it is the same, and nothing changes it', async () => {
    const { id, lead } = await aFinalInspection(app);
    const first = (await app.as(lead.actor).get(`/api/inspections/${id}/report`)).body;
    expect((await app.as(lead.actor).post(`/api/inspections/${id}/finalise`)).body).toEqual(first);
    expect(await app.db.ask('select from actions')).toHaveLength(2);
    for (const body of [{ baseVersion: 99, judgements: { mathematics: { level: 4 } } }]) {
      expect((await app.as(lead.actor).put(`/api/inspections/${id}/judgements`, body)).body.code).toBe('inspection.state_refuses');
    }
    for (const sql of ["update reports set sha256 = '' where inspection_id = $1", 'delete from reports where inspection_id = $1']) {
      await expect(app.db.transaction(() => app.db.ask(sql, [id]))).rejects.toThrow('reports are final');
    }
  });

  it('is printed in each language, and its first page is the school’s', async () => {
    await shippedContent(app, 'institution');
    const { id, lead } = await aFinalInspection(app);
    const library = await PDFiumLibrary.init();
    for (const [lang, title] of [['en', 'School inspection report'], ['fr', 'Rapport d’inspection de l’école'], ['km', 'SHA-256']] as const) {
      const { status, headers, raw } = await app.as(lead.actor).get(`/api/inspections/${id}/report/pdf?lang=${lang}`);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      const pages = [...(await library.loadDocument(raw)).pages()].map((page) => page.getText());
      expect(pages.join('\n').replace(/\s+/g, ' ')).toContain(title);
      expect(pages[0]).toContain('Read aloud every day');
      expect(pages.length).toBeGreaterThan(2);
    }
    library.destroy();
    expect((await app.as(lead.actor).get(`/api/inspections/${id}/report/pdf?lang=de`)).status).toBe(400);
  });
});

describe('the school', () => {
  it('reads the report, and answers once', async () => {
    const { id } = await aFinalInspection(app);
    const { actor } = await aHolder(app, 'school_director', someSchool);
    const answer = (text: string) => app.as(actor).put(`/api/inspections/${id}/response`, { text });
    expect((await app.as(actor).get(`/api/inspections/${id}/report`)).status).toBe(200);
    expect((await answer('We agree, and ask for books.')).body.response).toMatchObject({ text: 'We agree, and ask for books.', by: { personId: actor.personId } });
    expect((await answer('We agree, and ask for books.')).status).toBe(200);
    const second = await answer('We changed our mind.');
    expect([second.status, second.body.code]).toEqual([409, 'school_response.already_given']);
  });

  it('is another’s: its director finds nothing', async () => {
    const { id } = await aFinalInspection(app);
    const { actor } = await aHolder(app, 'school_director', 'KH/06/0603/060301/S0603010002/');
    for (const path of ['', '/report', '/report/pdf?lang=km', '/ratings']) expect((await app.as(actor).get(`/api/inspections/${id}${path}`)).status).toBe(404);
    expect((await app.as(actor).put(`/api/inspections/${id}/response`, { text: 'Not ours' })).status).toBe(404);
    expect((await app.as(actor).get('/api/actions')).body.items).toEqual([]);
  });
});
