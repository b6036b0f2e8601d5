import type { AgreementDocument, AwardIssuer, AwardRecord, FrameworkLevel, Text } from '#contracts';

// A European Digital Credential that is not sealed yet, in the European Learning Model 3 (application profile EDC,
// http://data.europa.eu/snb/model/context/edc-ap). Ids inside a credential are `urn:epass:THING:N`.

/** ISO 3166-1: what the Publications Office names countries by. */
const alpha3 = new Map(`AT:AUT BE:BEL BG:BGR CA:CAN CH:CHE CY:CYP CZ:CZE DE:DEU DK:DNK EE:EST ES:ESP FI:FIN FR:FRA GR:GRC HR:HRV HU:HUN ID:IDN IE:IRL IS:ISL IT:ITA
  JP:JPN KH:KHM KR:KOR LA:LAO LI:LIE LT:LTU LU:LUX LV:LVA MT:MLT MY:MYS NL:NLD NO:NOR PH:PHL PL:POL PT:PRT RO:ROU SE:SWE SG:SGP SI:SVN SK:SVK TH:THA TN:TUN VN:VNM`
  .split(/\s+/).map((pair) => pair.split(':') as [string, string]));
const authority = (list: string, code: string): string => `http://publications.europa.eu/resource/authority/${list}/${code}`;
const languages: Record<string, string> = { km: 'KHM', en: 'ENG', fr: 'FRA', de: 'DEU', es: 'SPA', it: 'ITA', vi: 'VIE', th: 'THA', ja: 'JPN', ko: 'KOR' };

const concept = (id: string, label: Partial<Text>): object => ({ id, type: 'Concept', prefLabel: label });
const language = (code: string): object[] => (languages[code] ? [concept(authority('language', languages[code]), { en: code })] : []);
const text = ({ km, en, fr }: Text): Text => ({ km, en, fr });

const organisation = ({ did, name, country, nationalId }: AwardIssuer, n: number): object => ({
  id: did, type: 'Organisation', legalName: text(name),
  ...(nationalId === null ? {} : { identifier: [{ id: `urn:epass:identifier:${n}`, type: 'Identifier', notation: nationalId }] }),
  location: [{
    id: `urn:epass:location:${n}`, type: 'Location',
    address: [{ id: `urn:epass:address:${n}`, type: 'Address', countryCode: concept(authority('country', alpha3.get(country) ?? country), { en: country }) }],
  }],
});

const credits = (ects: number | null): { creditPoint?: object[] } => (ects === null ? {} : {
  creditPoint: [{ id: 'urn:epass:creditPoint:1', type: 'CreditPoint', framework: concept('http://data.europa.eu/snb/education-credit/6fcec5c5af', { en: 'ECTS' }), point: String(ects) }],
});

function levels(all: FrameworkLevel[]): object {
  const eqf = all.find(({ framework }) => framework === 'EQF');
  const national = all.filter(({ framework }) => framework !== 'EQF');
  return {
    ...(eqf ? { eqfLevel: concept(`http://data.europa.eu/snb/eqf/${eqf.level}`, { en: `Level ${eqf.level}` }) } : {}),
    ...(national.length === 0 ? {} : { nqfLevel: national.map(({ framework, level }, i) => concept(`urn:epass:concept:${framework}-${level}-${i + 1}`, { en: `${framework} ${level}` })) }),
  };
}

function qualification({ title, description, hours, ects, issuers, levels: own, competencies }: AwardRecord, agreement: AgreementDocument | null): object {
  return {
    id: 'urn:epass:qualification:1', type: 'Qualification', title: text(title), description: text(description),
    ...(hours > 0 ? { volumeOfLearning: `PT${Math.round(hours)}H` } : {}), ...credits(ects),
    ...levels([...own, ...issuers.flatMap((issuer) => issuer.levels)].filter(({ framework, level }, i, all) => all.findIndex((each) => each.framework === framework && each.level === level) === i)),
    ...(agreement === null ? {} : {
      ISCEDFCode: [concept(`http://data.europa.eu/snb/isced-f/${agreement.programme.iscedField}`, { en: agreement.programme.iscedField })],
      language: agreement.programme.languages.flatMap(language), entryRequirement: { id: 'urn:epass:note:2', type: 'Note', noteLiteral: text(agreement.programme.accessRequirements) },
    }),
    ...(competencies.length === 0 ? {} : {
      learningOutcome: competencies.map((competency, i) => ({ id: `urn:epass:learningOutcome:${i + 1}`, type: 'LearningOutcome', title: text(competency.title) })),
    }),
  };
}

