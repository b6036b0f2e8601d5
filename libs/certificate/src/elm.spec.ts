import { describe, expect, it } from '@jest/globals';
import { aJointRecord, aRecord } from '#certificate/testing';
import { AgreementDocument } from '#contracts';
import { z } from 'zod';
import { elmOf } from './elm.js';

// Written after public documentation: "Europass EDC credential: schema for EDC credential based on ELM 3.2" (EBSI trusted schemas registry,
// z6CZj2KLNFkFqeDrJ9h27Rgc2RhszhFRHJ5QTJ3W8p6B1), the data models of DC4EU's blueprint (annex C) and its guide "From Sectoral Fields to
// EDC-W3C Credentials", and the European Learning Model's browser. Strict: what they do not name must not be there.

/** `GenericIdType`: what is http or urn is of the Commission's names, or local to the credential. */
const id = z.string().refine((value) => !/^(http|urn)/.test(value) || /^(http:\/\/data\.europa\.eu\/snb\/|http:\/\/publications\.europa\.eu\/resource\/authority\/|urn:epass:.+:\d+$|urn:epass:concept(Scheme)?:[0-9A-Za-z-]*$)/.test(value));
const langString = z.partialRecord(z.string().regex(/^[a-z]{2}$/), z.string().min(1)).refine((value) => Object.keys(value).length > 0);
const of = <T extends z.ZodRawShape>(type: string, shape: T): z.ZodObject<T & { id: typeof id; type: z.ZodLiteral<string> }> => z.strictObject({ id, type: z.literal(type), ...shape });
const concept = of('Concept', { prefLabel: langString });
const note = of('Note', { noteLiteral: langString });
const identifier = of('Identifier', { notation: z.string() });
const organisation = of('Organisation', {
  legalName: langString, identifier: z.array(identifier).optional(),
  location: z.array(of('Location', { address: z.array(of('Address', { countryCode: concept })).min(1) })).min(1),
});
const awardingProcess = of('AwardingProcess', { awardingBody: z.array(organisation).min(1), awardingDate: z.iso.datetime() });
const creditPoint = of('CreditPoint', { framework: concept, point: z.string().regex(/^[1-9]\d*(\.\d+)?$/) });
const qualification = of('Qualification', {
  title: langString, description: langString, volumeOfLearning: z.string().regex(/^PT\d+H$/).optional(), creditPoint: z.array(creditPoint).optional(),
  eqfLevel: concept.optional(), nqfLevel: z.array(concept).optional(), ISCEDFCode: z.array(concept).optional(), language: z.array(concept).optional(), entryRequirement: note.optional(),
  learningOutcome: z.array(of('LearningOutcome', { title: langString })).optional(),
});
const assessment = of('LearningAssessment', {
  title: langString, awardedBy: awardingProcess, grade: note,
  specifiedBy: of('LearningAssessmentSpecification', { title: langString, gradingScheme: of('GradingScheme', { title: langString }) }).optional(),
});
const credential = z.strictObject({
  '@context': z.tuple([z.literal('https://www.w3.org/2018/credentials/v1'), z.literal('http://data.europa.eu/snb/model/context/edc-ap')]),
  id, type: z.tuple([z.literal('VerifiableCredential'), z.literal('VerifiableAttestation'), z.literal('EuropeanDigitalCredential')]),
  credentialSchema: z.array(z.strictObject({ id, type: z.enum(['ShaclValidator2017', 'JsonSchema']) })).min(1), credentialProfiles: z.array(concept).min(1),
  displayParameter: of('DisplayParameter', {
    title: langString, description: langString.optional(), language: z.array(concept).min(1), primaryLanguage: concept,
    individualDisplay: z.array(of('IndividualDisplay', { language: concept })).min(1),
  }),
  identifier: z.array(identifier), issuer: organisation, issuanceDate: z.iso.datetime(), issued: z.iso.datetime(), validFrom: z.iso.datetime(), expirationDate: z.iso.datetime().optional(),
  credentialSubject: of('Person', {
    fullName: langString,
    hasClaim: z.array(of('LearningAchievement', {
      title: langString, description: langString, additionalNote: z.array(note).optional(), awardedBy: awardingProcess,
      creditReceived: z.array(creditPoint).optional(), provenBy: z.array(assessment).optional(), specifiedBy: qualification,
    })).min(1),
  }),
});

const words = { km: 'ក', en: 'a', fr: 'à' };
const [ministry, university] = aJointRecord().issuers;
const agreement = AgreementDocument.parse({
  kind: 'agreement', schema: 1, code: 'double-diplome', version: 1, reference: 'KH-FR 2026/01', validFrom: '2026-01-01', validUntil: null, translations: { km: 'reviewed', en: 'reviewed', fr: 'reviewed' },
  parties: [ministry, university].map((issuer) => {
    const { did: _, credential: __, byMandate: ___, ...party } = issuer!;
    return { ...party, signs: 'own_key', assesses: [] };
  }),
  programme: { title: words, version: '1', iscedField: '0113', languages: ['fr', 'km'], modeOfStudy: words, accessRequirements: words, gradingScale: words },
});

describe('an award in the European Learning Model', () => {
  it.each([['joint, with its agreement', aJointRecord(), agreement], ['joint, without', aJointRecord(), null], ['of one institution', aRecord(), null], ['with a grade alone', aRecord({ grade: 71.5 }), null]])('has the form of a European Digital Credential: %s', (_, record, under) => {
    expect(credential.safeParse(elmOf(record, record.issuers.at(-1)!.code, under)).error?.issues).toBeUndefined();
  });

  it('tells who seals from who awards', () => {
    const elm = credential.parse(elmOf(aJointRecord(), 'universite-exemple', agreement));
    expect(elm.issuer.id).toBe('did:web:universite.example');
    expect(elm.credentialSubject.hasClaim[0]!.awardedBy.awardingBody.map((body) => body.id)).toEqual(['did:web:kru.example', 'did:web:universite.example']);
    expect(credential.parse(elmOf(aJointRecord(), 'ministry', agreement)).issuer.id).toBe('did:web:kru.example');
  });

  it('says level, credits, hours, field and each title in its own language', () => {
    const [claim] = credential.parse(elmOf(aJointRecord(), 'ministry', agreement)).credentialSubject.hasClaim;
    expect(claim!.specifiedBy).toMatchObject({ eqfLevel: { id: 'http://data.europa.eu/snb/eqf/6' }, volumeOfLearning: 'PT600H', creditPoint: [{ point: '60' }], ISCEDFCode: [{ id: 'http://data.europa.eu/snb/isced-f/0113' }] });
    expect(claim!.specifiedBy.nqfLevel!.map(({ prefLabel }) => prefLabel['en'])).toEqual(['CNQF 6', 'CNCP 6']);
    expect(claim!.additionalNote!.map(({ noteLiteral }) => noteLiteral)).toEqual([{ km: 'វិញ្ញាបនបត្រជំនាញអធិការកិច្ច' }, { fr: 'Diplôme d’université « Inspection et pilotage des écoles »' }]);
  });

  it('holds no date of birth and no number of a person', () => {
    expect(Object.keys(credential.parse(elmOf(aRecord(), 'ministry', null)).credentialSubject).toSorted()).toEqual(['fullName', 'hasClaim', 'id', 'type']);
  });
});
