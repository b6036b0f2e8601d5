import { type Asked, Asked as AskedSchema, type Locale, locales, type QuestionType } from '#contracts';
import { TextView } from '#course';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { z } from 'zod';
import { type ExchangeFormat, exchangeFormats, lossCodes, type LossCode } from './exchange.js';

const types = ['single', 'multiple', 'true_false', 'matching', 'ordering', 'short_text', 'numeric', 'gap_fill', 'hotspot', 'likert'] as const satisfies readonly QuestionType[];

/** A question to be kept. `revision` is the one that was edited: 0 for a new one. */
export const BankQuestionBody = z.strictObject({
  asked: AskedSchema, languages: z.array(z.enum(locales)).min(1), tags: z.array(z.string().min(1).max(60)).max(20), revision: z.int().nonnegative(),
});
export type BankQuestionBody = z.infer<typeof BankQuestionBody>;

export class BankQuery {
  /** Words of the prompt in any language, of the code, or of a tag. */
  @IsOptional() @IsString() @MaxLength(100) search?: string;
  @IsOptional() @IsIn(types) type?: QuestionType;
  @IsOptional() @IsString() @MaxLength(60) tag?: string;
  /** A competency that the question measures, by its code. */
  @IsOptional() @IsString() @MaxLength(60) competency?: string;
  @IsOptional() @IsString() @MaxLength(1000) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class BankRow {
  id: string;
  code: string;
  @ApiProperty({ enum: types }) type: QuestionType;
  prompt: TextView;
  measures: string[];
  @ApiProperty({ enum: locales, isArray: true }) languages: Locale[];
  tags: string[];
  /** The feedback that it still lacks before a course may take it. */
  lacks: string[];
  revision: number;
  changedAt: string;
}

export class BankList {
  items: BankRow[];
  total: number;
  /** Ask with `after` for what follows; null at the end. */
  next: string | null;
}

export class BankQuestionView extends BankRow {
  /** The question and its key, `Asked` of libs/contracts. */
  @ApiProperty({ type: 'object', additionalProperties: true }) asked: Asked;
}

export class LossView {
  /** The name of the question, or its first words. */
  question: string;
  @ApiProperty({ enum: lossCodes }) code: LossCode;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) details: Record<string, string | number>;
}

export class ArrivalQuery {
  @IsIn(exchangeFormats) format: ExchangeFormat;
  /** The language of texts that name none. */
  @IsIn(locales) locale: Locale;
}

export class ArrivingQuestion {
  code: string;
  @ApiProperty({ enum: types }) type: QuestionType;
  prompt: TextView;
  @ApiProperty({ enum: locales, isArray: true }) languages: Locale[];
  /** What is wrong with it, in English sentences for authors; empty when it can be kept. */
  faults: string[];
  /** The feedback that it still lacks before a course may take it. */
  lacks: string[];
  /** Another question of the bank has this code: this one will get a number behind it. */
  taken: boolean;
}

export class ArrivalView {
  id: string;
  @ApiProperty({ enum: exchangeFormats }) format: ExchangeFormat;
  @ApiProperty({ enum: ['previewed', 'applied', 'undone'] }) state: 'previewed' | 'applied' | 'undone';
  questions: ArrivingQuestion[];
  losses: LossView[];
  /** How many were kept, or after an undo were left because they had been changed since. */
  kept: number;
}

export class DepartureBody {
  @IsIn(exchangeFormats) format: ExchangeFormat;
  /** The language of what the format can say in one only. */
  @IsIn(locales) locale: Locale;
  /** These questions; all that match the filter when absent. */
  @IsOptional() @IsArray() @ArrayMaxSize(2000) @IsUUID(undefined, { each: true }) ids?: string[];
  @IsOptional() @IsString() @MaxLength(100) search?: string;
  @IsOptional() @IsIn(types) type?: QuestionType;
  @IsOptional() @IsString() @MaxLength(60) tag?: string;
  @IsOptional() @IsString() @MaxLength(60) competency?: string;
}

export class DepartureView {
  /** The file, in UTF-8. */
  text: string;
  count: number;
  losses: LossView[];
}
