import { AwardService } from '#certification';
import { someAchievements } from '#certification/testing';
import { uuidv7 } from '#contracts';
import { aHolder, aPerson } from '#identity/testing';
import { Actor } from '#platform';
import type { Answer, Client, TestApp } from '#platform/testing';
import { cosign, makeOwnKey, type OwnKey, webCrypto } from '#proof';

export const agreement = 'double-diploma-demo';
export const party = 'universite-demo';

/** Two officers of the ministry, and what they deal with. */
export async function aMinistry(app: TestApp): Promise<{ sender: Actor; second: Actor }> {
  await someAchievements(app);
  const [sender, second] = [await aHolder(app, 'ministry_officer', 'KH/'), await aHolder(app, 'ministry_officer', 'KH/')];
  return { sender: sender.actor, second: second.actor };
}

/** Asks the partner to sign; gives the path of its link under `/api`. */
export async function anInvitation(app: TestApp, sender: Actor, awardIds: string[], id = uuidv7()): Promise<{ id: string; path: string; body: any }> {
  const { body, status } = await app.as(sender).put(`/api/cosigning/invitations/${id}`, { agreement, party, awardIds });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id, path: `/api${new URL(body.link).pathname}`, body };
}

/** A partner whose key was named by a link of its own and confirmed by the second officer. */
export async function aPartner(app: TestApp, { sender, second }: { sender: Actor; second: Actor }): Promise<OwnKey> {
  const key = await makeOwnKey();
  const { path } = await anInvitation(app, sender, []);
  await app.as().put(`${path}/key`, { did: key.did, publicKeyMultibase: key.publicKeyMultibase });
  const { status, body } = await app.as(second).post(`/api/cosigning/keys/${key.kid}/confirm`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return key;
}

/** So many people's awards under the agreement, which wait. */
export async function someAwards(app: TestApp, count = 1): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const { id } = await aPerson(app);
    ids.push((await app.get(AwardService).award(Actor.system, id, agreement, { reason: 'Passed both parts of the programme' })).id);
  }
  return ids;
}

/** Signs all that the link asks for, as the partner's browser does. */
export async function signed(partner: Client, path: string, key: OwnKey, at = new Date()): Promise<{ awardId: string; credential: any }[]> {
  const { body } = await partner.get(`${path}/documents`);
  const documents: { awardId: string; credential: any }[] = [];
  for (const { awardId, document } of body.items) documents.push({ awardId, credential: await cosign(document, key, at, webCrypto) });
  return documents;
}

export const handIn = (partner: Client, path: string, documents: object[]): Promise<Answer> => partner.post(`${path}/signed`, { documents });
