export class InText {
  km: string;
  en: string;
  fr: string;
}

export class InstrumentRow {
  code: string;
  version: number;
  sha256: string;
  title: InText;
  summary: InText;
  /** A sample shows how Kru works; it is not a ministry's approved instrument. */
  sample: boolean;
  standards: number;
  criteria: number;
  /** Size of the document before compression. */
  bytes: number;
}

export class InstrumentList {
  items: InstrumentRow[];
}
