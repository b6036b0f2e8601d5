import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '#course';

export class ConditionSubject {
  code: string;
  title: TextView;
}

export class ConditionView {
  /** What is missing while it is not met: `lessons_missing`, `test_not_passed`, `too_few`, `legal_name_missing` ... */
  code: string;
  met: boolean;
  /** The condition's figures. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) details: Record<string, string | number>;
  /** The course or award it speaks of. */
  subject?: ConditionSubject;
  /** What a choice among several is made of. */
  @ApiProperty({ type: () => [ConditionView] }) parts?: ConditionView[];
}

export class EvaluationView {
  met: boolean;
  conditions: ConditionView[];
}
