import { describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { uuidv7 } from '#contracts';
import { Actor, Config, FileStore, Uploads } from '#platform';
import { testApp } from '#platform/testing';

const app = await testApp([], { commits: true, env: { KRU_POOL: '10' } });
const partBytes = 262_144;
const nobody = () => new Actor(uuidv7(), 'km', []);

/** A file of `size` bytes that begins as a JPEG and is like no other. */
function aFile(size = 3 * partBytes + 17, head: number[] = [0xff, 0xd8, 0xff]) {
  const bytes = Buffer.concat([Buffer.from(head), randomBytes(size - head.length)]);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), part: (n: number) => bytes.subarray(n * partBytes, (n + 1) * partBytes) };
}

type File = ReturnType<typeof aFile>;
const announce = (actor: Actor, { sha256, bytes }: Pick<File, 'sha256' | 'bytes'>, fields: object = {}) =>
  app.as(actor).put(`/api/uploads/${sha256}`, { name: 'photo.jpg', mime: 'image/jpeg', bytes: bytes.length, ...fields });
const send = (actor: Actor, { sha256, part }: File, n: number, content = part(n)) =>
  app.as(actor).bytes('PUT', `/api/uploads/${sha256}/parts/${n}`, content, 'application/octet-stream');
const folderOf = (actor: Actor, { sha256 }: File) => join(app.get(Config).dataFolder, 'uploads', actor.personId, sha256);

