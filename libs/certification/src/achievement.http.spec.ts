import { describe, expect, it } from '@jest/globals';
import { CertificationModule } from '#certification';
import { someAchievements } from '#certification/testing';
import { aHolder } from '#identity/testing';
import { testApp } from '#platform/testing';

const app = await testApp([CertificationModule]);

describe('what can be earned', () => {
  it('is listed for whoever is signed in, and each version is public', async () => {
    await someAchievements(app);
    const { actor } = await aHolder(app, 'facilitator', 'KH/06/');
    const { body } = await app.as(actor).get('/api/achievements');
    expect(body.items.filter(({ agreement }: any) => agreement === null)).toMatchObject([
      { code: 'ai-first-steps', byOfficer: false, course: 'ai-first-steps' }, { code: 'ai-in-my-classroom' }, { code: 'ai-passport', decidedBy: 'automatic' }, { code: 'inspector', byOfficer: true, version: 3, validMonths: 36, allowsInspecting: true },
    ]);
    expect(body.items.find(({ code }: any) => code === 'ai-teaching-diploma')).toMatchObject({ decidedBy: 'jury', fourEyes: true, agreement: 'double-diploma-demo', ects: 2 });
    expect((await app.as().get('/api/achievements')).status).toBe(401);
    expect((await app.as().get('/api/achievements/inspector/3')).body).toMatchObject({ kind: 'achievement', code: 'inspector', version: 3 });
    expect(await app.as().get('/api/achievements/inspector/9')).toMatchObject({ status: 404, body: { code: 'achievement.not_found' } });
  });
});
