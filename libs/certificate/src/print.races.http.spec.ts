import { expect, it } from '@jest/globals';
import { CertificateModule } from '#certificate';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { uuidv7 } from '#contracts';
import { anActor, aPerson } from '#identity/testing';
import { testApp } from '#platform/testing';

// Several connections, and what they write stays.
const app = await testApp([CertificateModule], { commits: true, env: { KRU_POOL: '8' } });

it('an order that is sent thrice at the same moment is one order', async () => {
  await app.db.transaction(async () => {
    await someAchievements(app);
    await anInspectorCertificate(app, (await aPerson(app)).id);
  });
  const officer = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
  for (let round = 0; round < 5; round++) {
    const id = uuidv7();
    const ask = () => app.as(officer).put(`/api/prints/${id}`, { lang: 'km', achievement: 'inspector' });
    expect((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await app.db.ask('select 1 from print_awards where print_id = $1', [id])).toHaveLength(1);
  }
});