/** Each institution gives a title of its own: said beside the common one, in its language. */
const titles = (issuers: AwardIssuer[]): object[] => issuers.filter(({ titleLanguage }) => titleLanguage !== 'mul')
  .map(({ title, titleLanguage }, i) => ({ id: `urn:epass:note:${i + 10}`, type: 'Note', noteLiteral: { [titleLanguage]: title } }));

/**
 * The award for one institution to seal: `issuer` is who seals, alone; `awardingBody` are all who award. It is no
 * credential of Kru's and is not signed here.
 * @param sealer code of the institution that will seal it
 */
export function elmOf(record: AwardRecord, sealer: string, agreement: AgreementDocument | null): object {
  const { id, number, names, issuers, title, description, awardedAt, expiresAt, ects, grade } = record;
  const seals = issuers.findIndex(({ code }) => code === sealer);
  const bodies = issuers.map((issuer, i) => organisation(issuer, i + 1));
  const notes = titles(issuers);
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
    id: `urn:epass:credential:${id}:1`, type: ['VerifiableCredential', 'VerifiableAttestation', 'EuropeanDigitalCredential'],
    credentialSchema: [{ id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' }],
    credentialProfiles: [concept('http://data.europa.eu/snb/credential/e34929035b', { en: 'Generic' })],
    displayParameter: {
      id: 'urn:epass:displayParameter:1', type: 'DisplayParameter', title: text(title), description: text(description),
      language: ['km', 'en', 'fr'].flatMap(language), primaryLanguage: language('fr')[0],
      individualDisplay: ['km', 'en', 'fr'].map((code, i) => ({ id: `urn:epass:individualDisplay:${i + 1}`, type: 'IndividualDisplay', language: language(code)[0] })),
    },
    identifier: [{ id: 'urn:epass:identifier:100', type: 'Identifier', notation: number }],
    issuer: bodies[seals], issuanceDate: awardedAt, issued: awardedAt, validFrom: awardedAt, ...(expiresAt === null ? {} : { expirationDate: expiresAt }),
    credentialSubject: {
      id: 'urn:epass:person:1', type: 'Person', fullName: { km: names.km, en: names.latin, fr: names.latin },
      hasClaim: [{
        id: 'urn:epass:learningAchievement:1', type: 'LearningAchievement', title: text(title), description: text(description), ...(notes.length === 0 ? {} : { additionalNote: notes }),
        awardedBy: { id: 'urn:epass:awardingProcess:1', type: 'AwardingProcess', awardingBody: bodies, awardingDate: awardedAt },
        ...(ects === null ? {} : { creditReceived: credits(ects).creditPoint }),
        ...(grade === null ? {} : { provenBy: [assessment(record, bodies, grade, agreement)] }),
        specifiedBy: qualification(record, agreement),
      }],
    },
  };
}

const assessment = ({ title, awardedAt }: AwardRecord, bodies: object[], grade: number, agreement: AgreementDocument | null): object => ({
  id: 'urn:epass:learningAssessment:1', type: 'LearningAssessment', title: text(title),
  awardedBy: { id: 'urn:epass:awardingProcess:2', type: 'AwardingProcess', awardingBody: bodies, awardingDate: awardedAt },
  grade: { id: 'urn:epass:note:1', type: 'Note', noteLiteral: { en: `${grade} %` } },
  ...(agreement === null ? {} : { specifiedBy: { id: 'urn:epass:learningAssessmentSpecification:1', type: 'LearningAssessmentSpecification', title: text(title), gradingScheme: { id: 'urn:epass:gradingScheme:1', type: 'GradingScheme', title: text(agreement.programme.gradingScale) } } }),
});
