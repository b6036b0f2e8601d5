export class EvidenceReceipt {
  sha256: string;
  bytes: number;
  /** When the server first had it whole. */
  receivedAt: string;
}
