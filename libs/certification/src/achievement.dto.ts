import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '#course';

export class AchievementRow {
  code: string;
  version: number;
  sha256: string;
  title: TextView;
  description: TextView;
  criteria: TextView;
  hours: number;
  competencies: string[];
  series: string;
  /** Null when it never ends. */
  validMonths: number | null;
  /** How it is earned. */
  @ApiProperty({ enum: ['course_completed', 'officer_decision'] }) rule: 'course_completed' | 'officer_decision';
  /** The course to complete, where that is the rule. */
  course: string | null;
  /** Holders may lead and rate inspections while it is valid. */
  allowsInspecting: boolean;
}

export class AchievementList {
  items: AchievementRow[];
}
