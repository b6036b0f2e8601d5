import type { Trust } from '#contracts';
import { unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of an archive, by their path in it. */
export type Files = Record<string, Uint8Array>;

interface Manifest { kind: 'kru-archive'; schema: 1; madeAt: string; origin: string; files: Record<string, string> }

/** What one needs to check certificates without asking whom they come from. */
export interface Archive {
  madeAt: string; origin: string; trust: Trust;
  /** Signed status lists by their address. */
  lists: Record<string, unknown>;
  /** How many institutions had to sign for the award of the credential with this SHA-256 (hex, of its canonical JSON); undefined when the register of the archive does not have it. */
  institutions(kid: string, sha256: string): number | undefined;
}

const MANIFEST = 'manifest.json';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Adds the list of all files with their SHA-256. */
export function withManifest(files: Files, { madeAt, origin }: { madeAt: Date; origin: string }): Files {
  const manifest: Manifest = { kind: 'kru-archive', schema: 1, madeAt: madeAt.toISOString(), origin, files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, sha256(bytes)])) };
  return { ...files, [MANIFEST]: Buffer.from(JSON.stringify(manifest, null, 1)) };
}

/** The same files give the same bytes. */
export const zipOf = (files: Files, madeAt: Date): Uint8Array => zipSync(files, { mtime: madeAt });

/** As a ZIP file where the name ends so, else as a folder. Who reads meanwhile sees the old one or the new one. */
export async function writeArchive(files: Files, madeAt: Date, target: string): Promise<void> {
  if (target.endsWith('.zip')) {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.part`, zipOf(files, madeAt));
    return rename(`${target}.part`, target);
  }
  // Its manifest last: an archive that was not finished is found out.
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
}

/** @throws Error in words when it is no archive, or a file in it is not the one that was put there */
export async function readArchive(source: string): Promise<Archive> {
  const there = await stat(source).catch(() => null);
  if (!there) throw new Error(`There is no archive at ${source}.`);
  const files = there.isDirectory() ? await folder(source) : unzip(source, await readFile(source));
  const json = (path: string): unknown => {
    const bytes = files[path];
    if (!bytes) throw new Error(`${source} is no archive of keys and lists: ${path} is missing.`);
    return JSON.parse(Buffer.from(bytes).toString());
  };
  const manifest = json(MANIFEST) as Manifest;
  if (manifest.kind !== 'kru-archive' || manifest.schema !== 1) throw new Error(`${source} is no archive that this version reads.`);
  for (const [path, hash] of Object.entries(manifest.files)) {
    if (!files[path] || sha256(files[path]) !== hash) throw new Error(`${path} in ${source} is not the file that was archived. Take the archive again from where it was published.`);
  }
  const trust = json('trust.json') as Trust;
  const named = (start: string): string[] => Object.keys(manifest.files).filter((path) => path.startsWith(start));
  const lists = Object.fromEntries(named('status/').map((path) => json(path) as { id: string }).map((list) => [list.id, list]));
  return { madeAt: manifest.madeAt, origin: manifest.origin, trust, lists, institutions: registerOf(files) };
}

/** Reads a key's page of the register when it is first asked for. */
function registerOf(files: Files): Archive['institutions'] {
  const pages = new Map<string, Map<string, number>>();
  return (kid, digest) => {
    const bytes = files[`register/${kid}.txt`];
    const page = pages.get(kid) ?? new Map(Buffer.from(bytes ?? []).toString().split('\n').map((line) => line.split(' ')).map(([hash = '', count]) => [hash, Number(count)]));
    pages.set(kid, page);
    return page.get(digest);
  };
}

async function folder(source: string): Promise<Files> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files: Files = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files[path.slice(source.length).split(/[\\/]/).filter(Boolean).join('/')] = await readFile(path);
  }
  return files;
}

function unzip(source: string, bytes: Uint8Array): Files {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error(`${source} is neither a folder nor a ZIP file.`);
  }
}
