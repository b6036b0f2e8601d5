import type { PlaceLevel } from '#contracts';
import { type Actor, Database, Facts, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { ancestorsOf } from './path.js';
import type { PlaceView } from './place.dto.js';
import { type NewPlace, Place } from './place.entity.js';
import { placeAdded } from './place.facts.js';
import { PlaceQueries } from './place.queries.js';

export interface PlaceName { nameKm: string; nameLatin: string; level: PlaceLevel }

/** What the libs above ask about places. Places are no secret: whoever is signed in may read them. */
@Injectable()
export class PlaceService {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly queries: PlaceQueries) {}

  /** @throws NotFound `place.not_found` */
  async get(path: string): Promise<PlaceView> {
    const [place] = await this.queries.many([path]);
    if (!place) throw new NotFound('place.not_found', { path });
    return place;
  }

  /** @throws NotFound `place.not_found` */
  async byCode(code: string): Promise<PlaceView> {
    const [place] = await this.queries.byCodes([code]);
    if (!place) throw new NotFound('place.not_found', { code });
    return place;
  }

  /** The places of these codes, by code; unknown codes are absent. */
  async byCodes(codes: readonly string[]): Promise<Map<string, PlaceView>> {
    return new Map((await this.queries.byCodes(codes)).map((place) => [place.code, place]));
  }

  children(path: string | null): Promise<PlaceView[]> {
    return this.queries.children(path);
  }

  /** The places of these paths, by path; unknown paths are absent. */
  async views(paths: readonly string[]): Promise<Map<string, PlaceView>> {
    return new Map((await this.queries.many(paths)).map((place) => [place.path, place]));
  }

  /** Names of places for a screen, by path. */
  names(paths: readonly string[]): Promise<Map<string, PlaceName>> {
    return this.views(paths);
  }

  /** The places that contain `path`, widest first. */
  ancestors(path: string): Promise<PlaceView[]> {
    return this.queries.many(ancestorsOf(path));
  }

  /** Adds places in one go, parents and children in any order. Asks no policy: for imports, commands and the demo. */
  async insertAll(actor: Actor, places: readonly NewPlace[]): Promise<Place[]> {
    const made = places.map((place) => Place.of(place));
    await this.db.rows('places.insert',
      `insert into places (path, code, level, parent_path, name_km, name_latin, kind, active)
       select path, code, level, "parentPath", "nameKm", "nameLatin", kind, active from jsonb_to_recordset($1::jsonb)
         as p(path text, code text, level text, "parentPath" text, "nameKm" text, "nameLatin" text, kind text, active boolean)`, [JSON.stringify(made)]);
    await this.facts.recordAll(actor, made.map(placeAdded));
    return made;
  }
}
