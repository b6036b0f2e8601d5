import { type Locale, locales } from '#contracts';
import { TextView } from '#course';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type QuestionFlag, questionFlags } from './question.figures.js';

export class QuestionsQuery {
  /** A quiz, the diagnosis or the closing test; the closing test when absent. */
  @IsOptional() @IsString() @MaxLength(64) activity?: string;
}

export class OptionFigures {
  id: string;
  /** Null for true and false. */
  label: TextView | null;
  right: boolean;
  /** How many first attempts chose it. */
  chosen: number;
}

export class LocaleFiguresView {
  answered: number;
  /** Null for fewer than five. */
  difficulty: number | null;
}

export class TranslationGapView {
  /** The language in which the question earns fewer points, or more. */
  @ApiProperty({ enum: locales }) locale: Locale;
  answered: number;
  difficulty: number;
  /** Difficulty in the other languages together. */
  others: number;
  difference: number;
  /** Of the two-proportion test. */
  z: number;
}

export class QuestionAnalysisRow {
  id: string;
  type: string;
  prompt: TextView;
  /** First attempts that asked it, and those of them that left it blank. */
  answered: number;
  blank: number;
  /** Mean share of the point, 0 to 1: the higher, the easier. Null for fewer than five. */
  difficulty: number | null;
  /** Point-biserial correlation with the rest score, −1 to 1. Null for fewer than five, or when all are alike. */
  discrimination: number | null;
  options: OptionFigures[];
  /** By language in which it was answered. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(LocaleFiguresView) } }) byLocale: Partial<Record<Locale, LocaleFiguresView>>;
  translation: TranslationGapView | null;
  @ApiProperty({ enum: questionFlags, isArray: true }) flags: QuestionFlag[];
}

export class ActivityNamed {
  id: string;
  @ApiProperty({ enum: ['test', 'quiz', 'diagnosis'] }) kind: 'test' | 'quiz' | 'diagnosis';
  /** Of a quiz its lesson's. */
  title: TextView;
}

export class QuestionAnalysis {
  courseCode: string;
  /** The version whose questions are shown. Answers to other versions count where question and key are the same. */
  courseVersion: number;
  activity: ActivityNamed;
  /** All that can be asked for. */
  activities: ActivityNamed[];
  /** How many people answered it; of each only the first attempt counts. */
  people: number;
  /** True when only the latest of very many are counted. */
  sampled: boolean;
  /** True when what was chosen is kept back: it would tell the keys of the closing test, which only authors and officers may know. */
  optionsWithheld: boolean;
  questions: QuestionAnalysisRow[];
}
