import { IsOptional, Matches } from 'class-validator';

export class Sealer {
  /** Code of the institution that will seal it; the partner's unless it is said. */
  @IsOptional() @Matches(/^[a-z0-9-]{1,64}$/) sealer?: string;
}
