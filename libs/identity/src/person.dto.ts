import { type Gender, genders, type Locale, locales, type NameSource, nameSources, type Post, posts, type Role, roles, type Subject, subjects } from '#contracts';
import { PlaceView } from '#territory';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

const path = /^([A-Z0-9]{1,20}\/)+$/;

export class PlaceNamed {
  path: string;
  nameKm: string;
  nameLatin: string;
}

export class RoleRow {
  @ApiProperty({ enum: roles }) role: Role;
  place: PlaceNamed;
}

export class PersonRow {
  id: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  @ApiProperty({ enum: genders }) gender: Gender;
  @ApiProperty({ enum: posts }) post: Post;
  place: PlaceNamed;
  roles: RoleRow[];
  active: boolean;
  /** False until the first password is set with a one-time code. */
  hasPassword: boolean;
}

export class PersonView extends PersonRow {
  /** Where both forms of the legal name come from. */
  @ApiProperty({ enum: nameSources }) nameSource: NameSource;
  phone: string | null;
  email: string | null;
  @ApiProperty({ enum: locales }) locale: Locale;
  /** What a teacher teaches most; null where it is not known. */
  @ApiProperty({ enum: subjects, nullable: true }) subject: Subject | null;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** To be sent back as `baseVersion` with a change. */
  version: number;
}

export class PersonList {
  items: PersonRow[];
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
  /** How many in all; only with the first page. */
  total?: number;
}

export class PeopleQuery {
  /** A path: only people posted inside it. */
  @IsOptional() @Matches(path) under?: string;
  @IsOptional() @IsIn(roles) role?: Role;
  /** Part of a name, or a staff id, phone or e-mail. */
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class PersonBody {
  @IsOptional() @IsString() @MaxLength(40) staffId?: string | null;
  @IsString() @MinLength(1) @MaxLength(120) nameKm: string;
  @IsString() @MinLength(1) @MaxLength(120) nameLatin: string;
  /** What shows the names. Absent: as it was, or `officer` where a name changes. */
  @IsOptional() @IsIn(nameSources) nameSource?: NameSource;
  @IsIn(genders) gender: Gender;
  @IsOptional() @IsString() @MaxLength(30) phone?: string | null;
  @IsOptional() @IsString() @MaxLength(200) email?: string | null;
  @IsIn(locales) locale: Locale;
  /** Path of the school or office where the person is posted. */
  @Matches(path) place: string;
  @IsIn(posts) post: Post;
  /** Absent: as it was. */
  @IsOptional() @IsIn(subjects) subject?: Subject | null;
  @IsOptional() @IsBoolean() active?: boolean;
  /** The version this change was made from; absent for a new person. */
  @IsOptional() @IsInt() baseVersion?: number;
}

export class RoleBody {
  @IsIn(roles) role: Role;
  @Matches(path) place: string;
}

export class HeldRoleView {
  @ApiProperty({ enum: roles }) role: Role;
  place: PlaceView;
}

export class MeView {
  personId: string;
  staffId: string | null;
  nameKm: string;
  nameLatin: string;
  @ApiProperty({ enum: nameSources }) nameSource: NameSource;
  @ApiProperty({ enum: genders }) gender: Gender;
  phone: string | null;
  email: string | null;
  @ApiProperty({ enum: locales }) locale: Locale;
  @ApiProperty({ enum: posts }) post: Post;
  place: PlaceView;
  roles: HeldRoleView[];
  /** True when the ministry shown is invented. */
  demo: boolean;
}

export class MeBody {
  @IsIn(locales) locale: Locale;
}
