import { type Award, AwardQueries } from '#certification';
import { type AwardRecord, dayOf, type ShareField, type ShareRecord } from '#contracts';
import { CredentialService } from '#credential';
import { type Actor, Clock, Config, Conflict, Database, Facts, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { verifyUrl } from './certificate.page.js';
import type { SharedView, ShareView } from './share.dto.js';
import { hashOf, Share, ShareViews } from './share.entity.js';
import { certificateShared, shareRevoked } from './share.facts.js';

/** Links open at one time: nobody needs more, and each must be found again to be taken back. */
const MOST_OPEN = 50;
/** So long a link that ended is still listed. */
const LISTED_AFTER_END = 90 * 86_400_000;

/** Links to chosen parts of one's own certificates. */
@Injectable()
export class ShareService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly config: Config,
    private readonly awards: AwardQueries, private readonly credentials: CredentialService,
  ) {}

  /** Holders alone, for themselves. Safe to repeat. @throws NotFound `award.not_found`; Conflict `share.already_received`, `share.too_many` */
  async share(actor: Actor, id: string, record: ShareRecord): Promise<ShareView> {
    const { personId } = actor;
    await this.db.alone(`shares/${personId}`);
    const earlier = await this.db.repo(Share).findOneBy({ personId, id });
    if (earlier) return this.view(earlier.mustMatch(record));
    const award = await this.own(actor, record.awardId);
    const now = this.clock.now();
    const open = await this.db.repo(Share).findBy({ personId, expiresAt: MoreThan(now) });
    if (open.filter((one) => one.isOpen(now)).length >= MOST_OPEN) throw new Conflict('share.too_many', { most: MOST_OPEN });
    const share = Share.open(personId, id, record, now);
    await this.db.repo(Share).insert(share);
    await this.facts.record(actor, certificateShared(share, award.place));
    return this.view(share);
  }

  /** For good; said again, nothing changes. @throws NotFound `share.not_found` */
  async revoke(actor: Actor, id: string): Promise<ShareView> {
    const { personId } = actor;
    const share = await this.db.repo(Share).findOne({ where: { personId, id }, lock: { mode: 'pessimistic_write' } });
    if (!share) throw new NotFound('share.not_found');
    if (share.revokedAt) return this.view(share);
    share.revokedAt = this.clock.now();
    await this.db.repo(Share).update({ personId, id }, { revokedAt: share.revokedAt });
    await this.facts.record(actor, shareRevoked(share, (await this.own(actor, share.awardId)).place));
    return this.view(share);
  }

  /** One's own links, those that ended lately too; the latest first. */
  async mine(personId: string): Promise<ShareView[]> {
    const since = new Date(this.clock.now().getTime() - LISTED_AFTER_END);
    const shares = await this.db.repo(Share).find({ where: { personId, expiresAt: MoreThan(since) }, order: { createdAt: 'DESC', id: 'DESC' } });
    const listed = shares.filter(({ revokedAt }) => revokedAt === null || revokedAt > since);
    if (listed.length === 0) return [];
    const views = await this.db.repo(ShareViews).find({ where: { personId, shareId: In(listed.map(({ id }) => id)) }, order: { day: 'DESC' } });
    return listed.map((share) => viewOf(share, views.filter(({ shareId }) => shareId === share.id)));
  }

  /** What a link shows to whoever has it. Unknown, ended and taken back are one answer. @throws NotFound `share.not_found` */
  async open(token: string): Promise<SharedView> {
    const now = this.clock.now();
    const share = await this.db.repo(Share).findOne({ where: { tokenHash: hashOf(token) }, order: { createdAt: 'ASC' } });
    if (!share?.isOpen(now)) throw new NotFound('share.not_found');
    const { personId, id: shareId } = share;
    await this.db.rows('shares.count',
      `insert into certificate_share_views (person_id, share_id, day, count) values ($1, $2, $3, 1)
       on conflict (person_id, share_id, day) do update set count = certificate_share_views.count + 1`, [personId, shareId, dayOf(now)]);
    const award = await this.awards.byRecord(share.awardId);
    const chosen = Object.assign({}, ...await Promise.all(share.fields.map((field) => this.told(award, field)))) as Partial<SharedView>;
    return { standing: award.statusOn(now), asOf: now.toISOString(), openUntil: share.expiresAt.toISOString(), ...chosen };
  }

  private async told(award: Award, field: ShareField): Promise<Partial<SharedView>> {
    if (field !== 'credential') return ofRecord[field](award.record);
    const credentials = (await this.credentials.of(award)).map(({ bytes }) => JSON.parse(bytes.toString()) as object);
    return { credentials, verifyUrl: verifyUrl(this.config.origin, award.code) };
  }

  private async own(actor: Actor, awardId: string): Promise<Award> {
    const award = await this.awards.visible(actor, awardId);
    // An officer who sees it may not give it away.
    if (award.personId !== actor.personId) throw new NotFound('award.not_found', { id: awardId });
    return award;
  }

  private async view(share: Share): Promise<ShareView> {
    return viewOf(share, await this.db.repo(ShareViews).find({ where: { personId: share.personId, shareId: share.id }, order: { day: 'DESC' } }));
  }
}

/** What each choice shows, and nothing else. */
const ofRecord: Record<Exclude<ShareField, 'credential'>, (record: AwardRecord) => Partial<SharedView>> = {
  title: ({ title }) => ({ title }),
  issuer: ({ issuers }) => ({ issuers: issuers.map(({ code, name, byMandate }) => ({ code, name, byMandate })) }),
  date: ({ awardedAt, expiresAt }) => ({ awardedAt, expiresAt }),
  nameKm: ({ names }) => ({ nameKm: names.km }),
  nameLatin: ({ names }) => ({ nameLatin: names.latin }),
  number: ({ number }) => ({ number }),
  competencies: ({ competencies }) => ({ competencies }),
  workload: ({ hours, ects }) => ({ hours, ects }),
  grade: ({ grade }) => ({ grade }),
};

const viewOf = ({ id, awardId, fields, label, createdAt, expiresAt, revokedAt }: Share, views: ShareViews[]): ShareView => ({
  id, awardId, fields, label, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null,
  views: views.map(({ day, count }) => ({ day, count })),
});
