import { describe, expect, it, jest } from '@jest/globals';
import { isVerificationCode } from '#contracts';
import { CertificateModule, CertificatePaper } from '#certificate';
import { AwardService, DueService } from '#certification';
import { anInspectorCertificate, completesCourse, someAchievements } from '#certification/testing';
import { SigningKeyService, TrustService } from '#credential';
import { actorOf, anActor, aPerson, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { verifyQr, webCrypto } from '#proof';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsqr from 'jsqr';
import { createHash } from 'node:crypto';

const app = await testApp([CertificateModule]);
// A whole course is learnt in some of these, on machines that do other things too.
jest.setTimeout(30_000);
const readQr = jsqr as unknown as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** What the code says that stands in the lower part of the page, in its left or its right half. */
function codeIn(rgba: Uint8Array, width: number, height: number, half: 0 | 1): string | undefined {
  const [left, right, top] = [half === 0 ? 0 : Math.floor(width * 0.6), half === 0 ? Math.floor(width * 0.4) : width, Math.floor(height * 0.6)];
  const part = new Uint8ClampedArray((right - left) * (height - top) * 4);
  for (let y = top; y < height; y++) part.set(rgba.subarray((y * width + left) * 4, (y * width + right) * 4), (y - top) * (right - left) * 4);
  return readQr(part, right - left, height - top)?.data;
}

async function page(bytes: Buffer): Promise<{ pages: number; text: string; small: string | undefined; large: string | undefined }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const first = document.getPage(0);
    const text = first.getText();
    const { data, width, height } = await first.render({ scale: 3, render: 'bitmap' });
    const rgba = new Uint8Array(data);
    const read = { pages: document.getPageCount(), text, small: codeIn(rgba, width, height, 0), large: codeIn(rgba, width, height, 1) };
    document.destroy();
    return read;
  } finally {
    library.destroy();
  }
}

