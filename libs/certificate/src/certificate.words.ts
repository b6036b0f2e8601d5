import type { Locale } from '#contracts';

/** The wording of the printed certificate. */
export interface CertificateWords {
  certificate: string; certifies: string; earned: string; criteria: string; duration: string; hours: (n: number) => string;
  competencies: string; number: string; code: string; awarded: string; validUntil: string; noEnd: string;
  check: string; checkHow: (site: string) => string; revoked: (date: string) => string;
}

const khmerDigits = (n: number): string => String(n).replace('.', ',').replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

export const certificateWords: Record<Locale, CertificateWords> = {
  km: {
    certificate: 'វិញ្ញាបនបត្រ', certifies: 'សូមបញ្ជាក់ថា', earned: 'បានបំពេញលក្ខខណ្ឌ និងទទួលបានវិញ្ញាបនបត្រ',
    criteria: 'លក្ខខណ្ឌ', duration: 'រយៈពេលសិក្សា', hours: (n) => `${khmerDigits(n)} ម៉ោង`, competencies: 'សមត្ថភាព',
    number: 'លេខវិញ្ញាបនបត្រ', code: 'លេខកូដផ្ទៀងផ្ទាត់', awarded: 'ថ្ងៃផ្ដល់ជូន', validUntil: 'មានសុពលភាពរហូតដល់', noEnd: 'គ្មានកាលកំណត់',
    check: 'ផ្ទៀងផ្ទាត់វិញ្ញាបនបត្រនេះ',
    checkHow: (site) => `ស្កេនកូដ QR ដើម្បីដឹងថាវិញ្ញាបនបត្រនេះពិតប្រាកដ ហើយនៅមានសុពលភាពឬអត់ ឬបើក ${site} រួចវាយលេខកូដផ្ទៀងផ្ទាត់។`,
    revoked: (date) => `វិញ្ញាបនបត្រនេះត្រូវបានដកហូតនៅថ្ងៃទី ${date}`,
  },
  en: {
    certificate: 'Certificate', certifies: 'This is to certify that', earned: 'has met the conditions for, and is awarded,',
    criteria: 'Awarded for', duration: 'Duration of study', hours: (n) => (n === 1 ? '1 hour' : `${n} hours`), competencies: 'Competencies',
    number: 'Certificate number', code: 'Verification code', awarded: 'Awarded on', validUntil: 'Valid until', noEnd: 'No end date',
    check: 'Check this certificate',
    checkHow: (site) => `Scan the QR code to see whether this certificate is genuine and still valid, or open ${site} and type the verification code.`,
    revoked: (date) => `This certificate was revoked on ${date}`,
  },
  fr: {
    certificate: 'Certificat', certifies: 'Il est certifié que', earned: 'a rempli les conditions requises et reçoit le certificat',
    criteria: 'Conditions remplies', duration: 'Durée de la formation', hours: (n) => `${String(n).replace('.', ',')} ${n < 2 ? 'heure' : 'heures'}`, competencies: 'Compétences',
    number: 'Numéro du certificat', code: 'Code de vérification', awarded: 'Délivré le', validUntil: 'Valable jusqu’au', noEnd: 'Sans limite de durée',
    check: 'Vérifier ce certificat',
    checkHow: (site) => `Scannez le code QR pour savoir si ce certificat est authentique et toujours valable, ou ouvrez ${site} et saisissez le code de vérification.`,
    revoked: (date) => `Ce certificat a été révoqué le ${date}`,
  },
};
