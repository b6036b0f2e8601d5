import { AchievementService, type Award, AwardQueries } from '#certification';
import { type AgreementDocument, canonicalJson, type Locale } from '#contracts';
import { type Actor, Config, Conflict, Documents, NotFound, Pdf } from '#platform';
import { Injectable } from '@nestjs/common';
import { elmOf } from './elm.js';
import { type Supplement, supplementOf } from './supplement.js';
import { supplementWords as words } from './supplement.words.js';

const template = new URL('./supplement.typ', import.meta.url);

/** What goes with a certificate to a university or an employer abroad. */
@Injectable()
export class SupplementService {
  constructor(
    private readonly awards: AwardQueries, private readonly achievements: AchievementService, private readonly documents: Documents,
    private readonly pdf: Pdf, private readonly config: Config,
  ) {}

  /** @throws NotFound `award.not_found`; Conflict `certificate.not_issued`, and `certificate.withdrawn` while it holds no more */
  async supplement(actor: Actor, id: string): Promise<Supplement> {
    const award = await this.inForce(actor, id);
    const { record, evaluation, sha256 } = award;
    const { document: achievement } = await this.achievements.get(record.achievement.code, record.achievement.version);
    return supplementOf({ record, recordSha256: sha256, evaluation, achievement, agreement: await this.agreementOf(award), origin: this.config.origin });
  }

  /** On paper, in PDF/A-3b with the document itself attached. */
  async print(actor: Actor, id: string, lang: Locale): Promise<{ number: string; pdf: Buffer }> {
    const supplement = await this.supplement(actor, id);
    const { record } = await this.awards.visible(actor, id);
    const page = {
      lang, title: words.title[lang], purpose: words.purpose[lang], page: words.page[lang], number: record.number, institutions: record.issuers.map(({ name }) => name[lang]).join(' · '),
      sections: supplement.sections.map(({ number, title, items }) => ({ number, title: title[lang], items: items.map((item) => ({ number: item.number, label: item.label[lang], lines: item.lines.map((line) => line[lang]) })) })),
    };
    const bytes = Buffer.from(canonicalJson(supplement));
    const pdf = await this.pdf.render(template, page, {
      standard: 'a-3b', date: new Date(record.awardedAt),
      attachments: [{ name: 'supplement.json', bytes, mediaType: 'application/json', description: words.title[lang], relationship: 'source' }],
    });
    return { number: record.number, pdf };
  }

  /**
   * For one of its institutions to seal; without `sealer` for the first partner, or who awards it alone.
   * @throws as `supplement`, and NotFound `certificate.sealer_unknown`
   */
  async elm(actor: Actor, id: string, sealer?: string): Promise<{ number: string; document: object }> {
    const award = await this.inForce(actor, id);
    const { issuers, number } = award.record;
    const seals = sealer ?? (issuers.find(({ role }) => role === 'partner') ?? issuers[0]!).code;
    if (!issuers.some(({ code }) => code === seals)) throw new NotFound('certificate.sealer_unknown', { sealer: seals });
    return { number, document: elmOf(award.record, seals, await this.agreementOf(award)) };
  }

  private async inForce(actor: Actor, id: string): Promise<Award> {
    const award = await this.awards.visible(actor, id);
    if (award.state === 'numbered' || award.state === 'awaiting_cosign') throw new Conflict('certificate.not_issued', { id });
    if (award.state !== 'issued') throw new Conflict('certificate.withdrawn', { id, state: award.state });
    return award;
  }

  /** The very version that the record cites. */
  private async agreementOf({ record: { agreement } }: Award): Promise<AgreementDocument | null> {
    return agreement && (await this.documents.get<AgreementDocument>('agreement', agreement.code, agreement.version)).document;
  }
}
