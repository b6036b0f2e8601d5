/** One published version, named by the SHA-256 of its bytes. */
export class DocumentVersion {
  kind: string;
  code: string;
  version: number;
  sha256: string;
  publishedAt: string;
}

export class DocumentList {
  items: DocumentVersion[];
}
