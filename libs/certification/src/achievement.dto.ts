import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '#course';

export class FrameworkLevelView {
  /** `EQF`, `CNCP`, `CNQF`. */
  framework: string;
  level: string;
}

export class AchievementRow {
  code: string;
  version: number;
  sha256: string;
  title: TextView;
  description: TextView;
  criteria: TextView;
  hours: number;
  /** ECTS credits. */
  ects: number | null;
  levels: FrameworkLevelView[];
  competencies: string[];
  series: string;
  /** Null when it never ends. */
  validMonths: number | null;
  /** Nobody once the rule is met, or a jury. */
  @ApiProperty({ enum: ['automatic', 'jury'] }) decidedBy: 'automatic' | 'jury';
  /** Two members of the jury must agree. */
  fourEyes: boolean;
  /** An officer's recorded decision can give it. */
  byOfficer: boolean;
  /** The course to complete, where that is the whole rule. */
  course: string | null;
  /** The agreement under which several institutions award it. */
  agreement: string | null;
  /** Holders may lead and rate inspections while it is valid. */
  allowsInspecting: boolean;
}

export class AchievementList {
  items: AchievementRow[];
}
