import { canonicalJson, type NameCorrectionRecord, sha256Hex } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts, FileStore, Forbidden, NotFound, RuleBroken, Uploads } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { NameDocumentFile } from './name-correction.dto.js';
import { NameCorrection } from './name-correction.entity.js';
import { nameCorrectionAccepted, nameCorrectionReceived, nameCorrectionRefused } from './name-correction.facts.js';
import { mayDecideNames, maySeeNameDocument } from './name-correction.policy.js';
import type { Person } from './person.entity.js';
import { PeopleService } from './person.service.js';

/** Legal names written wrongly: asked for by the person, with a document; decided by who keeps the records. */
@Injectable()
export class NameCorrectionService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock,
    private readonly people: PeopleService, private readonly uploads: Uploads, private readonly files: FileStore,
  ) {}

  /**
   * Everyone for themselves. Safe to repeat.
   * @throws RuleBroken, Conflict `name_correction.*`; RuleBroken `person.name_not_khmer`, `person.name_not_latin`
   */
  async ask(actor: Actor, id: string, record: NameCorrectionRecord): Promise<NameCorrection> {
    const { personId } = actor;
    const sha256 = await sha256Hex(canonicalJson(record));
    await this.db.alone(`name-correction/${personId}`);
    const earlier = await this.db.repo(NameCorrection).findOneBy({ id });
    if (earlier) return earlier.mustMatch(personId, sha256);
    const person = await this.people.get(personId);
    const correction = NameCorrection.receive(person, id, { record, sha256 }, this.clock.now());
    const waiting = await this.db.repo(NameCorrection).findOneBy({ personId, state: 'waiting' });
    if (waiting) throw new Conflict('name_correction.waiting', { id: waiting.id });
    await this.takeFiles(personId, record);
    await this.db.repo(NameCorrection).insert(correction);
    await this.facts.record(actor, nameCorrectionReceived(correction, person.place));
    return correction;
  }

  /**
   * The names and where they come from change with it, in the same transaction.
   * @throws NotFound `name_correction.not_found`; Forbidden `name_correction.own`, `person.ranks_above`; Conflict `name_correction.decided`, `person.changed_since`
   */
  async accept(actor: Actor, id: string, baseVersion: number): Promise<void> {
    const { correction, person } = await this.decidable(actor, id);
    correction.decide(actor.personId, 'accepted', null, this.clock.now());
    // Also where the names became the same meanwhile: what the officer looked at must be what stands.
    if (baseVersion !== person.version) throw new Conflict('person.changed_since', { version: person.version });
    const { nameKm, nameLatin, document } = correction.record;
    await this.people.put(actor, person.id, { ...fieldsOf(person), nameKm, nameLatin, nameSource: document }, baseVersion);
    await this.keep(correction);
    await this.facts.record(actor, nameCorrectionAccepted(correction, person.place));
  }

  /** @throws NotFound `name_correction.not_found`; Forbidden `name_correction.own`; Conflict `name_correction.decided` */
  async refuse(actor: Actor, id: string, words: string): Promise<void> {
    const { correction, person } = await this.decidable(actor, id);
    correction.decide(actor.personId, 'refused', words.trim(), this.clock.now());
    await this.keep(correction);
    await this.facts.record(actor, nameCorrectionRefused(correction, person.place));
  }

  /** The document: for the person and for who decides. @throws NotFound `name_correction.not_found`, `name_correction.file_not_found` */
  async open(actor: Actor, id: string, sha256: string): Promise<{ file: NameDocumentFile; content: Readable }> {
    const { correction, person } = await this.find(id);
    if (!maySeeNameDocument(actor, person)) throw new NotFound('name_correction.not_found', { id });
    const file = correction.record.files.find((one) => one.sha256 === sha256);
    if (!file || !(await this.files.has(sha256))) throw new NotFound('name_correction.file_not_found', { sha256 });
    return { file, content: this.files.stream(sha256) };
  }

  private async decidable(actor: Actor, id: string): Promise<{ correction: NameCorrection; person: Person }> {
    await this.db.rows('name_corrections.hold', 'select from name_corrections where id = $1 for update', [id]);
    const found = await this.find(id);
    if (found.person.id === actor.personId) throw new Forbidden('name_correction.own');
    if (!mayDecideNames(actor, found.person)) throw new NotFound('name_correction.not_found', { id });
    return found;
  }

  private async find(id: string): Promise<{ correction: NameCorrection; person: Person }> {
    const correction = await this.db.repo(NameCorrection).findOneBy({ id });
    if (!correction) throw new NotFound('name_correction.not_found', { id });
    return { correction, person: await this.people.get(correction.personId) };
  }

  private async keep({ personId, id, state, decidedAt, decidedBy, words }: NameCorrection): Promise<void> {
    await this.db.repo(NameCorrection).update({ personId, id }, { state, decidedAt, decidedBy, words, changedTx: () => 'pg_current_xact_id()::text::bigint' });
  }

  private async takeFiles(personId: string, { files }: NameCorrectionRecord): Promise<void> {
    const missing: string[] = [];
    const unfit: string[] = [];
    for (const file of files) {
      const taken = await this.uploads.take(personId, file);
      if (taken === 'missing') missing.push(file.sha256);
      if (taken === 'unfit') unfit.push(file.sha256);
    }
    if (unfit.length > 0) throw new RuleBroken('name_correction.files_unfit', { unfit });
    if (missing.length > 0) throw new Conflict('name_correction.files_missing', { missing });
  }
}

const fieldsOf = ({ staffId, gender, phone, email, locale, place, post, subject, active }: Person) => ({ staffId, gender, phone, email, locale, place, post, subject, active });
