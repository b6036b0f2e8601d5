import { type AwardRecord, canonicalJson, type CertificateBundle, sha256Hex, type Verdict } from '#contracts';
import type { Award } from '#certification';
import { type Credential, CredentialService, StatusListService, statusPurposes, statusUrl } from '#credential';
import { Config } from '#platform';
import { Injectable } from '@nestjs/common';

/** What the register has of one award. `recordSha256` is what it wrote down when the award was made. */
export interface Kept { record: AwardRecord; recordSha256: string; credentials: readonly Credential[]; status: ReturnType<Award['statusOn']> }

/** Judges what the register keeps, as a stranger would: by the keys, not by trusting the database. */
@Injectable()
export class Judge {
  constructor(private readonly credentials: CredentialService, private readonly lists: StatusListService, private readonly config: Config) {}

  async judge({ record, recordSha256, credentials, status }: Kept): Promise<Verdict> {
    const recordHolds = (await sha256Hex(canonicalJson(record))) === recordSha256;
    const institutions: Verdict['joint']['institutions'] = [];
    for (const { did, code, required, byMandate } of record.issuers) {
      const credential = credentials.find(({ issuer }) => issuer === did);
      const state = credential === undefined ? 'credential_missing' as const : (await this.credentials.holds(credential)) ? 'valid' as const : 'credential_forged' as const;
      institutions.push({ did, code, required, byMandate, state });
    }
    const own = credentials.find(({ issuer }) => issuer === record.issuers[0]!.did);
    const signed = institutions.every(({ state }) => state !== 'credential_forged') && own !== undefined;
    return {
      signature: { state: signed && recordHolds ? 'valid' : 'invalid', reason: !signed ? 'altered' : recordHolds ? null : 'record_altered', issuer: record.issuers[0]!.did, kid: own?.kid ?? null, signedAt: record.awardedAt },
      status: { state: status, reason: null, since: null },
      joint: { state: record.joint === 'joint' ? (institutions.every(({ required, state }) => state === 'valid' || !required) ? 'joint' : 'broken') : record.joint === 'none' ? 'not_joint' : record.joint, institutions },
      paper: { state: 'none' },
    };
  }

  /** Record, credentials and the lists that they name, as they were signed. */
  async bundle(record: AwardRecord, credentials: readonly Credential[]): Promise<CertificateBundle> {
    const lists: Record<string, unknown> = {};
    for (const list of new Set(credentials.map(({ statusList }) => statusList))) {
      for (const purpose of statusPurposes) lists[statusUrl(this.config.origin, list, purpose)] = read((await this.lists.published(list, purpose)).bytes);
    }
    return { record, credentials: credentials.map(({ bytes }) => read(bytes)), lists };
  }
}

const read = (bytes: Buffer): unknown => JSON.parse(bytes.toString());
