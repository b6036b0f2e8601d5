import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { locales, type Locale } from '#contracts';
import { type PrintState, printStates } from './print.entity.js';

/** Which certificates; what is left out narrows nothing. */
export class PrintChoice {
  /** Of people who stood in this place or below when they were given theirs. */
  @IsOptional() @Matches(/^([A-Z0-9]{1,20}\/)+$/) under?: string;
  /** Of a cohort's members. */
  @IsOptional() @IsUUID() cohort?: string;
  /** Of this achievement. */
  @IsOptional() @Matches(/^[a-z0-9-]{1,64}$/) achievement?: string;
}

export class NewPrint extends PrintChoice {
  /** The language of the wording. */
  @IsIn(locales) lang: Locale;
  /** Just these. */
  @IsOptional() @IsUUID(undefined, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(2000) awards?: string[];
}

export class PrintCount {
  /** How many certificates in force there are to print. */
  count: number;
  /** More cannot be printed at once. */
  most: number;
}

export class PrintView {
  id: string;
  @ApiProperty({ enum: locales }) lang: Locale;
  under: string | null;
  cohort: string | null;
  achievement: string | null;
  @ApiProperty({ enum: printStates }) state: PrintState;
  total: number;
  /** How many were gone through. */
  done: number;
  /** Left out, because they hold no more. */
  skipped: number;
  /** Of the archive. */
  bytes: number | null;
  createdAt: string;
  /** Until when the archive can be fetched. */
  expiresAt: string;
}

export class PrintList {
  items: PrintView[];
}
