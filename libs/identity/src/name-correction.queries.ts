import type { NameCorrectionRecord, NameCorrectionState } from '#contracts';
import { type Actor, Cursor, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NameCorrectionPage, NameCorrectionRow, NameCorrectionView } from './name-correction.dto.js';
import { NameCorrection } from './name-correction.entity.js';
import { decidableNames, maySeeNameDocument } from './name-correction.policy.js';

interface Row extends Pick<NameCorrection, 'id' | 'record' | 'fromKm' | 'fromLatin' | 'state' | 'receivedAt' | 'decidedAt' | 'words'> {
  record: NameCorrectionRecord; person: NameCorrectionRow['person']; decidedBy: NameCorrectionRow['decidedBy'];
}

export const viewOf = ({ id, record, fromKm, fromLatin, state, receivedAt, decidedAt, words }: Omit<Row, 'person' | 'decidedBy'>): NameCorrectionView => ({
  id, nameKm: record.nameKm, nameLatin: record.nameLatin, fromKm, fromLatin, document: record.document, reason: record.reason, files: record.files, state,
  askedAt: record.askedAt, receivedAt: receivedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null, words,
});

const rowOf = ({ person, decidedBy, ...correction }: Row): NameCorrectionRow => ({ ...viewOf(correction), person, decidedBy });

const columns = `c.id, c.record, c.from_km as "fromKm", c.from_latin as "fromLatin", c.state, c.received_at as "receivedAt", c.decided_at as "decidedAt", c.words,
  jsonb_build_object('id', p.id, 'staffId', p.staff_id, 'nameKm', p.name_km, 'nameLatin', p.name_latin, 'nameSource', p.name_source, 'version', p.version,
    'place', jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin)) as person,
  case when d.id is not null then jsonb_build_object('id', d.id, 'nameKm', d.name_km, 'nameLatin', d.name_latin) end as "decidedBy"`;
const tables = 'name_corrections c join people p on p.id = c.person_id join places pl on pl.path = p.place left join people d on d.id = c.decided_by';

@Injectable()
export class NameCorrectionQueries {
  constructor(private readonly db: Database) {}

  /** One's own, the latest first. */
  async mine(personId: string): Promise<NameCorrectionView[]> {
    return (await this.db.repo(NameCorrection).find({ where: { personId }, order: { receivedAt: 'DESC', id: 'DESC' }, take: 50 })).map(viewOf);
  }

  /** Those of the actor's territories: what waits longest first, what was decided latest first. */
  async list(actor: Actor, state: NameCorrectionState, after: string | undefined, limit: number): Promise<NameCorrectionPage> {
    const params: unknown[] = [state];
    const where = `c.state = $1 and ${decidableNames(actor, params)}`;
    const total = after ? undefined : (await this.db.ask<{ n: number }>(`select count(*)::int as n from ${tables} where ${where}`, params))[0]!.n;
    const from = Cursor.read(after, 2);
    const [more, order] = state === 'waiting' ? ['>', 'asc'] as const : ['<', 'desc'] as const;
    if (from) params.push(...from);
    const rest = from ? `and (c.received_at, c.id) ${more} ($${params.length - 1}::timestamptz, $${params.length}::uuid)` : '';
    params.push(limit + 1);
    const rows = await this.db.ask<Row & { at: string }>(
      `select ${columns}, c.received_at::text as at from ${tables} where ${where} ${rest} order by c.received_at ${order}, c.id ${order} limit $${params.length}`, params);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { items: page.map(rowOf), next: last && rows.length > limit ? Cursor.of(last.at, last.id) : null, ...(total === undefined ? {} : { total }) };
  }

  /** @throws NotFound `name_correction.not_found` */
  async visible(actor: Actor, id: string): Promise<NameCorrectionRow> {
    const [row] = await this.db.rows<Row>('name_corrections.view', `select ${columns} from ${tables} where c.id = $1`, [id]);
    if (!row || !maySeeNameDocument(actor, { id: row.person.id, place: row.person.place.path })) throw new NotFound('name_correction.not_found', { id });
    return rowOf(row);
  }
}
