import { describe, expect, it } from '@jest/globals';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { aPlace, aSchool } from '#territory/testing';

const app = await testApp([TerritoryModule]);
const someone = new Actor('0193b000-0000-7000-8000-000000000001', 'km', []);

describe('GET /api/places', () => {
  it('asks whoever is not signed in to do so', async () => {
    for (const url of ['/api/places', '/api/places/search?q=a', '/api/places/by-code/12']) expect((await app.as().get(url)).status).toBe(401);
  });

  it('gives the countries, then the children of a place by code', async () => {
    await aPlace(app, 'KH/12/1203/');
    await aPlace(app, 'KH/06/');
    expect((await app.as(someone).get('/api/places')).body.items.map((each: { path: string }) => each.path)).toEqual(['KH/']);
    expect((await app.as(someone).get('/api/places?under=KH/')).body.items.map((each: { code: string }) => each.code)).toEqual(['06', '12']);
  });

  it('refuses what is no path', async () => {
    expect((await app.as(someone).get('/api/places?under=KH/%25')).body.code).toBe('request.invalid');
  });
});

describe('GET /api/places/search', () => {
  it('finds by Khmer, by Latin letters whatever the case, and by code, inside a territory', async () => {
    await aSchool(app, 'KH/06/0603/060301/S0603010001/', { nameKm: 'សាលាបឋមសិក្សាអង្គរ', nameLatin: 'Angkor Primary School' });
    await aSchool(app, 'KH/12/1203/120301/S1203010004/', { nameKm: 'សាលាអង្គរធំ', nameLatin: 'Angkor Thom School' });
    const find = async (query: string): Promise<string[]> =>
      (await app.as(someone).get(`/api/places/search?${query}`)).body.items.map((each: { code: string }) => each.code);
    expect(await find('q=angkor&level=school')).toEqual(['S0603010001', 'S1203010004']);
    expect(await find('q=angkor&under=KH/12/')).toEqual(['S1203010004']);
    expect(await find(`q=${encodeURIComponent('អង្គរ')}`)).toEqual(['S0603010001', 'S1203010004']);
    expect(await find('q=1203')).toEqual(['1203', '120301']);
    expect(await find('q=%25')).toEqual([]);
  });
});

describe('GET /api/places/by-code/:code', () => {
  it('gives the place, or says that there is none', async () => {
    const school = await aSchool(app);
    expect((await app.as(someone).get(`/api/places/by-code/${school.code}`)).body).toEqual(school);
    expect((await app.as(someone).get('/api/places/by-code/S1')).body.code).toBe('place.not_found');
  });
});

describe('a code', () => {
  it('belongs to one place only', async () => {
    await aPlace(app, 'KH/12/');
    await expect(aPlace(app, 'TH/12/')).rejects.toMatchObject({ constraint: 'place.code_taken' });
  });
});
