import { describe, expect, it } from '@jest/globals';
import { Administrators, IdentityModule } from '#identity';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace } from '#territory/testing';

const app = await testApp([TerritoryModule, IdentityModule], { realSessions: true });
const first = { email: 'minister@moeys.gov.kh', nameKm: 'អ្នកគ្រប់គ្រង', nameLatin: 'Administrator', country: { code: 'KH', nameKm: 'កម្ពុជា', nameLatin: 'Cambodia' } };
const create = (): Promise<{ link: string }> => app.get(Administrators).createFirst(first);

describe('the first administrator', () => {
  it('is made in an empty Kru with its country, and comes in by the link', async () => {
    const brought = new URLSearchParams(new URL((await create()).link).hash.slice(1));
    const { body } = await app.browser().post('/api/password', { login: brought.get('login'), code: brought.get('code'), password: 'krama-river-42' });
    expect(body).toMatchObject({ email: first.email, place: { path: 'KH/', level: 'country' }, roles: [{ role: 'administrator', place: { path: 'KH/' } }] });
  });

  it('is made once', async () => {
    await create();
    await expect(create()).rejects.toThrow('administrator.exists');
  });

  it('is posted in the country there is, never in a second one', async () => {
    await aPlace(app, 'LA/');
    await expect(create()).rejects.toThrow('place.path_broken');
    await aPlace(app, 'KH/');
    expect((await create()).link).toContain('http://kru.test/password#');
  });
});
