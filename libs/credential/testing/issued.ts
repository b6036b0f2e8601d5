import type { AwardIssuer, AwardRecord } from '#contracts';
import { type Credential, CredentialService, SigningKeyService, type ToIssue } from '#credential';
import type { TestApp } from '#platform/testing';
import { anIssuer, aRecord } from '#proof/testing';
import { randomUUID } from 'node:crypto';

/** What the test's own ministry is to sign for a person, as certification would ask it. */
export async function toIssue(app: TestApp, with_: Partial<AwardRecord> = {}, issuer: Partial<AwardIssuer> = {}): Promise<ToIssue> {
  const keys = app.get(SigningKeyService);
  const giver = anIssuer({ did: keys.did, ...issuer });
  const record = aRecord({ awardedAt: app.clock.now().toISOString(), issuers: [giver], ...with_ });
  const [place] = await app.get(CredentialService).places(1);
  return { personId: randomUUID(), record, issuer: giver, place: place! };
}

/** A credential as it was signed and kept. */
export async function anIssued(app: TestApp, with_: Partial<AwardRecord> = {}, issuer: Partial<AwardIssuer> = {}): Promise<{ item: ToIssue; row: Credential; credential: any }> {
  const item = await toIssue(app, with_, issuer);
  await app.db.transaction(() => app.get(CredentialService).issue([item]));
  const row = await app.get(CredentialService).published(item.issuer.credential);
  return { item, row, credential: JSON.parse(row.bytes.toString()) };
}