describe('a teacher who completes the course', () => {
  it('is told what is missing, and then is given the certificate', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' });
    const before = await app.as(actor).get('/api/certificates/changes');
    expect(before.status).toBe(200);
    expect(before.body.certificates).toEqual([]);
    const [first, ...others] = before.body.reachable;
    expect(first).toMatchObject({ achievementCode: 'ai-first-steps', evaluation: { met: false, conditions: [
      { code: 'lessons_missing', met: false, details: { done: 0, total: 8 } }, { code: 'test_not_passed', met: false, details: { best: 0, needed: 70 } }, { code: 'legal_name_missing', met: true },
    ] } });

    await completesCourse(app, actor, { right: 5 });
    await app.drainJobs();
    const tried = await app.as(actor).get('/api/certificates/changes');
    expect(tried.body.certificates).toEqual([]);
    expect(tried.body.reachable[0].evaluation.conditions[1]).toMatchObject({ code: 'test_not_passed', met: false, details: { best: 33, needed: 70 }, subject: { code: 'ai-first-steps' } });

    await completesCourse(app, actor);
    await app.drainJobs();
    const after = await app.as(actor).get(`/api/certificates/changes?after=${before.body.cursor}`);
    const [certificate] = after.body.certificates;
    // What is still to be reached are the certificates of other courses.
    expect(after.body.reachable.map(({ achievementCode }: any) => achievementCode)).toEqual(others.map(({ achievementCode }: any) => achievementCode));
    expect(certificate).toMatchObject({ achievementCode: 'ai-first-steps', state: 'issued', nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea', expiresAt: null, publicReason: null });
    expect(certificate.number).toMatch(/^KH-AIFS-\d{4}-000001$/);
    expect(isVerificationCode(certificate.code)).toBe(true);
    expect(certificate.verifyUrl).toBe(`http://kru.test/verify/${certificate.code}`);
    const facts = await app.db.ask('select data, place from facts where name = $1', ['award.issued']);
    expect(facts).toEqual([{ data: { personId: person.id, awardId: certificate.id, achievementCode: 'ai-first-steps' }, place: person.place }]);
  });

  it('is given it once, whatever the worker repeats, and not again after it was revoked', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    await completesCourse(app, actor);
    await app.drainJobs();
    const awards = app.get(AwardService);
    expect(await app.get(DueService).awardDue(Actor.system, person.id)).toEqual([]);
    const [{ id }] = await app.db.ask<{ id: string }>('select id from awards where person_id = $1', [person.id]) as [{ id: string }];
    await awards.revoke(Actor.system, id, 'awarded_in_error', 'Awarded in error');
    expect(await app.get(DueService).awardDue(Actor.system, person.id)).toEqual([]);
    expect((await app.get(DueService).reachable(person.id)).map(({ achievement }) => achievement.code)).toEqual(expect.not.arrayContaining(['ai-first-steps']));
  });

  it('is given nothing while a form of the legal name is missing, and is once it is there', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    await app.db.ask("update people set name_latin = ' ' where id = $1", [person.id]);
    await completesCourse(app, actor);
    await app.drainJobs();
    const { body } = await app.as(actor).get('/api/certificates/changes');
    expect(body.certificates).toEqual([]);
    expect(body.reachable[0].evaluation.conditions[2]).toEqual({ code: 'legal_name_missing', met: false, details: { form: 'latin' } });
    await expect(anInspectorCertificate(app, person.id)).rejects.toMatchObject({ code: 'award.conditions_missing', details: { conditions: [{ code: 'legal_name_missing', met: false, details: { form: 'latin' } }] } });

    const officer = actorOf(person, { role: 'ministry_officer', place: 'KH/' });
    const { nameKm, gender, locale, place, post, staffId, phone } = person;
    const changed = await app.as(officer).put(`/api/people/${person.id}`, { staffId, phone, nameKm, nameLatin: 'Sok Dara', gender, locale, place, post, baseVersion: 1 });
    expect(changed.status).toBe(200);
    await app.drainJobs();
    expect((await app.as(actor).get('/api/certificates/changes')).body.certificates).toHaveLength(1);
  });

  it('keeps the name of the day when the person is renamed', async () => {
    await someAchievements(app);
    const { person } = await aTeacher(app, { nameLatin: 'Franc\u0327oise Sok' });
    const award = await anInspectorCertificate(app, person.id);
    await app.db.ask("update people set name_latin = 'Another' where id = $1", [person.id]);
    const { raw } = await app.as().get(`/records/${award.id}`);
    expect(JSON.parse(raw.toString()).names.latin).toBe('Fran\u00e7oise Sok');
  });
});

