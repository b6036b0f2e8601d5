import { describe, expect, it } from '@jest/globals';
import { awardCredential } from '#proof';
import { aJointRecord, anIssuer, aRecord, ORIGIN } from '#proof/testing';
import { awardCredentialSchema, mustBeFit } from './schema.js';

const digest = `uEiA${'x'.repeat(43)}`;
const credentialOf = (record = aRecord(), issuer = record.issuers[0]!): any => awardCredential(record, issuer, { place: { list: 1, index: 7 }, origin: ORIGIN, digest });

describe('the schema of what is signed', () => {
  it('takes every credential that is made here', () => {
    const records = [aRecord(), aRecord({ competencies: [], ects: null, expiresAt: '2029-11-20T03:00:00.000Z' }), aRecord({ issuers: [anIssuer({ titleLanguage: 'mul' })] })];
    for (const record of records) expect(() => mustBeFit(credentialOf(record))).not.toThrow();
    for (const issuer of aJointRecord().issuers) expect(() => mustBeFit(credentialOf(aJointRecord({ issuers: [issuer] }), issuer))).not.toThrow();
  });

  it.each<[string, (credential: any) => void]>([
    ['credentialSubject', ({ credentialSubject }) => { credentialSubject.birthDate = '1990-01-01'; }],
    ['credentialSubject.id', ({ credentialSubject }) => { credentialSubject.id = 'did:example:1'; }],
    ['credentialSubject.identifier.1.identityHash', ({ credentialSubject }) => { credentialSubject.identifier[1].identityHash = ''; }],
    ['credentialSubject.creditsEarned', ({ credentialSubject }) => { credentialSubject.creditsEarned = -1; }],
    ['@context.0', (credential) => { credential['@context'] = ['https://example.org/evil', credential['@context'][1]]; }],
    ['issuer.id', ({ issuer }) => { issuer.id = ''; }],
    ['validFrom', (credential) => { credential.validFrom = '20/11/2026'; }],
    ['credentialStatus.0.statusPurpose', ({ credentialStatus }) => { credentialStatus[0].statusPurpose = 'refresh'; }],
    ['relatedResource.0.digestMultibase', ({ relatedResource }) => { relatedResource[0].digestMultibase = 'uEiA'; }],
  ])('refuses what is wrong at %s, and says where', (path, spoil) => {
    const credential = structuredClone(credentialOf());
    spoil(credential);
    expect(() => mustBeFit(credential)).toThrow(expect.objectContaining({ code: 'credential.unfit', details: expect.objectContaining({ path }) }));
  });

  it('is published as JSON Schema with nothing left open', () => {
    const schema = awardCredentialSchema(ORIGIN) as any;
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${ORIGIN}/schemas/award-credential-1.json`, additionalProperties: false });
    expect(schema.required).toEqual(expect.arrayContaining(['@context', 'credentialSubject', 'credentialStatus', 'relatedResource']));
    expect(schema.required).not.toContain('proof');
    expect(schema.properties.credentialSubject.additionalProperties).toBe(false);
  });
});
