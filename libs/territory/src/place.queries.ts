import type { PlaceLevel, SchoolKind } from '#contracts';
import { Database, holdsText } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PlaceView } from './place.dto.js';

interface PlaceRow { path: string; code: string; level: PlaceLevel; name_km: string; name_latin: string; kind: SchoolKind | null }

const columns = 'path, code, level, name_km, name_latin, kind';

const view = ({ name_km: nameKm, name_latin: nameLatin, ...row }: PlaceRow): PlaceView => ({ ...row, nameKm, nameLatin });

/** A `%` or `_` that someone types is that character. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

@Injectable()
export class PlaceQueries {
  constructor(private readonly db: Database) {}

  /** Active places directly below `path`, by code; the countries when it is null. */
  async children(path: string | null): Promise<PlaceView[]> {
    const rows = await this.db.rows<PlaceRow>('places.children',
      `select ${columns} from places where active and parent_path is not distinct from $1 order by code collate "C"`, [path]);
    return rows.map(view);
  }

  async many(paths: readonly string[]): Promise<PlaceView[]> {
    const rows = await this.db.rows<PlaceRow>('places.many', `select ${columns} from places where path = any($1::text[]) order by path`, [[...new Set(paths)]]);
    return rows.map(view);
  }

  async byCodes(codes: readonly string[]): Promise<PlaceView[]> {
    const rows = await this.db.rows<PlaceRow>('places.by_codes', `select ${columns} from places where code = any($1::text[])`, [[...new Set(codes)]]);
    return rows.map(view);
  }

  /** Best matches first: the code itself, then names that begin so, then the rest; wider places before narrower. */
  async search(q: string, { level, under, limit = 20 }: { level?: PlaceLevel; under?: string; limit?: number } = {}): Promise<PlaceView[]> {
    const wanted = literally(q.normalize('NFC').trim());
    const params: unknown[] = [wanted, level ?? null, under ?? null, limit];
    const rows = await this.db.ask<PlaceRow>(
      `select ${columns} from places
       where active and ${holdsText({ latin: ['name_latin'], khmer: ['name_km'], beginning: ['code'] }, q, params)}
         and ($2::text is null or level = $2) and ($3::text is null or (path >= $3 and path < $3 || '~'))
       order by code ilike $1 desc, name_latin ilike $1 || '%' or name_km ilike $1 || '%' desc, length(path) - length(replace(path, '/', '')), path
       limit $4`, params);
    return rows.map(view);
  }
}
