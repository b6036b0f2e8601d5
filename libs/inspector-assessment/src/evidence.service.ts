import { type Actor, Clock, Database, FileStore, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { EvidenceFile } from './evidence.entity.js';
import { mayReadRatings } from './inspection.policy.js';
import { InspectionService } from './inspection.service.js';
import { RatingSheet } from './rating-sheet.entity.js';

@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly inspections: InspectionService,
  ) {}

  /** Safe to repeat. The bytes are whole on the disk before the row says that they are here. */
  async receive(actor: Actor, inspectionId: string, sha256: string, mime: string, content: Buffer): Promise<EvidenceFile> {
    const { inspection } = await this.inspections.openAsMember(actor, inspectionId);
    const key = { personId: actor.personId, inspectionId, sha256 };
    const earlier = await this.db.repo(EvidenceFile).findOneBy(key);
    if (earlier) return earlier;
    if (!inspection.takesSheets) inspection.mustBe('planned', 'in_progress', 'drafting');
    const file = EvidenceFile.receive(key, mime, content, this.clock.now());
    await this.files.write(content, sha256);
    await this.db.repo(EvidenceFile).insert(file);
    if (inspection.state === 'planned') await this.inspections.move(actor, inspection, 'in_progress');
    return file;
  }

  /** A file of the inspection with its bytes. A teammate's is as hidden as their ratings. @throws NotFound `evidence.not_found` */
  async read(actor: Actor, inspectionId: string, sha256: string): Promise<{ mime: string; content: Buffer }> {
    const { inspection, standing } = await this.inspections.open(actor, inspectionId);
    const holders = await this.db.repo(EvidenceFile).findBy({ inspectionId, sha256 });
    const own = holders.find(({ personId }) => personId === actor.personId);
    const ownIsIn = await this.db.repo(RatingSheet).existsBy({ inspectionId, personId: actor.personId });
    const file = own ?? (mayReadRatings(standing, inspection, ownIsIn) ? holders[0] : undefined);
    if (!file) throw new NotFound('evidence.not_found');
    return { mime: file.mime, content: await this.files.read(sha256) };
  }

  /** Which of `hashes` this person has not brought to the inspection. */
  async missing(personId: string, inspectionId: string, hashes: string[]): Promise<string[]> {
    const here = await this.db.rows<{ sha256: string }>('evidence.here',
      'select sha256 from evidence where person_id = $1 and inspection_id = $2 and sha256 = any($3)', [personId, inspectionId, hashes]);
    return hashes.filter((sha256) => here.every((row) => row.sha256 !== sha256));
  }
}
