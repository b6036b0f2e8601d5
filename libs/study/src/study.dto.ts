import type { RefusalCode, StudyState } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';

export class StudyStateView {
  key: string;
  /** How often it changed; the `base` of the next change. */
  revision: number;
  /** Put away. */
  gone: boolean;
  /** By name: its value, the revision and the device's time of its last change, and what was written elsewhere at the same time. */
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object', required: ['value', 'revision', 'at'], properties: {
        value: {}, revision: { type: 'integer' }, at: { type: 'string' },
        others: { type: 'array', items: { type: 'object', required: ['value', 'at'], properties: { value: {}, at: { type: 'string' } } } },
      },
    },
  }) fields: StudyState['fields'];
}

export class RefusedStudy {
  key: string;
  /** Why, as a refusal code; what the device holds is its own still. */
  @ApiProperty({ enum: ['study.state_too_large', 'study.too_many_states'] }) code: RefusalCode;
}

export class StudyMerged {
  /** Each state that was sent, as it stands now. */
  states: StudyStateView[];
  /** Those that could not be kept. */
  refused: RefusedStudy[];
}

export class PracticeView {
  id: string;
  /** The server's mark: 0 to 1. */
  score: number;
  correct: boolean;
  receivedAt: string;
}

export class PracticeChange {
  id: string;
  courseCode: string;
  questionId: string;
  score: number;
  correct: boolean;
  /** The device's clock. */
  answeredAt: string;
  receivedAt: string;
}

/** What is new for the person who asks. Some of it may come twice; nothing is left out. */
export class StudyChanges {
  /** Ask with `after` next time. */
  cursor: string;
  states: StudyStateView[];
  practice: PracticeChange[];
}
