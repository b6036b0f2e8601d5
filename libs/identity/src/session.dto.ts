import { IsString, MaxLength, MinLength } from 'class-validator';

export class SignInBody {
  /** Staff id, phone number or e-mail. */
  @IsString() @MinLength(1) @MaxLength(200) login: string;
  @IsString() @MinLength(1) @MaxLength(200) password: string;
}

export class SessionView {
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** ISO 8601, UTC; to the hour. */
  lastSeenAt: string;
  /** The user agent the device named itself with. */
  device: string;
  /** True for the session that asks. */
  current: boolean;
}

export class SessionList {
  items: SessionView[];
}
