import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, FileStore } from '#platform';

describe('FileStore', () => {
  let folder: string;
  let files: FileStore;
  const bytes = Buffer.from('a photo');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kru-files-'));
    files = new FileStore(new Config({ DATABASE_URL: 'postgres://nowhere/kru', KRU_SECRET: 'x'.repeat(32), KRU_DATA: folder }));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps bytes under their hash, however often they come', async () => {
    expect(await files.has(sha256)).toBe(false);
    const names = await Promise.all([files.write(bytes), files.write(bytes, sha256), files.write(bytes)]);
    expect(new Set(names)).toEqual(new Set([sha256]));
    expect(await files.read(sha256)).toEqual(bytes);
    expect(await readdir(join(folder, 'files', sha256.slice(0, 2)))).toEqual([sha256]);
  });

  it('refuses bytes that are not those announced, and keeps nothing of them', async () => {
    const other = Buffer.from('another photo');
    await expect(files.write(other, sha256)).rejects.toMatchObject({ code: 'file.hash_mismatch' });
    expect(await files.has(createHash('sha256').update(other).digest('hex'))).toBe(false);
  });
});
