import { Config, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AchievementService, type CompetencyName } from './achievement.service.js';
import type { AwardRecord, AwardSources } from './award.record.js';
import { openBadge, type StatusPlace } from './credential.document.js';
import { Credential } from './credential.entity.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';

/** What a credential says that its award does not. */
export interface Prepared { status: StatusPlace; competencies: CompetencyName[] }

/** Makes credentials, each once, and gives back their bytes as they were signed. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly db: Database, private readonly config: Config, private readonly keys: SigningKeyService,
    private readonly statusLists: StatusListService, private readonly achievements: AchievementService,
  ) {}

  async prepare({ achievement }: AwardSources): Promise<Prepared> {
    return { status: await this.statusLists.nextPlace(), competencies: await this.achievements.competencies(achievement.document.competencies) };
  }

  /** Signs and keeps the credential of `record`; gives the SHA-256 of its bytes for the register. */
  async issue(personId: string, record: AwardRecord, sources: AwardSources, { status, competencies }: Prepared): Promise<string> {
    const unsigned = openBadge(record, sources, competencies, status, { origin: this.config.origin, did: this.keys.did });
    const { signed, kid } = await this.keys.sign(unsigned);
    const bytes = Buffer.from(JSON.stringify(signed));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.repo(Credential).insert({ personId, awardId: record.id, bytes, sha256, kid, statusList: status.list, statusIndex: status.index });
    return sha256;
  }

  /** @throws NotFound `credential.not_found` */
  async bytesOf(award: { personId: string; id: string }): Promise<Buffer> {
    const credential = await this.db.repo(Credential).findOneBy({ personId: award.personId, awardId: award.id });
    if (!credential) throw new NotFound('credential.not_found', { id: award.id });
    return credential.bytes;
  }

  /** By the address that stands in the credential itself. @throws NotFound `credential.not_found` */
  async published(credentialId: string): Promise<Buffer> {
    const [row] = await this.db.rows<{ bytes: Buffer }>('credentials.published',
      `select c.bytes from award_register r join credentials c on c.person_id = r.person_id and c.award_id = r.award_id
       where r.credential_id = $1`, [credentialId]);
    if (!row) throw new NotFound('credential.not_found', { id: credentialId });
    return row.bytes;
  }

  /** Sets the credential's bit from its award's state, in the list that is signed in this transaction. */
  async withdraw(award: { personId: string; id: string }): Promise<void> {
    const { statusList } = await this.db.repo(Credential).findOneByOrFail({ personId: award.personId, awardId: award.id });
    await this.statusLists.sign(statusList);
  }

  /** True when the bytes are those of the register and a key of ours signed them. */
  async holds(bytes: Buffer, registered: string): Promise<boolean> {
    const same = createHash('sha256').update(bytes).digest('hex') === registered;
    const signed = await this.keys.verify(JSON.parse(bytes.toString()) as object);
    return same && signed;
  }
}
