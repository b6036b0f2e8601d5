import { AwardQueries } from '#certification';
import { Database, FileStore, Jobs } from '#platform';
import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Between } from 'typeorm';
import { CertificatePaper } from './certificate.paper.js';
import { Print, PrintAward, PrintPart } from './print.entity.js';
import { zipEnd, type ZipEntry, zipPiece } from './print.zip.js';

/** Certificates that one job prints: between two, everyone sees how far it has come, and may stop it. */
const CHUNK = 25;

/**
 * Before every piece: the store keeps the same bytes once, and the same certificates are the same bytes, so that without it
 * two orders would have one file, and who forgets theirs would take it from the other. The archive says it in its comment.
 */
const ownerOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

type Piece = ReturnType<typeof zipPiece>;

/** Prints the orders, chunk by chunk, and puts the archive together. */
@Injectable()
export class PrintPress {
  private readonly logger = new Logger('Print');

  constructor(
    private readonly db: Database, private readonly files: FileStore, private readonly jobs: Jobs, private readonly awards: AwardQueries, private readonly paper: CertificatePaper,
  ) {}

  /** Prints the next certificates of an order; gives whether more is left. Called again for a chunk that is done, it goes on with the next. */
  async printNext(id: string): Promise<boolean> {
    const print = await this.db.repo(Print).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (print?.state !== 'printing') return false;
    const chosen = await this.db.repo(PrintAward).find({ where: { printId: id, n: Between(print.done, print.done + CHUNK - 1) }, order: { n: 'ASC' } });
    const pieces: Piece[] = [];
    try {
      for (const { awardId } of chosen) pieces.push(...(await this.piece(awardId, print)));
    } catch (error) {
      // A page that cannot be printed today cannot be tomorrow: who waits is told, instead of trying for days.
      this.logger.error({ err: error, print: id });
      await this.db.repo(Print).update({ id }, { state: 'failed' });
      return false;
    }
    if (pieces.length > 0) {
      const file = await this.files.write(Buffer.concat([ownerOf(id), ...pieces.map(({ bytes }) => bytes)]));
      await this.db.repo(PrintPart).insert({ printId: id, n: print.done, file, entries: pieces.map(({ entry }) => entry) });
    }
    const done = print.done + chosen.length;
    await this.db.repo(Print).update({ id }, { done, skipped: print.skipped + chosen.length - pieces.length });
    if (done < print.total) return true;
    await this.bind(id);
    return false;
  }

  /** None of an award that holds no more. */
  private async piece(awardId: string, { wish: { lang } }: Print): Promise<Piece[]> {
    const award = await this.awards.byRecord(awardId);
    return award.state === 'issued' ? [zipPiece(`${award.number}-${lang}.pdf`, await this.paper.print(award, lang))] : [];
  }

  /** Puts the pieces together, with a list of what they are: read twice, since a file is kept under its hash, and never held whole. */
  private async bind(id: string): Promise<void> {
    const parts = await this.db.repo(PrintPart).find({ where: { printId: id }, order: { n: 'ASC' } });
    const list = zipPiece('list.csv', Buffer.from(await this.list(id)));
    const entries: ZipEntry[] = [...parts.flatMap((part) => part.entries), list.entry];
    const { files } = this;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const { file } of parts) yield (await files.read(file)).subarray(ownerOf(id).length);
      yield list.bytes;
      yield zipEnd(entries, `Kru ${id}`);
    }
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces()) {
      hash.update(piece);
      bytes += piece.length;
    }
    const file = await files.gather(pieces(), hash.digest('hex'));
    await this.db.repo(Print).update({ id }, { state: 'ready', file, bytes });
    await this.jobs.add('certificates.forget_parts', { id });
  }

  /** Which certificate is whose, for who hands them out: a spreadsheet opens it. */
  private async list(id: string): Promise<string> {
    const rows = await this.db.rows<{ number: string; code: string; name_km: string; name_latin: string; place: string }>('prints.list',
      `select a.number, a.code, a.name_km, a.name_latin, a.place from print_awards p join awards a on a.id = p.award_id
       where p.print_id = $1 and a.state = 'issued' order by p.n`, [id]);
    const cell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
    const lines = rows.map(({ number, code, name_km: km, name_latin: latin, place }) => [number, code, km, latin, place].map(cell).join(','));
    return `\uFEFFnumber,code,name_km,name_latin,place\r\n${lines.join('\r\n')}\r\n`;
  }
}
