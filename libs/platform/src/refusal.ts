import { type RefusalCode, refusals } from '#contracts';

/** A clear no: a stable code, its HTTP status, and the figures a screen needs to explain it. Nothing has changed when one is thrown. */
export class Refused extends Error {
  readonly status: number;

  constructor(readonly code: RefusalCode, readonly details: Record<string, unknown> = {}) {
    super(code);
    this.status = refusals[code];
  }
}

type CodeOf<Status extends number> = { [Code in RefusalCode]: (typeof refusals)[Code] extends Status ? Code : never }[RefusalCode];

/** Known who asks, and they may not. Where even the thing's existence is not theirs to know, use NotFound. */
export class Forbidden extends Refused {
  constructor(code: CodeOf<403>, details?: Record<string, unknown>) { super(code, details); }
}
export class NotFound extends Refused {
  constructor(code: CodeOf<404>, details?: Record<string, unknown>) { super(code, details); }
}
/** Something else already stands where this would go. */
export class Conflict extends Refused {
  constructor(code: CodeOf<409>, details?: Record<string, unknown>) { super(code, details); }
}
/** Well-formed, and against a rule of the trade. */
export class RuleBroken extends Refused {
  constructor(code: CodeOf<422>, details?: Record<string, unknown>) { super(code, details); }
}
