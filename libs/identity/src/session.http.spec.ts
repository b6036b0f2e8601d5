import { describe, expect, it } from '@jest/globals';
import { DemoAccounts, IdentityModule, OneTimeCodeService, PasswordService, PeopleService, type Person } from '#identity';
import { aHolder, aPerson } from '#identity/testing';
import { Actor, Database } from '#platform';
import { type Answer, type Client, testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule], { realSessions: true });
const password = 'krama-river-42';

async function someoneWithPassword(fields: Parameters<typeof aPerson>[1] = {}): Promise<Person> {
  const person = await aPerson(app, { phone: '012 345 678', email: 'dara@moeys.gov.kh', ...fields });
  await app.get(PasswordService).set(Actor.system, person, password);
  return person;
}
const signIn = (login: string, secret = password, client: Client = app.browser()): Promise<Answer> => client.post('/api/session', { login, password: secret });
const later = <T>(hours: number, work: () => Promise<T>): Promise<T> => app.clock.at(new Date(Date.now() + hours * 3_600_000), work);

describe('POST /api/session', () => {
  it('signs in by staff id, phone or e-mail, however they are typed', async () => {
    const person = await someoneWithPassword();
    for (const login of [person.staffId!.toLowerCase(), '+855 12 345 678', '០១២៣៤៥៦៧៨', 'Dara@MOEYS.gov.kh']) {
      const { status, body } = await signIn(login);
      expect({ status, personId: body.personId, roles: body.roles.map((held: { role: string }) => held.role) }).toEqual({ status: 200, personId: person.id, roles: ['teacher'] });
    }
  });

  it('lets in who read the clock a moment before somebody else of the same address', async () => {
    const [one, other] = [await someoneWithPassword(), await someoneWithPassword({ phone: '012 345 679', email: 'sophea@moeys.gov.kh' })];
    expect((await later(0.001, () => signIn(one.login))).status).toBe(200);
    expect((await signIn(other.login)).status).toBe(200);
  });

  it('gives a cookie that scripts cannot read and other sites do not send, and keeps only its hash', async () => {
    const person = await someoneWithPassword();
    const { headers } = await signIn(person.login);
    expect(String(headers['set-cookie'])).toMatch(/^kru=.+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /kru=[^.]+\.[^.]+\.([^;]+)/.exec(String(headers['set-cookie']))![1]!;
    expect(JSON.stringify(await app.get(Database).ask('select * from sessions'))).not.toContain(token);
  });

  it('answers the same to a wrong password, an unknown login, no password yet, and someone who has left', async () => {
    const person = await someoneWithPassword();
    const fresh = await aPerson(app);
    const left = await aPerson(app, { active: false });
    await app.get(PasswordService).set(Actor.system, left, password);
    const answers = [await signIn(person.login, 'wrong'), await signIn('nobody'), await signIn(fresh.login), await signIn(left.login)];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code} ${JSON.stringify(body.details)}`))).toEqual(new Set(['401 session.refused {}']));
  });

  it('asks for both a login and a password', async () => {
    expect((await app.browser().post('/api/session', { login: 'x' })).body.code).toBe('request.invalid');
    expect((await app.browser().post('/api/session', { login: { $gt: '' }, password: ['x'] })).body.code).toBe('request.invalid');
  });
});

describe('failed attempts', () => {
  it('make the account wait, longer each time, whoever tries; the right password then clears the count', async () => {
    const person = await someoneWithPassword();
    for (let i = 0; i < 5; i++) expect((await signIn(person.login, 'wrong')).status).toBe(401);
    const { status, body, headers } = await signIn('dara@moeys.gov.kh');
    expect({ status, code: body.code, wait: body.details.retryAfterSeconds, header: headers['retry-after'] }).toEqual({ status: 429, code: 'session.slow_down', wait: 1, header: '1' });
    await later(0.001, async () => expect((await signIn(person.login, 'wrong')).status).toBe(401));
    await later(0.001, async () => expect((await signIn(person.login)).body.details.retryAfterSeconds).toBe(2));
    await later(0.01, async () => expect((await signIn(person.login)).status).toBe(200));
    await later(0.01, async () => expect((await signIn(person.login, 'wrong')).status).toBe(401));
  });

  it('count for a login that nobody has in the same way', async () => {
    for (let i = 0; i < 5; i++) expect((await signIn('nobody')).status).toBe(401);
    expect((await signIn('Nobody')).status).toBe(429);
  });

  it('make an address wait that tries many accounts', async () => {
    await app.db.ask("insert into sign_in_failures (key, failures, last_at, free_at) values ('address:127.0.0.1', 49, now(), now())");
    await someoneWithPassword();
    expect((await signIn('somebody else')).status).toBe(401);
    expect((await signIn('yet another')).status).toBe(429);
  });

  it('are forgotten after an hour without any', async () => {
    const person = await someoneWithPassword();
    for (let i = 0; i < 5; i++) await signIn(person.login, 'wrong');
    await later(2, async () => expect((await signIn(person.login, 'wrong')).status).toBe(401));
    await later(2, async () => expect((await signIn(person.login)).status).toBe(200));
  });
});

describe('a session', () => {
  it('is listed, revoked by its owner, and then refused', async () => {
    const person = await someoneWithPassword();
    const [phone, desk] = [app.browser(), app.browser()];
    await signIn(person.login, password, phone);
    await signIn(person.login, password, desk);
    const { items } = (await desk.get('/api/me/sessions')).body;
    const other = items.find((each: { current: boolean }) => !each.current);
    expect(items).toHaveLength(2);
    expect((await desk.delete(`/api/me/sessions/${other.id}`)).status).toBe(204);
    expect((await phone.get('/api/me')).body.code).toBe('session.required');
    expect((await desk.get('/api/me')).status).toBe(200);
  });

  it('of someone else cannot be revoked', async () => {
    const [mine, theirs] = [await someoneWithPassword(), await someoneWithPassword({ phone: null, email: null })];
    const [me, them] = [app.browser(), app.browser()];
    await signIn(mine.login, password, me);
    await signIn(theirs.login, password, them);
    const [{ id }] = (await them.get('/api/me/sessions')).body.items;
    expect((await me.delete(`/api/me/sessions/${id}`)).body.code).toBe('session.not_found');
    expect((await them.get('/api/me')).status).toBe(200);
  });

  it('is refused to a request that names another person than its cookie', async () => {
    const person = await someoneWithPassword();
    const browser = app.browser();
    await signIn(person.login, password, browser);
    expect((await browser.get('/api/me', { 'x-kru-person': person.id })).status).toBe(200);
    expect((await browser.get('/api/me', { 'x-kru-person': '01930000-0000-7000-8000-000000000000' })).body.code).toBe('session.required');
  });

  it('ends with DELETE /api/session', async () => {
    const browser = app.browser();
    const before = (await signIn((await someoneWithPassword()).login, password, browser)).headers['set-cookie'];
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect((await app.browser().get('/api/me', { cookie: String(before).split(';')[0]! })).status).toBe(401);
  });

  it('lives as long as it is used, and ends after 30 days without', async () => {
    const browser = app.browser();
    await signIn((await someoneWithPassword()).login, password, browser);
    await later(20 * 24, async () => expect((await browser.get('/api/me')).status).toBe(200));
    await later(45 * 24, async () => expect((await browser.get('/api/me')).status).toBe(200));
    await later(76 * 24, async () => expect((await browser.get('/api/me')).status).toBe(401));
  });

  it('is refused with a token that was altered, and when its owner has left', async () => {
    const person = await someoneWithPassword();
    const browser = app.browser();
    const cookie = String((await signIn(person.login, password, browser)).headers['set-cookie']).split(';')[0]!;
    const altered = cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A');
    for (const wrong of [altered, 'kru=x', `kru=${person.id}.${person.id}.${'a'.repeat(43)}`]) expect((await app.browser().get('/api/me', { cookie: wrong })).status).toBe(401);
    await app.db.ask('update people set active = false where id = $1', [person.id]);
    expect((await browser.get('/api/me')).status).toBe(401);
  });
});

describe('PATCH /api/me', () => {
  it('chooses one’s language', async () => {
    const browser = app.browser();
    await signIn((await someoneWithPassword()).login, password, browser);
    expect((await browser.patch('/api/me', { locale: 'fr' })).body.locale).toBe('fr');
    expect((await browser.patch('/api/me', { locale: 'de' })).status).toBe(400);
  });
});

describe('POST /api/me/password', () => {
  it('changes the password and ends the other sessions, not this one', async () => {
    const person = await someoneWithPassword();
    const [phone, desk] = [app.browser(), app.browser()];
    await signIn(person.login, password, phone);
    await signIn(person.login, password, desk);
    expect((await desk.post('/api/me/password', { current: 'wrong', next: 'tonle-sap-2027' })).body.code).toBe('password.wrong');
    expect((await desk.post('/api/me/password', { current: password, next: 'short' })).body.code).toBe('password.too_short');
    expect((await desk.post('/api/me/password', { current: password, next: 'tonle-sap-2027' })).status).toBe(204);
    expect((await desk.get('/api/me')).status).toBe(200);
    expect((await phone.get('/api/me')).status).toBe(401);
    expect((await signIn(person.login)).status).toBe(401);
    expect((await signIn(person.login, 'tonle-sap-2027')).status).toBe(200);
  });
});

describe('POST /api/password', () => {
  const redeem = (login: string, code: string, chosen = password): Promise<Answer> => app.browser().post('/api/password', { login, code, password: chosen });

  it('sets the first password with a code, signs in, and takes the code once', async () => {
    const person = await aPerson(app);
    const { code, link } = await app.get(OneTimeCodeService).issue(Actor.system, person);
    expect(link).toBe(`http://kru.test/password#login=${person.login}&code=${code}`);
    const { status, body, headers } = await redeem(person.login, code.toLowerCase().replace('-', ''));
    expect([status, body.personId, String(headers['set-cookie']).startsWith('kru=')]).toEqual([200, person.id, true]);
    expect((await redeem(person.login, code)).body.code).toBe('one_time_code.used');
    expect((await signIn(person.login)).status).toBe(200);
  });

  it('resets a password and ends every session', async () => {
    const person = await someoneWithPassword();
    const browser = app.browser();
    await signIn(person.login, password, browser);
    const { code } = await app.get(OneTimeCodeService).issue(Actor.system, person);
    expect((await redeem(person.login, code, 'tonle-sap-2027')).status).toBe(200);
    expect((await browser.get('/api/me')).status).toBe(401);
  });

  it('refuses a wrong code, an expired one, one that a newer replaced, and one of somebody else', async () => {
    const [person, other] = [await aPerson(app), await aPerson(app)];
    const codes = app.get(OneTimeCodeService);
    const replaced = await codes.issue(Actor.system, person);
    const { code } = await codes.issue(Actor.system, person);
    expect((await redeem(person.login, replaced.code)).body.code).toBe('one_time_code.wrong');
    expect((await redeem(other.login, code)).body.code).toBe('one_time_code.wrong');
    expect((await redeem('nobody', code)).body.code).toBe('one_time_code.wrong');
    await later(61 * 24, async () => expect((await redeem(person.login, code)).body.code).toBe('one_time_code.expired'));
  });

  it('keeps the code when the password is too easy', async () => {
    const person = await aPerson(app);
    const { code } = await app.get(OneTimeCodeService).issue(Actor.system, person);
    expect((await redeem(person.login, code, '12345678')).body.code).toBe('password.too_easy');
    expect((await redeem(person.login, code)).status).toBe(200);
  });

  it('slows guessing of codes down', async () => {
    const person = await aPerson(app);
    for (let i = 0; i < 5; i++) await redeem(person.login, 'AAAAA-AAAAA');
    expect((await redeem(person.login, 'AAAAA-AAAAA')).body.code).toBe('session.slow_down');
  });
});

