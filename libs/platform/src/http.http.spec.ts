import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { IsString } from 'class-validator';
import { Actor, Allow, Database, Public } from '#platform';
import { uuidv7 } from '#contracts';
import { testApp } from '#platform/testing';
import { loggable } from './http.security.js';

class Words {
  @IsString() text: string;
}

@Controller('echo')
class EchoController {
  constructor(private readonly db: Database) {}

  @Get() @Public()
  async read(@Query() { text }: Words): Promise<unknown> { return this.db.ask('select $1::int as n', [text]); }

  @Post() @Allow()
  async say(@Body() { text }: Words): Promise<unknown> { return this.db.ask('select $1::text as text', [text]); }

  @Post('bare') @Allow()
  bare(): { done: true } { return { done: true }; }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

const app = await testApp([EchoModule]);
const secure = await testApp([EchoModule], { env: { KRU_ORIGIN: 'https://kru.test' } });
const teacher = new Actor(uuidv7(), 'km', []);
const form = 'application/x-www-form-urlencoded';

describe('a request that changes something', () => {
  const post = (headers: Record<string, string>, url = '/api/echo/bare') => app.as(teacher).send('POST', url, undefined, headers);

  it('is taken from Kru’s own pages, and from programs', async () => {
    const trusted: Record<string, string>[] = [{}, { 'sec-fetch-site': 'same-origin', origin: 'http://10.0.0.5' }, { 'sec-fetch-site': 'none' }, { origin: 'http://kru.test' }, { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }];
    for (const headers of trusted) expect((await post(headers)).status).toBe(201);
  });

  it('is refused to pages of other sites, though the browser sends the cookie along', async () => {
    const foreign: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site', origin: 'http://other.test' }, { origin: 'http://evil.test', host: 'kru.test' }, { origin: 'null' }];
    for (const headers of foreign) expect(await post(headers)).toMatchObject({ status: 403, body: { code: 'request.cross_site' } });
  });

  it('is no form: not even from a browser too old to say where it comes from', async () => {
    for (const mime of [form, 'text/plain', 'multipart/form-data; boundary=x']) {
      expect(await app.as(teacher).bytes('POST', '/api/echo', 'text=hello', mime)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    }
  });

  it('cannot carry what JSON must not, nor swell beyond the limit once it is unpacked', async () => {
    expect((await app.as(teacher).bytes('POST', '/api/echo', '{"text":"a","__proto__":{"admin":true}}', 'application/json')).status).toBe(400);
    const bomb = await app.as(teacher).send('POST', '/api/echo', gzipSync(Buffer.alloc(50_000_000, 32)), { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    expect(bomb).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
  });
});

describe('a value that no column can hold', () => {
  it.each(['99999999999', 'x'])('is the asker’s fault, and not the server’s: %s', async (text) => {
    expect(await app.as().get(`/api/echo?text=${text}`)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });

  it('may be a letter that is none', async () => {
    expect(await app.as(teacher).post('/api/echo', { text: 'a\u0000b' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('every answer', () => {
  it('tells browsers what to keep from others', async () => {
    const { headers } = await app.as().get('/api/health');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY', 'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect((await secure.as().get('/api/health')).headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('a log', () => {
  it('has neither what people searched for nor whose certificate was looked at', () => {
    expect(loggable('/api/people?q=Sok%20Dara')).toBe('/api/people');
    expect(loggable('/api/verify/ABCDEFGHJKMNP')).toBe('/api/verify/…');
    expect(loggable('/V/ABCDEFGHJKMNP')).toBe('/V/…');
    expect(loggable('/verify/ABCDE?x=1')).toBe('/verify/…');
    for (const shared of ['/share', '/api/shares', '/api/me/shares']) expect(loggable(`${shared}/AbCdEf_-123`)).toBe(`${shared}/…`);
  });
});
