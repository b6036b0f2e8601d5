import type { Locale } from '#contracts';

/** The wording of the printed certificate. Written out, and not asked of Intl: another version of that would print other bytes. */
export interface CertificateWords {
  certificate: string; certifies: string; earned: string; criteria: string; competencies: string;
  study: string; hours: (n: number) => string; ects: (n: number) => string; grade: (percent: number) => string; level: string;
  number: string; code: string; awarded: string; validUntil: string; noEnd: string; date: (year: number, month: number, day: number) => string;
  jointly: (reference: string) => string; alone: (reference: string, institution: string) => string;
  by: (institution: string) => string; accreditation: (reference: string) => string; onBehalf: (signer: string, institution: string) => string;
  checkOnline: string; checkOnlineHow: (site: string) => string;
  checkOffline: string; checkOfflineHow: string; signedBy: (institutions: string) => string; notSignedBy: (institutions: string) => string;
  notice: Record<'suspended' | 'revoked' | 'superseded', (date: string) => string>;
}

const khmerDigits = (n: number): string => String(n).replace('.', ',').replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));
const decimal = (n: number): string => String(n).replace('.', ',');

const months: Record<Locale, readonly string[]> = {
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

export const certificateWords: Record<Locale, CertificateWords> = {
  km: {
    certificate: 'វិញ្ញាបនបត្រ', certifies: 'សូមបញ្ជាក់ថា', earned: 'បានបំពេញលក្ខខណ្ឌ និងទទួលបានវិញ្ញាបនបត្រ', criteria: 'លក្ខខណ្ឌ', competencies: 'សមត្ថភាព',
    study: 'ការសិក្សា', hours: (n) => `${khmerDigits(n)} ម៉ោង`, ects: (n) => `${khmerDigits(n)} ក្រេឌីត ECTS`, grade: (percent) => `និទ្ទេស ${khmerDigits(percent)} %`, level: 'កម្រិត',
    number: 'លេខវិញ្ញាបនបត្រ', code: 'លេខកូដផ្ទៀងផ្ទាត់', awarded: 'ថ្ងៃផ្ដល់ជូន', validUntil: 'មានសុពលភាពរហូតដល់', noEnd: 'គ្មានកាលកំណត់',
    date: (year, month, day) => `${khmerDigits(day)} ${months.km[month]} ${khmerDigits(year)}`,
    jointly: (reference) => `ផ្ដល់ជូនរួមគ្នា តាមកិច្ចព្រមព្រៀង ${reference}`,
    alone: (reference, institution) => `ផ្ដល់ជូនដោយស្ថាប័នតែមួយ គឺ${institution} តាមសេចក្ដីសម្រេច ក្រៅពីការផ្ដល់ជូនរួមគ្នាដែលបានគ្រោងក្នុងកិច្ចព្រមព្រៀង ${reference}`,
    by: (institution) => institution, accreditation: (reference) => `ការទទួលស្គាល់គុណភាព ${reference}`,
    onBehalf: (signer, institution) => `ចុះហត្ថលេខាឌីជីថលដោយ${signer} ក្នុងនាម${institution}`,
    checkOnline: 'ផ្ទៀងផ្ទាត់តាមអ៊ីនធឺណិត',
    checkOnlineHow: (site) => `ស្កេនដោយទូរសព្ទណាក៏បាន ឬបើក ${site} រួចវាយលេខកូដផ្ទៀងផ្ទាត់ ៖ ទំព័រនោះបង្ហាញគ្រប់អ្វីដែលបានបោះពុម្ពនៅទីនេះ និងប្រាប់ថានៅមានសុពលភាពឬអត់`,
    checkOffline: 'ផ្ទៀងផ្ទាត់ដោយគ្មានបណ្ដាញ',
    checkOfflineHow: 'ស្កេនដោយកម្មវិធី Kru ៖ កូដនេះផ្ទុកហត្ថលេខាឌីជីថល ប៉ុន្តែមិនប្រាប់ថាវិញ្ញាបនបត្រត្រូវបានដកហូតក្រោយមកឬអត់ទេ។',
    signedBy: (institutions) => `ហត្ថលេខា ៖ ${institutions}`, notSignedBy: (institutions) => `ហត្ថលេខារបស់${institutions}ត្រូវផ្ទៀងផ្ទាត់តាមបណ្ដាញ`,
    notice: {
      suspended: (date) => `វិញ្ញាបនបត្រនេះត្រូវបានផ្អាកនៅថ្ងៃទី ${date}`, revoked: (date) => `វិញ្ញាបនបត្រនេះត្រូវបានដកហូតនៅថ្ងៃទី ${date}`,
      superseded: (date) => `វិញ្ញាបនបត្រនេះត្រូវបានជំនួសនៅថ្ងៃទី ${date}`,
    },
  },
  en: {
    certificate: 'Certificate', certifies: 'This is to certify that', earned: 'has met the conditions for, and is awarded,', criteria: 'Awarded for', competencies: 'Competencies',
    study: 'Study', hours: (n) => (n === 1 ? '1 hour' : `${n} hours`), ects: (n) => `${n} ECTS ${n === 1 ? 'credit' : 'credits'}`, grade: (percent) => `grade ${percent}%`, level: 'Level',
    number: 'Certificate number', code: 'Verification code', awarded: 'Awarded on', validUntil: 'Valid until', noEnd: 'No end date',
    date: (year, month, day) => `${day} ${months.en[month]} ${year}`,
    jointly: (reference) => `Awarded jointly under agreement ${reference}`,
    alone: (reference, institution) => `Issued by one institution, ${institution}, by its decision; a joint award was planned under agreement ${reference}`,
    by: (institution) => institution, accreditation: (reference) => `accreditation ${reference}`,
    onBehalf: (signer, institution) => `Digitally signed by ${signer} on behalf of ${institution}`,
    checkOnline: 'Check on line',
    checkOnlineHow: (site) => `Scan with any phone, or open ${site} and type the verification code. The page shows all that is printed here, and whether the certificate still holds.`,
    checkOffline: 'Check without a network',
    checkOfflineHow: 'Scan with the Kru app: this code carries digital signatures. It cannot tell whether the certificate was withdrawn since.',
    signedBy: (institutions) => `Signatures: ${institutions}.`, notSignedBy: (institutions) => `That of ${institutions} is checked on line.`,
    notice: {
      suspended: (date) => `This certificate was suspended on ${date}`, revoked: (date) => `This certificate was revoked on ${date}`,
      superseded: (date) => `This certificate was replaced on ${date}`,
    },
  },
  fr: {
    certificate: 'Certificat', certifies: 'Il est certifié que', earned: 'a rempli les conditions requises et reçoit le certificat', criteria: 'Conditions remplies', competencies: 'Compétences',
    study: 'Formation', hours: (n) => `${decimal(n)} ${n < 2 ? 'heure' : 'heures'}`, ects: (n) => `${decimal(n)} ${n < 2 ? 'crédit' : 'crédits'} ECTS`, grade: (percent) => `note ${decimal(percent)} %`, level: 'Niveau',
    number: 'Numéro du certificat', code: 'Code de vérification', awarded: 'Délivré le', validUntil: 'Valable jusqu’au', noEnd: 'Sans limite de durée',
    date: (year, month, day) => `${day === 1 ? '1er' : day} ${months.fr[month]} ${year}`,
    jointly: (reference) => `Délivré conjointement, convention ${reference}`,
    alone: (reference, institution) => `Délivré par un seul établissement, ${institution}, par sa décision ; une délivrance conjointe était prévue par la convention ${reference}`,
    by: (institution) => institution, accreditation: (reference) => `accréditation ${reference}`,
    onBehalf: (signer, institution) => `Signé numériquement par ${signer} au nom de ${institution}`,
    checkOnline: 'Vérifier en ligne',
    checkOnlineHow: (site) => `Scannez avec n’importe quel téléphone, ou ouvrez ${site} et saisissez le code de vérification. La page montre tout ce qui est imprimé ici et dit si le certificat est toujours valable.`,
    checkOffline: 'Vérifier sans réseau',
    checkOfflineHow: 'Scannez avec l’application Kru : ce code porte des signatures numériques. Il ne dit pas si le certificat a été retiré depuis.',
    signedBy: (institutions) => `Signatures : ${institutions}.`, notSignedBy: (institutions) => `Celle de ${institutions} se vérifie en ligne.`,
    notice: {
      suspended: (date) => `Ce certificat a été suspendu le ${date}`, revoked: (date) => `Ce certificat a été révoqué le ${date}`,
      superseded: (date) => `Ce certificat a été remplacé le ${date}`,
    },
  },
};