describe('the printed certificate', () => {
  // Text taken out of a Khmer PDF is poor in its Khmer: there the Latin lines must do.
  it.each([
    ['km', ['Kingdom of Cambodia']], ['en', ['Kingdom of Cambodia', 'school inspector', 'Verification code', 'Valid until']], ['fr', ['Royaume du Cambodge', 'inspection scolaire', 'Code de vérification']],
  ])('is one page in %s with both names, number, code, a small QR code that leads to the public page, and a large one that can be checked without a network', async (lang, words) => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app, { nameLatin: 'Sok Chansophea' });
    const award = await anInspectorCertificate(app, person.id);
    const answer = await app.as(actor).get(`/api/certificates/${award.id}/pdf?lang=${lang}`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${award.number}-${lang}.pdf"` });
    const { pages, text, small, large } = await page(answer.raw);
    expect(pages).toBe(1);
    expect(text).toContain(award.number);
    expect(text).toContain(award.code.replace(/(.{4})(?=.)/g, '$1-'));
    expect(text).toContain('Sok Chansophea');
    for (const word of words) expect(text).toContain(word);
    expect(small).toBe(`HTTP://KRU.TEST/V/${award.code}`);
    expect(large).toMatch(/^HTTP:\/\/KRU\.TEST\/V#/);
    const finding = await verifyQr(large!, await app.get(TrustService).trust(), { now: new Date(), crypto: webCrypto });
    expect(finding).toMatchObject({ signature: { state: 'valid' }, status: { state: 'unknown' }, fields: { number: award.number, code: award.code, names: { latin: 'Sok Chansophea' } } });
  });

  it('asks for a language Kru speaks', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    const award = await anInspectorCertificate(app, person.id);
    expect((await app.as(actor).get(`/api/certificates/${award.id}/pdf?lang=de`)).status).toBe(400);
  });

  it('is for its holder and for the officers of the place; for others it is not there', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    const award = await anInspectorCertificate(app, person.id);
    const elsewhere = anActor({ roles: [{ role: 'district_officer', place: 'KH/12/1201/' }] });
    for (const part of ['pdf?lang=en', 'credential']) {
      const url = `/api/certificates/${award.id}/${part}`;
      expect((await app.as(actorOf(person)).get(url)).status).toBe(200);
      expect((await app.as(anActor({ roles: [{ role: 'district_officer', place: person.place }] })).get(url)).status).toBe(200);
      for (const stranger of [elsewhere, anActor({ roles: [{ role: 'teacher', place: person.place }] })]) {
        expect(await app.as(stranger).get(url)).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
      }
      expect((await app.as().get(url)).status).toBe(401);
    }
    expect((await app.as().get('/api/certificates/changes')).status).toBe(401);
    expect((await app.as(elsewhere).get(`/api/certificates/${elsewhere.personId}/pdf?lang=en`)).status).toBe(404);
  });
});

describe('a reprint', () => {
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  it('is the same to the last byte, also after the key was changed for another', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    const award = await anInspectorCertificate(app, person.id);
    const print = async (): Promise<Buffer> => (await app.as(actor).get(`/api/certificates/${award.id}/pdf?lang=km`)).raw;
    const first = await print();
    expect(hash(await print())).toBe(hash(first));
    await app.get(SigningKeyService).rotate(Actor.system);
    expect(hash(await print())).toBe(hash(first));
    expect(await app.get(CertificatePaper).isSame(award, 'km', hash(first))).toBe(true);
    expect(await app.get(CertificatePaper).isSame(award, 'en', hash(first))).toBe(false);
  });

  it('is refused to the holder of one that holds no more; officers get it with a notice, which is not taken for the paper itself', async () => {
    await someAchievements(app);
    const { person, actor } = await aTeacher(app);
    const award = await anInspectorCertificate(app, person.id);
    const url = `/api/certificates/${award.id}/pdf?lang=en`;
    const before = hash((await app.as(actor).get(url)).raw);
    await app.get(AwardService).suspend(Actor.system, award.id, 'under_review', 'To be looked at');
    expect(await app.as(actor).get(url)).toMatchObject({ status: 409, body: { code: 'certificate.withdrawn', details: { state: 'suspended' } } });
    const seen = await app.as(anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] })).get(url);
    expect((await page(seen.raw)).text).toContain('This certificate was suspended on');
    expect(hash(seen.raw)).not.toBe(before);
    await app.get(AwardService).restore(Actor.system, award.id, 'review_ended', 'All is well');
    expect(hash((await app.as(actor).get(url)).raw)).toBe(before);
  });
});

describe('a revocation', () => {
  it('reaches its holder’s phone with the next changes', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    const award = await anInspectorCertificate(app, person.id);
    const actor = anActor({ personId: person.id });
    const { cursor } = (await app.as(actor).get('/api/certificates/changes')).body;
    await app.get(AwardService).revoke(Actor.system, award.id, 'awarded_in_error', 'Awarded in error');
    expect((await app.as(actor).get(`/api/certificates/changes?after=${cursor}`)).body.certificates).toMatchObject([{ id: award.id, state: 'revoked', publicReason: 'awarded_in_error' }]);
    expect((await app.as(actor).get('/api/certificates/changes?after=nonsense')).status).toBe(400);
  });
});
