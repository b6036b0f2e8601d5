import type { Award } from '#certification';
import { type AwardRecord, type Locale } from '#contracts';
import { type Credential, CredentialService } from '#credential';
import { type Actor, Config, Conflict, Pdf } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Notice } from './certificate.page.js';
import { printCertificate, type PrintedWith } from './certificate.print.js';

type Printable = Pick<Award, 'personId' | 'id' | 'record' | 'state' | 'changedAt'>;

/** Puts certificates on paper: everything the public page shows, as it was on the day. */
@Injectable()
export class CertificatePaper {
  constructor(private readonly pdf: Pdf, private readonly config: Config, private readonly credentials: CredentialService) {}

  /**
   * For who asked for it: its holder gets it while it holds; officers get one that does not with a notice across it.
   * @throws Conflict `certificate.not_issued`, and `certificate.withdrawn` to its holder
   */
  printFor(actor: Actor, award: Printable, lang: Locale): Promise<Buffer> {
    const { id, personId, state } = award;
    if (state === 'numbered' || state === 'awaiting_cosign') throw new Conflict('certificate.not_issued', { id });
    if (state !== 'issued' && personId === actor.personId) throw new Conflict('certificate.withdrawn', { id, state });
    return this.print(award, lang);
  }

  /** With a notice across it where it holds no more. */
  async print(award: Printable, lang: Locale): Promise<Buffer> {
    return this.render(award.record, { ...(await this.given(award)), lang, notice: noticeOf(award) });
  }

  /** A function of its input alone: see `printCertificate`. */
  render(record: AwardRecord, given: PrintedWith): Promise<Buffer> {
    return printCertificate(this.pdf, record, given);
  }

  /** True when a file with this SHA-256 (hex) is what is printed for the award in this language, as it is printed while it holds. */
  async isSame(award: Printable, lang: Locale, sha256: string): Promise<boolean> {
    const printed = await this.render(award.record, { ...(await this.given(award)), lang });
    return createHash('sha256').update(printed).digest('hex') === sha256;
  }

  private async given(award: Printable): Promise<Omit<PrintedWith, 'lang' | 'notice'>> {
    const credentials: Credential[] = await this.credentials.of(award);
    return { origin: this.config.origin, cose: [], credentials };
  }
}

const noticeOf = ({ state, changedAt }: Printable): Notice | null =>
  (state === 'suspended' || state === 'revoked' || state === 'superseded' ? { state, on: changedAt } : null);
