import { ApiProperty } from '@nestjs/swagger';
import { type NoticeKind, noticeKinds } from './notice.kinds.js';

export class NoticeTitle {
  km: string;
  en: string;
  fr: string;
}

export class NoticePerson {
  id: string;
  nameKm: string;
  nameLatin: string;
}

/** What it is about: enough for a phone to say it in three languages, and to open the right page. */
export class NoticeAbout {
  course?: string;
  cohort?: string;
  activity?: string;
  path?: string;
  /** Of a partner that is to sign awards; `title` is then its name. */
  agreement?: string;
  /** Title of the course, the activity or the path: whatever is named in the sentence. */
  title?: NoticeTitle;
  /** What became of the enrolment. */
  @ApiProperty({ enum: ['assigned', 'extended', 'moved', 'withdrawn', 'restored'], required: false }) change?: 'assigned' | 'extended' | 'moved' | 'withdrawn' | 'restored';
  /** What the marker decided, or the officer on a name. */
  @ApiProperty({ enum: ['accepted', 'returned', 'refused'], required: false }) decision?: 'accepted' | 'returned' | 'refused';
  /** ISO date. */
  dueOn?: string | null;
  version?: number;
  /** Whose certificates carry an older name. */
  person?: NoticePerson;
  /** How many. */
  count?: number;
}

export class NoticeView {
  id: string;
  @ApiProperty({ enum: noticeKinds }) kind: NoticeKind;
  /** Null when Kru itself tells. */
  sender: NoticePerson | null;
  about: NoticeAbout;
  /** What someone typed; null for all other kinds, and once it was taken back. */
  body: string | null;
  /** ISO 8601, UTC. */
  createdAt: string;
  readAt: string | null;
  /** When it was taken back, unread: it is no longer to be shown. */
  retractedAt: string | null;
}

/** What is new for the person who asks. Some of it may come twice; nothing is left out. */
export class NoticeChanges {
  /** Ask with `after` next time. */
  cursor: string;
  notices: NoticeView[];
}