describe('someone who left', () => {
  it('is signed in nowhere when they come back, and old slips stay shut', async () => {
    const person = await someoneWithPassword();
    const browser = app.browser();
    await signIn(person.login, password, browser);
    const { code } = await app.get(OneTimeCodeService).issue(Actor.system, person);
    const record = { ...await app.get(PeopleService).get(person.id) };
    await app.get(PeopleService).put(Actor.system, person.id, { ...record, active: false }, 1);
    expect((await browser.get('/api/me')).status).toBe(401);
    await app.get(PeopleService).put(Actor.system, person.id, { ...record, active: true }, 2);
    expect((await browser.get('/api/me')).status).toBe(401);
    expect((await app.browser().post('/api/password', { login: person.login, code, password: 'tonle-sap-2027' })).body.code).toBe('one_time_code.wrong');
    expect((await signIn(person.login)).status).toBe(200);
  });
});

describe('GET /api/demo', () => {
  it('offers nothing unless the ministry is invented', async () => {
    expect((await app.browser().get('/api/demo')).body).toEqual({ demo: false, accounts: [] });
  });

  it('offers one account for each role of the demo, and they sign in', async () => {
    const { person } = await aHolder(app, 'province_officer', 'KH/06/');
    await app.get(DemoAccounts).add(Actor.system, { role: 'province_officer', personId: person.id, password: 'demo' });
    const { body } = await app.browser().get('/api/demo');
    expect(body).toMatchObject({ demo: true, accounts: [{ role: 'province_officer', login: person.login, password: 'demo', place: { path: 'KH/06/' } }] });
    expect((await signIn(person.login, 'demo')).body).toMatchObject({ demo: true, roles: [{ role: 'province_officer', place: { path: 'KH/06/', level: 'province' } }] });
  });
});
