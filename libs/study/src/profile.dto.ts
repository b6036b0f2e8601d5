import type { CompetencyState } from '#contracts';
import { TextView } from '#course';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class ProfileQuery {
  /** Code of the framework to read it in; the one that the person's courses build most of when absent. */
  @IsOptional() @IsString() @MaxLength(64) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) framework?: string;
}

export class CompetencyView {
  code: string;
  title: TextView;
  /** Code of the aspect it belongs to. */
  aspect: string;
  @ApiProperty({ enum: ['none', 'building', 'shown'] }) state: CompetencyState;
  /** Lessons done of all that build it, in the courses that the person took. */
  lessonsDone: number;
  lessonsTotal: number;
  /** Questions answered that measure it, each with its latest answer, and the points they earned. */
  answered: number;
  points: number;
}

export class ProfileView {
  personId: string;
  /** Code of the framework it is read in; null when no framework was published. */
  framework: string | null;
  /** Every competency of the framework, in its order. */
  competencies: CompetencyView[];
}
