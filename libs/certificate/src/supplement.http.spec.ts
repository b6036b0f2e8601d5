import { describe, expect, it, jest } from '@jest/globals';
import { CertificateModule } from '#certificate';
import { AwardService } from '#certification';
import { completesCourse, someAchievements } from '#certification/testing';
import { aJointRecord } from '#certificate/testing';
import { AchievementDocument, type RuleEvaluation } from '#contracts';
import { anActor, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { supplementOf } from './supplement.js';

const app = await testApp([CertificateModule]);
jest.setTimeout(60_000);

interface Body { award: object; sections: { number: number; items: { number: string; lines: { en: string; km: string }[] }[] }[] }
const lines = (body: Body, number: string): string[] => body.sections.flatMap(({ items }) => items).find((item) => item.number === number)!.lines.map(({ en }) => en);

async function aTeacherWithCertificate(): Promise<{ actor: Actor; place: string; id: string; number: string }> {
  await someAchievements(app);
  const { person, actor } = await aTeacher(app, { nameLatin: 'Sok Chansophea' });
  await completesCourse(app, actor);
  await app.drainJobs();
  const [award] = await app.db.ask<{ id: string; number: string }>('select id, number from awards where person_id = $1', [person.id]);
  return { actor, place: person.place, ...award! };
}

describe('the diploma supplement', () => {
  it('tells the eight sections from the record and what the person did, as a document and on paper', async () => {
    const { actor, id, number } = await aTeacherWithCertificate();
    const { status, body } = await app.as(actor).get(`/api/certificates/${id}/supplement.json`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'diploma_supplement', schema: 1, award: { id, number, generation: 1 } });
    expect(body.sections.map((section: { number: number }) => section.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(lines(body, '1.2')).toEqual(['Sok Chansophea']);
    expect(lines(body, '1.3')).toEqual(['Not stated in this register']);
    expect(lines(body, '4.3').join()).toMatch(/best mark \d+%/);
    expect(lines(body, '8.1').join()).toContain('Cambodian National Qualifications Framework');
    for (const lang of ['km', 'en', 'fr']) {
      const answer = await app.as(actor).get(`/api/certificates/${id}/supplement.pdf?lang=${lang}`);
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${number}-supplement-${lang}.pdf"` } });
      expect(answer.raw.toString('latin1')).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    }
    expect(await textOf((await app.as(actor).get(`/api/certificates/${id}/supplement.pdf?lang=en`)).raw)).toContain('Programme completed and results obtained');
  });

  it('says of a joint award each title, level, assessor and signatory', () => {
    const record = aJointRecord();
    const evaluation: RuleEvaluation = { met: true, conditions: [{ code: 'test_not_passed', met: true, details: { best: 88, needed: 70 }, subject: { code: 'inspection', title: { km: 'ក', en: 'Inspection', fr: 'Inspection' } } }] };
    const words = { km: 'ក', en: 'Words', fr: 'Mots' };
    const achievement = AchievementDocument.parse({
      kind: 'achievement', schema: 2, code: 'inspector', version: 1, title: record.title, description: record.description, criteria: record.criteria, hours: 600, competencies: [], series: 'INS', validMonths: null,
      rule: { type: 'officer_decision' }, allowsInspecting: true, translations: { km: 'reviewed', en: 'reviewed', fr: 'reviewed' },
    });
    const parties = record.issuers.map(({ did: _, credential: __, byMandate: ___, ...party }) => ({ ...party, signs: 'own_key' as const, assesses: party.role === 'partner' ? ['inspection'] : [] }));
    const agreement = {
      kind: 'agreement' as const, schema: 1 as const, code: 'double-diplome', version: 1, reference: 'KH-FR 2026/01', validFrom: '2026-01-01', validUntil: null, parties, signingDays: 30, remindAfterDays: 7, translations: achievement.translations,
      programme: { title: words, version: '1', iscedField: '0113', languages: ['fr', 'km'], modeOfStudy: words, accessRequirements: words, gradingScale: words },
    };
    const body = supplementOf({ record, recordSha256: 'b'.repeat(64), evaluation, achievement, agreement, origin: 'https://kru.example' }) as unknown as Body;
    expect(lines(body, '2.1')).toContain('Diplôme d’université « Inspection et pilotage des écoles » · Example University');
    expect(lines(body, '3.1')).toEqual(['Ministry of Education, Youth and Sport · CNQF 6', 'Example University · EQF 6 · CNCP 6']);
    expect(lines(body, '4.3')).toContain('Inspection · best mark 88% · assessed by Example University');
    expect(lines(body, '5.2')).toHaveLength(1);
    expect(lines(body, '6.1')).toContain('Awarded jointly under agreement KH-FR 2026/01');
    expect(lines(body, '7.2')).toHaveLength(2);
    expect(lines(body, '8.1')).toHaveLength(2);
  });

  it('is for its holder and the officers of the place, while the certificate holds', async () => {
    const { actor, place, id } = await aTeacherWithCertificate();
    const officer = anActor({ roles: [{ role: 'district_officer', place }] });
    for (const part of ['supplement.json', 'supplement.pdf?lang=en', 'elm.json']) {
      const url = `/api/certificates/${id}/${part}`;
      expect((await app.as(actor).get(url)).status).toBe(200);
      expect((await app.as(officer).get(url)).status).toBe(200);
      for (const stranger of [anActor({ roles: [{ role: 'district_officer', place: 'KH/99/9901/' }] }), anActor({ roles: [{ role: 'teacher', place }] })]) {
        expect(await app.as(stranger).get(url)).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
      }
      expect((await app.as().get(url)).status).toBe(401);
    }
    await app.get(AwardService).suspend(Actor.system, id, 'under_review', 'To be looked at');
    for (const part of ['supplement.json', 'elm.json']) {
      expect(await app.as(actor).get(`/api/certificates/${id}/${part}`)).toMatchObject({ status: 409, body: { code: 'certificate.withdrawn', details: { state: 'suspended' } } });
    }
  });
});

describe('the European export', () => {
  it('is given to be sealed by an institution of the award, and by no other', async () => {
    const { actor, id, number } = await aTeacherWithCertificate();
    const { headers, raw } = await app.as(actor).get(`/api/certificates/${id}/elm.json`);
    expect(headers).toMatchObject({ 'content-type': 'application/ld+json', 'content-disposition': `attachment; filename="${number}-elm.json"` });
    expect(JSON.parse(raw.toString())).toMatchObject({ issuer: { id: 'did:web:kru.test' }, credentialSubject: { fullName: { en: 'Sok Chansophea' } } });
    expect(await app.as(actor).get(`/api/certificates/${id}/elm.json?sealer=another`)).toMatchObject({ status: 404, body: { code: 'certificate.sealer_unknown' } });
  });
});

async function textOf(bytes: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    return [...document.pages()].map((page) => page.getText()).join('\n');
  } finally {
    library.destroy();
  }
}
