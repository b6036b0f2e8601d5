import { placeLevels, type SchoolKind } from '#contracts';
import { Actor } from '#platform';
import type { TestApp } from '#platform/testing';
import { ancestorsOf, codeOf, parentOf, PlaceService, type PlaceView } from '#territory';

/** A school in Kampong Thom, for tests that need some school. */
export const someSchool = 'KH/06/0603/060301/S0603010001/';

/** The place at `path` and those above it, made when missing. A code that begins with S is a school's. */
export async function aPlace(app: TestApp, path: string, names: { nameKm?: string; nameLatin?: string; kind?: SchoolKind } = {}): Promise<PlaceView> {
  const places = app.get(PlaceService);
  const line = [...ancestorsOf(path), path];
  const known = await places.views(line);
  await places.insertAll(Actor.system, line.filter((each) => !known.has(each)).map((each) => {
    const code = codeOf(each);
    const level = code.startsWith('S') ? 'school' : placeLevels[ancestorsOf(each).length]!;
    const { nameKm = `ទី ${code}`, nameLatin = `Place ${code}`, kind } = each === path ? names : {};
    return { code, level, parentPath: parentOf(each), nameKm, nameLatin, kind: level === 'school' ? kind ?? 'primary' : null };
  }));
  return places.get(path);
}

export const aSchool = (app: TestApp, path: string = someSchool, names: { nameKm?: string; nameLatin?: string; kind?: SchoolKind } = {}): Promise<PlaceView> =>
  aPlace(app, path, names);
