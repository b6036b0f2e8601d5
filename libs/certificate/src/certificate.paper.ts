import type { Award } from '#certification';
import { type AwardRecord, type Locale } from '#contracts';
import { CredentialService, SigningKeyService } from '#credential';
import { type Actor, Config, Conflict, Pdf } from '#platform';
import { qrPayloadOf, qrSigningInput } from '#proof';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Notice } from './certificate.page.js';
import { type CodeSignature, printCertificate, type PrintedWith } from './certificate.print.js';

type Printable = Pick<Award, 'personId' | 'id' | 'record' | 'state' | 'changedAt'>;

/** Puts certificates on paper: everything the public page shows, as it was on the day. */
@Injectable()
export class CertificatePaper {
  constructor(private readonly pdf: Pdf, private readonly config: Config, private readonly credentials: CredentialService, private readonly keys: SigningKeyService) {}

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
    const credentials = await this.credentials.of(award);
    const { issuers } = award.record;
    const signed = qrSigningInput(qrPayloadOf(award.record));
    const cose: CodeSignature[] = [];
    for (const { issuer, kid } of credentials.toSorted((a, b) => place(issuers, a.issuer) - place(issuers, b.issuer))) {
      // By the key that signed the credential, whether or not another signs now: Ed25519 signs the same bytes in the same way.
      const signer = await this.keys.signerOf(kid);
      if (signer) cose.push({ kid, issuer, signature: await signer.sign(signed) });
    }
    return { origin: this.config.origin, cose, credentials };
  }
}

const place = (issuers: AwardRecord['issuers'], issuer: string): number => issuers.findIndex(({ did }) => did === issuer);

const noticeOf = ({ state, changedAt }: Printable): Notice | null =>
  (state === 'suspended' || state === 'revoked' || state === 'superseded' ? { state, on: changedAt } : null);
