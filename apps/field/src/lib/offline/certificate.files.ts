import type { ToKeep } from './download.ts';
import type { Certificate } from './certificate.views.ts';

type Known = Pick<Certificate, 'id' | 'code' | 'number'>;
type Signed = NonNullable<Certificate['credentials']>[number];

/** Where it is asked for: on this very server, whatever address is printed. */
const here = (url: string): string => new URL(url).pathname;

export const pdfFile = ({ id, number }: Known, locale: string): ToKeep =>
  ({ key: `certificate/${id}/${locale}`, url: `/api/certificates/${id}/pdf?lang=${locale}`, name: `${number}.${locale}.pdf`, type: 'application/pdf' });

/** What goes with it abroad. */
export const supplementFile = ({ id, number }: Known, locale: string): ToKeep =>
  ({ key: `supplement/${id}/${locale}`, url: `/api/certificates/${id}/supplement.pdf?lang=${locale}`, name: `${number}.supplement.${locale}.pdf`, type: 'application/pdf' });

export const supplementDocument = ({ id, number }: Known): ToKeep =>
  ({ key: `supplement/${id}`, url: `/api/certificates/${id}/supplement.json`, name: `${number}.supplement.json`, type: 'application/json' });

/** In the European Learning Model, for an institution to seal. */
export const elmFile = ({ id, number }: Known): ToKeep =>
  ({ key: `elm/${id}`, url: `/api/certificates/${id}/elm.json`, name: `${number}.elm.json`, type: 'application/ld+json' });

/** The signed document, as Open Badges 3.0 has it. Wallets and backpacks take a `.json`. */
export const signedFile = ({ number }: Known, { issuer, url }: Signed): ToKeep =>
  ({ key: `credential/${here(url)}`, url: here(url), name: `${number}.${issuer}.json`, type: 'application/json' });

export const jwtFile = ({ number }: Known, { issuer, url }: Signed): ToKeep =>
  ({ key: `jwt/${here(url)}`, url: here(url), accept: 'application/vc+jwt', name: `${number}.${issuer}.jwt`, type: 'application/vc+jwt' });

/** Its lists grow old, so a newer one is asked for where that can be. */
export const bundleFile = ({ id, code, number }: Known): ToKeep =>
  ({ key: `bundle/${id}`, url: `/api/verify/${code}/bundle`, name: `${number}.bundle.json`, type: 'application/json', fresh: true });
