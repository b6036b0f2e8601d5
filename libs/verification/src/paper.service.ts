import { CertificatePaper } from '#certificate';
import { locales, type PaperFinding } from '#contracts';
import { Injectable } from '@nestjs/common';
import { type Answered, VerificationService } from './verification.service.js';

/** Whether a PDF is the very file that is printed from an award's record: a reprint is the same to the byte, so its hash tells. */
@Injectable()
export class PaperService {
  constructor(private readonly verification: VerificationService, private readonly paper: CertificatePaper) {}

  /** `sha256` in hex of the file that somebody holds; of no code's when `known` is false. */
  async compare(code: string, sha256: string): Promise<{ known: boolean; state: PaperFinding['state'] } | undefined> {
    const answered = await this.verification.examined(code);
    return answered && { known: answered.known, state: await this.isPrinted(answered, sha256) ? 'same' : 'altered' };
  }

  /** In every language, whichever it is found in first. */
  private async isPrinted({ award }: Answered, sha256: string): Promise<boolean> {
    let same = false;
    for (const lang of locales) same = (await this.paper.isSame(award, lang, sha256)) || same;
    return same;
  }
}
