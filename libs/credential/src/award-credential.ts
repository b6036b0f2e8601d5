// Its words are where phones read them too: whoever is asked to sign makes the same document again and compares.
export { awardCredential, credentialUrl, recordUrl, schemaUrl, type StatusPlace, statusUrl } from '#proof';
