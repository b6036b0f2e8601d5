import { uuidv7 } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '#identity';
import { anActor } from '#identity/testing';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aSchool } from '#territory/testing';

const app = await testApp([TerritoryModule, IdentityModule], { commits: true, env: { KRU_POOL: '10' } });
const school = 'KH/06/0603/060301/S0603010001/';
const officer = anActor({ roles: [{ role: 'district_officer', place: 'KH/06/0603/' }] });

describe('one new person sent several times at once', () => {
  it('is added once, and every answer says the same', async () => {
    await app.db.transaction(() => aSchool(app, school));
    const id = uuidv7();
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.as(officer).put(`/api/people/${id}`, {
      staffId: 'N1', nameKm: 'ចាន់ ធី', nameLatin: 'Chan Thy', gender: 'f', phone: '012 999 888', locale: 'km', place: school, post: 'teacher',
    })));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id} ${body.version}`))).toEqual(new Set([`200 ${id} 1`]));
    expect(await app.db.ask("select name from facts where subject = $1 and name = 'person.added'", [id])).toHaveLength(1);
  });
});
