import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TextView } from './course.dto.js';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class CoverageOf {
  /** Code of a framework; without it, the one that most courses cite. */
  @IsOptional() @Matches(slug) @MaxLength(64) framework?: string;
}
export class CoverageCellOf extends CoverageOf {
  /** Code of one of the framework's competencies. */
  @IsString() @MaxLength(100) competency: string;
  /** Code of a course. */
  @Matches(slug) @MaxLength(64) course: string;
}

export class CompetencyView {
  code: string;
  level: number | null;
  title: TextView;
}
export class AspectView {
  code: string;
  title: TextView;
  competencies: CompetencyView[];
}
export class CoveringCourse {
  code: string;
  version: number;
  title: TextView;
}
export class CoverageCount {
  competency: string;
  course: string;
  /** Lessons that build the competency. */
  lessons: number;
  /** Questions that measure it. */
  questions: number;
}

/** Which course builds and measures what of a framework. */
export class CoverageView {
  framework: string;
  version: number;
  title: TextView;
  aspects: AspectView[];
  courses: CoveringCourse[];
  /** Where there is something; any other cell is empty. */
  cells: CoverageCount[];
}

export class CoveringView {
  id: string;
  /** A lesson's title or a question's prompt. */
  title: TextView;
  /** The codes that the course itself cites; others than the competency's when read through a crosswalk. */
  codes: string[];
}
export class CoverageCellView {
  lessons: CoveringView[];
  questions: CoveringView[];
}
