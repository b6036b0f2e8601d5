/**
 * The JSON-LD shapes that Kru signs, each property with what the bundled contexts (W3C credentials v2, Open Badges
 * 3.0.3) make of it. A document of these shapes, and no other, is brought into its canonical form without a JSON-LD
 * library; the specs prove that libraries make the very same bytes of it.
 */
export type Meaning =
  /** A string; of the type given, or plain. */
  | { is: 'text'; datatype?: string }
  /** An IRI. */
  | { is: 'link' }
  /** One of two spellings of an IRI, by the context. */
  | { is: 'word'; words: Readonly<Record<string, string>> }
  | { is: 'float' }
  | { is: 'boolean' }
  | { is: 'node'; shape: Shape; many?: boolean };

export interface Shape {
  /** `iri`: has an `id`; `blank`: has none. */
  name: 'iri' | 'blank';
  /** Its types by their IRIs, all of which it must have; none where it has no `type`. */
  types: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, { iri: string; means: Meaning }>>;
}

const VC = 'https://www.w3.org/2018/credentials#';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const SECURITY = 'https://w3id.org/security#';
const STATUS = 'https://www.w3.org/ns/credentials/status#';
const SCHEMA = 'https://schema.org/';
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
/** Open Badges writes the namespace with `https`, so that it is another than XML Schema's own. */
const XSD_OF_BADGES = 'https://www.w3.org/2001/XMLSchema#';

const text = (iri: string, datatype?: string): { iri: string; means: Meaning } => ({ iri, means: datatype === undefined ? { is: 'text' } : { is: 'text', datatype } });
const link = (iri: string): { iri: string; means: Meaning } => ({ iri, means: { is: 'link' } });
const node = (iri: string, shape: Shape): { iri: string; means: Meaning } => ({ iri, means: { is: 'node', shape } });
const nodes = (iri: string, shape: Shape): { iri: string; means: Meaning } => ({ iri, means: { is: 'node', shape, many: true } });

const name = text(`${SCHEMA}name`);

const profile: Shape = { name: 'iri', types: { Profile: `${OB}Profile` }, fields: { name } };

const identity: Shape = {
  name: 'blank', types: { IdentityObject: `${OB}IdentityObject` },
  fields: { identityHash: text(`${OB}identityHash`), identityType: text(`${OB}identityType`), hashed: { iri: `${OB}hashed`, means: { is: 'boolean' } } },
};

const alignment: Shape = {
  name: 'blank', types: { Alignment: `${SCHEMA}AlignmentObject` },
  fields: {
    targetCode: text(`${OB}targetCode`), targetName: text(`${SCHEMA}targetName`), targetType: text(`${OB}targetType`),
    targetUrl: text(`${SCHEMA}targetUrl`, `${XSD_OF_BADGES}anyURI`),
  },
};

const criteria: Shape = { name: 'blank', types: {}, fields: { narrative: text(`${OB}narrative`) } };

const achievement: Shape = {
  name: 'iri', types: { Achievement: `${OB}Achievement` },
  fields: {
    achievementType: text(`${OB}achievementType`), name, inLanguage: text(`${SCHEMA}inLanguage`), description: text(`${SCHEMA}description`),
    criteria: node(`${OB}Criteria`, criteria), version: text(`${OB}version`), alignment: nodes(`${OB}alignment`, alignment),
  },
};

const subject: Shape = {
  name: 'iri', types: { AchievementSubject: `${OB}AchievementSubject` },
  fields: {
    identifier: nodes(`${OB}identifier`, identity), licenseNumber: text(`${OB}licenseNumber`),
    creditsEarned: { iri: `${OB}creditsEarned`, means: { is: 'float' } }, achievement: node(`${OB}achievement`, achievement),
  },
};

const credentialSchema: Shape = { name: 'iri', types: { JsonSchema: `${VC}JsonSchema` }, fields: {} };

const statusEntry: Shape = {
  name: 'iri', types: { BitstringStatusListEntry: `${STATUS}BitstringStatusListEntry` },
  fields: { statusPurpose: text(`${STATUS}statusPurpose`), statusListIndex: text(`${STATUS}statusListIndex`), statusListCredential: link(`${STATUS}statusListCredential`) },
};

const relatedResource: Shape = {
  name: 'iri', types: {}, fields: { mediaType: text(`${SCHEMA}encodingFormat`), digestMultibase: text(`${SECURITY}digestMultibase`, `${SECURITY}multibase`) },
};

const validity = { validFrom: text(`${VC}validFrom`, dateTime), validUntil: text(`${VC}validUntil`, dateTime) };

const awardCredential: Shape = {
  name: 'iri', types: { VerifiableCredential: `${VC}VerifiableCredential`, OpenBadgeCredential: `${OB}OpenBadgeCredential` },
  fields: {
    name, issuer: node(`${VC}issuer`, profile), ...validity, credentialSubject: node(`${VC}credentialSubject`, subject),
    credentialSchema: node(`${VC}credentialSchema`, credentialSchema), credentialStatus: nodes(`${VC}credentialStatus`, statusEntry),
    relatedResource: nodes(`${VC}relatedResource`, relatedResource),
  },
};

const bits: Shape = {
  name: 'iri', types: { BitstringStatusList: `${STATUS}BitstringStatusList` },
  fields: { encodedList: text(`${STATUS}encodedList`, `${SECURITY}multibase`), statusPurpose: text(`${STATUS}statusPurpose`) },
};

const statusListCredential: Shape = {
  name: 'iri', types: { VerifiableCredential: `${VC}VerifiableCredential`, BitstringStatusListCredential: `${STATUS}BitstringStatusListCredential` },
  fields: { issuer: link(`${VC}issuer`), ...validity, credentialSubject: node(`${VC}credentialSubject`, bits) },
};

/** A proof without its value, as it is hashed beside the document. */
const proofOptions: Shape = {
  name: 'blank', types: { DataIntegrityProof: `${SECURITY}DataIntegrityProof` },
  fields: {
    created: text('http://purl.org/dc/terms/created', dateTime), cryptosuite: text(`${SECURITY}cryptosuite`, `${SECURITY}cryptosuiteString`),
    proofPurpose: { iri: `${SECURITY}proofPurpose`, means: { is: 'word', words: { assertionMethod: `${SECURITY}assertionMethod` } } },
    verificationMethod: link(`${SECURITY}verificationMethod`),
  },
};

const CREDENTIALS = 'https://www.w3.org/ns/credentials/v2';
const BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The contexts of an award's credential, in this order. */
export const AWARD_CONTEXTS = [CREDENTIALS, BADGES] as const;

/** Which shapes a document with these contexts may have. */
export const shapesOf: ReadonlyMap<string, readonly Shape[]> = new Map([
  [JSON.stringify([CREDENTIALS, BADGES]), [awardCredential, proofOptions]],
  [JSON.stringify([CREDENTIALS]), [statusListCredential, proofOptions]],
]);