describe('a file in parts', () => {
  it('comes in any order, twice, after breaks, and is whole with the last part', async () => {
    const [actor, file] = [nobody(), aFile()];
    expect((await announce(actor, file)).body).toEqual({ sha256: file.sha256, bytes: file.bytes.length, partBytes, parts: 4, missing: [0, 1, 2, 3], complete: false });
    expect((await send(actor, file, 3)).body.missing).toEqual([0, 1, 2]);
    expect((await send(actor, file, 1)).body.missing).toEqual([0, 2]);
    expect((await send(actor, file, 1)).body.missing).toEqual([0, 2]);
    expect((await announce(actor, file)).body).toMatchObject({ missing: [0, 2], complete: false });
    expect(await app.get(Uploads).complete(actor.personId, file.sha256)).toBe(false);
    await send(actor, file, 0);
    expect((await send(actor, file, 2)).body).toMatchObject({ missing: [], complete: true });
    expect((await send(actor, file, 2)).body.complete).toBe(true);
    expect((await announce(actor, file)).body).toMatchObject({ missing: [], complete: true });
    expect((await app.get(FileStore).read(file.sha256)).equals(file.bytes)).toBe(true);
    expect(existsSync(folderOf(actor, file))).toBe(false);
  });

  it('of one byte takes one part', async () => {
    const [actor, file] = [nobody(), aFile(1, [0x41])];
    expect((await announce(actor, file, { mime: 'text/plain', name: 'note.txt' })).body.parts).toBe(1);
    expect((await send(actor, file, 0)).body.complete).toBe(true);
  });

  it('with all parts at once becomes whole once', async () => {
    const [actor, file] = [nobody(), aFile(12 * partBytes)];
    await announce(actor, file);
    const answers = await Promise.all([...Array(12).keys(), ...Array(12).keys()].map((n) => send(actor, file, n)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.some(({ body }) => body.complete)).toBe(true);
    expect((await announce(actor, file)).body).toMatchObject({ complete: true, missing: [] });
    expect((await app.get(FileStore).read(file.sha256)).equals(file.bytes)).toBe(true);
  });

  it('whose bytes are not those announced begins again from nothing', async () => {
    const [actor, file] = [nobody(), aFile()];
    await announce(actor, file);
    for (const n of [0, 1, 3]) await send(actor, file, n);
    const spoilt = await send(actor, file, 2, randomBytes(partBytes));
    expect([spoilt.status, spoilt.body.code]).toEqual([422, 'upload.hash_mismatch']);
    expect((await announce(actor, file)).body).toMatchObject({ missing: [0, 1, 2, 3], complete: false });
    expect(await app.get(FileStore).has(file.sha256)).toBe(false);
    for (const n of [0, 1, 2, 3]) await send(actor, file, n);
    expect((await announce(actor, file)).body.complete).toBe(true);
  });

  it('that is not what it is called is refused', async () => {
    const [actor, file] = [nobody(), aFile(40, [0x4d, 0x5a])];
    await announce(actor, file);
    expect(await send(actor, file, 0)).toMatchObject({ status: 422, body: { code: 'upload.type_refused', details: { mime: 'image/jpeg' } } });
    expect((await announce(actor, file)).body.missing).toEqual([0]);
    expect((await announce(actor, aFile(), { mime: 'application/x-msdownload' })).body.code).toBe('upload.type_refused');
  });

  it('goes on after a connection that broke in the middle of a part', async () => {
    const [actor, file] = [nobody(), aFile()];
    await announce(actor, file);
    await send(actor, file, 0);
    await app.nest.listen(0, '127.0.0.1');
    const socket = connect((app.nest.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
    const begun = once(app.nest.getHttpServer(), 'request') as Promise<[{ socket: NodeJS.EventEmitter }]>;
    socket.write(`PUT /api/uploads/${file.sha256}/parts/1 HTTP/1.1\r\nhost: kru.test\r\nx-test-actor: ${app.as(actor)['headers']['x-test-actor']}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${partBytes}\r\n\r\n`);
    socket.write(file.part(1).subarray(0, 1000));
    const [request] = await begun;
    const gone = new Promise((resolve) => request.socket.once('close', resolve));
    socket.destroy();
    await gone;
    expect((await announce(actor, file)).body.missing).toEqual([1, 2, 3]);
    for (const n of [1, 2, 3]) await send(actor, file, n);
    expect((await announce(actor, file)).body.complete).toBe(true);
  });
});

describe('what is refused', () => {
  it('a part there is not, or of another length', async () => {
    const [actor, file] = [nobody(), aFile()];
    await announce(actor, file);
    for (const [n, content] of [[4, Buffer.from('x')], [0, file.part(0).subarray(1)], [3, file.part(0)], [0, Buffer.alloc(0)]] as const) {
      expect(await send(actor, file, n, content)).toMatchObject({ status: 422, body: { code: 'upload.part_unfit' } });
    }
    expect((await app.as(actor).put(`/api/uploads/${file.sha256}/parts/0`, { bytes: 'x' })).body.code).toBe('upload.part_unfit');
    for (const n of ['-1', '0.5', '../0', 'x']) expect((await app.as(actor).bytes('PUT', `/api/uploads/${file.sha256}/parts/${n}`, 'x', 'application/octet-stream')).status).toBeGreaterThanOrEqual(400);
    expect((await announce(actor, file)).body.missing).toEqual([0, 1, 2, 3]);
  });

  it('more than 20 MB, more than 200 MB unused, and other sizes under one hash', async () => {
    const actor = nobody();
    const sizes = (bytes: number, sha256 = aFile(10).sha256) => app.as(actor).put(`/api/uploads/${sha256}`, { name: 'a.jpg', mime: 'image/jpeg', bytes });
    expect((await sizes(20 * 1_048_576 + 1)).body).toMatchObject({ code: 'upload.too_large', details: { most: 20 * 1_048_576 } });
    const answers = await Promise.all(Array.from({ length: 11 }, () => sizes(20 * 1_048_576)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.find(({ status }) => status !== 200)!.body).toMatchObject({ code: 'upload.too_much_waiting', details: { most: 200 * 1_048_576 } });
    const other = nobody();
    const file = aFile();
    await announce(other, file);
    expect((await announce(other, file, { bytes: 5 })).body.code).toBe('upload.announced_otherwise');
  });

  it('what is not announced, not one’s own, no hash, or of nobody', async () => {
    const [actor, other, file] = [nobody(), nobody(), aFile()];
    await announce(actor, file);
    for (const n of [0, 1, 2, 3]) await send(actor, file, n);
    expect(await send(other, file, 0)).toMatchObject({ status: 404, body: { code: 'upload.not_found' } });
    expect((await announce(other, file)).body).toMatchObject({ complete: false, missing: [0, 1, 2, 3] });
    expect(await app.get(Uploads).complete(other.personId, file.sha256)).toBe(false);
    for (const name of ['a'.repeat(63), 'A'.repeat(64), '..%2f..%2fetc', `${'a'.repeat(62)}..`]) {
      expect((await app.as(actor).put(`/api/uploads/${name}`, { name: 'x', mime: 'image/jpeg', bytes: 1 })).status).toBe(400);
    }
    expect((await app.as().put(`/api/uploads/${file.sha256}`, { name: 'x', mime: 'image/jpeg', bytes: 1 })).status).toBe(401);
  });
});

describe('what is here', () => {
  it('is taken by who sent it, as what it was announced', async () => {
    const [actor, file] = [nobody(), aFile(50)];
    const ref = { sha256: file.sha256, name: 'photo.jpg', mime: 'image/jpeg', bytes: 50 };
    const uploads = app.get(Uploads);
    await announce(actor, file);
    expect(await uploads.take(actor.personId, ref)).toBe('missing');
    await send(actor, file, 0);
    expect(await uploads.take(actor.personId, { ...ref, mime: 'text/html' })).toBe('unfit');
    expect(await uploads.take(actor.personId, ref)).toBe('here');
    expect(await uploads.take(uuidv7(), ref)).toBe('missing');
  });

  it('is forgotten after 30 days, unless something rests on it', async () => {
    const [actor, begun, taken] = [nobody(), aFile(), aFile(50)];
    const uploads = app.get(Uploads);
    await announce(actor, begun);
    await send(actor, begun, 0);
    await announce(actor, taken);
    await send(actor, taken, 0);
    await uploads.take(actor.personId, { sha256: taken.sha256, name: 'photo.jpg', mime: 'image/jpeg', bytes: 50 });
    const in29 = new Date(Date.now() + 29 * 86_400_000);
    await app.clock.at(in29, () => uploads.forgetLeft());
    expect(existsSync(folderOf(actor, begun))).toBe(true);
    await app.clock.at(new Date(in29.getTime() + 2 * 86_400_000), () => uploads.forgetLeft());
    expect(existsSync(folderOf(actor, begun))).toBe(false);
    expect((await announce(actor, begun)).body.missing).toEqual([0, 1, 2, 3]);
    expect(await uploads.complete(actor.personId, taken.sha256)).toBe(true);
  });
});
