import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

export class PasswordChange {
  @IsString() @MinLength(1) @MaxLength(200) current: string;
  @IsString() @MaxLength(200) next: string;
}

export class PasswordByCode {
  /** Staff id, phone number or e-mail. */
  @IsString() @MinLength(1) @MaxLength(200) login: string;
  /** As printed; dashes, spaces and small letters do not matter. */
  @IsString() @MinLength(1) @MaxLength(40) code: string;
  @IsString() @MaxLength(200) password: string;
}

export class OneTimeCodeView {
  code: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
  /** The page that takes the code, filled in. */
  link: string;
}

export class SlipsBody {
  /** People posted inside this path… */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) under?: string;
  /** …or those that this import made… */
  @IsOptional() @IsUUID() importId?: string;
  /** …or these. */
  @IsOptional() @IsArray() @ArrayMaxSize(5000) @IsUUID('all', { each: true }) personIds?: string[];
}

export class SlipView extends OneTimeCodeView {
  personId: string;
  login: string;
  nameKm: string;
  nameLatin: string;
  /** Path of the post. */
  place: string;
  placeNameKm: string;
  placeNameLatin: string;
}

export class SlipList {
  items: SlipView[];
  /** People left out because they hold a role that is managed at a higher level. */
  skipped: number;
}
