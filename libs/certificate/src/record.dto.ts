import { TextView } from '#course';

/** An institution of an award, as strangers are told of it. */
export class IssuerTold {
  code: string;
  name: TextView;
  /** Its signature was made by the coordinator, which holds a key for it. */
  byMandate: boolean;
}

export class CompetencyTold {
  framework: string;
  code: string;
  title: TextView;
}
