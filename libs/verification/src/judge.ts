import { type AwardRecord, canonicalJson, type CertificateBundle, sha256Hex, type StatusFinding, type Verdict } from '#contracts';
import type { Award } from '#certification';
import { type Credential, CredentialRegisterEntry, VerifierService } from '#credential';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';

/** What the register has of one award. `recordSha256` is what it wrote down when the award was made. */
export interface Kept { record: AwardRecord; recordSha256: string; credentials: readonly Credential[]; status: ReturnType<Award['statusOn']> }

/** Judges what the register keeps as any stranger would, by the keys; and by the append-only register besides, which no stranger has. */
@Injectable()
export class Judge {
  constructor(private readonly db: Database, private readonly verifier: VerifierService) {}

  async judge({ record, recordSha256, credentials, status }: Kept): Promise<Verdict> {
    const verdict = await this.verifier.verify({ record, credentials: credentials.map(readBytes) }, { awaitingCosign: status === 'awaiting_cosign' });
    const recordHolds = (await sha256Hex(canonicalJson(record))) === recordSha256;
    const { signature } = verdict;
    return {
      ...verdict, status: worse(verdict.status, status),
      signature: signature.state === 'valid' && !(recordHolds && await this.areRegistered(credentials)) ? { ...signature, state: 'invalid', reason: recordHolds ? 'altered' : 'record_altered' } : signature,
    };
  }

  /** Record, credentials and the lists that they name, as they were signed. */
  async bundle(record: AwardRecord, credentials: readonly Credential[]): Promise<CertificateBundle> {
    const read = credentials.map(readBytes);
    return { record, credentials: read, lists: await this.verifier.listsOf(read) };
  }

  private async areRegistered(credentials: readonly Credential[]): Promise<boolean> {
    const lines = await this.db.repo(CredentialRegisterEntry).findBy({ id: In(credentials.map(({ id }) => id)) });
    const registered = new Map(lines.map(({ id, sha256 }) => [id, sha256]));
    return credentials.every(({ id, bytes }) => registered.get(id) === createHash('sha256').update(canonicalJson(readBytes({ bytes }))).digest('hex'));
  }
}

/** Register and lists are written together; should they ever differ, the word that warns is given. */
const worse = (listed: StatusFinding, status: Kept['status']): StatusFinding =>
  (status !== 'valid' || listed.state === 'valid' || listed.state === 'unknown' ? { state: status, reason: null, since: null } : listed);

const readBytes = ({ bytes }: Pick<Credential, 'bytes'>): unknown => JSON.parse(bytes.toString());
