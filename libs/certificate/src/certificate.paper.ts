import type { Award } from '#certification';
import { groupedCode, type Locale } from '#contracts';
import { Config, Pdf } from '#platform';
import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { certificateWords } from './certificate.words.js';

const template = new URL('./certificate.typ', import.meta.url);

export const verifyUrl = (origin: string, code: string): string => `${origin}/verify/${code}`;

/**
 * What the QR code holds: the public page's address with its scheme and host in capitals, which mean the same and
 * make fewer, larger squares for old phones. The path keeps its letters: there they matter.
 */
function qrText(origin: string, code: string): string {
  const { origin: host } = new URL(origin);
  return verifyUrl(host.toUpperCase() + origin.slice(host.length), code);
}

/** Puts a certificate on paper: everything the public page shows, as it was on the day. */
@Injectable()
export class CertificatePaper {
  constructor(private readonly pdf: Pdf, private readonly config: Config) {}

  async print(award: Award, lang: Locale): Promise<Buffer> {
    const qr = await QRCode.toString(qrText(this.config.origin, award.record.code), { type: 'svg', errorCorrectionLevel: 'M', margin: 0 });
    return this.pdf.render(template, { ...printed(award, lang), qr, qrSays: qrText(this.config.origin, award.record.code), ...this.howToCheck(lang) });
  }

  private howToCheck(lang: Locale): { check: string; checkHow: string } {
    const words = certificateWords[lang];
    return { check: words.check, checkHow: words.checkHow(`${this.config.origin.replace(/^https?:\/\//, '')}/verify`) };
  }
}

const dates: Record<Locale, Intl.DateTimeFormat> = {
  km: new Intl.DateTimeFormat('km-KH-u-nu-khmr', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
  fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric' }),
};

/** A date as it is printed. */
const printedDate = (date: Date, lang: Locale): string => dates[lang].format(date);

/** A state's or an institution's name in Khmer, then in the Latin letters of the page's language. */
const inBoth = (text: Record<Locale, string>, lang: Locale): { km: string; latin: string } => ({ km: text.km, latin: text[lang === 'fr' ? 'fr' : 'en'] });

function printed(award: Award, lang: Locale): object {
  const words = certificateWords[lang];
  const { record } = award;
  const { title, description, criteria, hours, competencies, state, motto } = record;
  const { name, signatory } = record.issuers[0]!;
  const facts = [
    { label: words.criteria, value: criteria[lang] },
    ...(hours > 0 ? [{ label: words.duration, value: words.hours(hours) }] : []),
    ...(competencies.length > 0 ? [{ label: words.competencies, items: competencies.map(({ code, title }) => ({ code, title: title[lang] })) }] : []),
  ];
  const marks = [
    { label: words.awarded, value: printedDate(new Date(record.awardedAt), lang) },
    { label: words.validUntil, value: record.expiresAt ? printedDate(new Date(record.expiresAt), lang) : words.noEnd },
    { label: words.number, value: record.number },
    { label: words.code, value: groupedCode(record.code) },
  ];
  return {
    lang, documentTitle: `${words.certificate} ${record.number}`,
    state: inBoth(state, lang), motto: inBoth(motto, lang), institution: inBoth(name, lang),
    certificate: words.certificate, certifies: words.certifies, names: record.names, earned: words.earned, title: title[lang], description: description[lang],
    facts, marks, signatory: { name: signatory.name[lang], capacity: signatory.capacity[lang] },
    notice: award.state === 'revoked' ? words.revoked(printedDate(award.changedAt, lang)) : null,
  };
}
