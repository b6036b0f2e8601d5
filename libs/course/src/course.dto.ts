import type { TranslationStatus } from '#contracts';

/** A short text in the three languages. */
export class TextView {
  km: string;
  en: string;
  fr: string;
}

/** How far each translation can be trusted. */
export class TranslationsView {
  km: TranslationStatus;
  en: TranslationStatus;
  fr: TranslationStatus;
}

/** The latest version of a course, before it is downloaded. */
export class CourseRow {
  code: string;
  version: number;
  /** Names the document's bytes; the ETag of `GET /api/courses/{code}/{version}`. */
  sha256: string;
  title: TextView;
  summary: TextView;
  /** What a completed course is worth. */
  hours: number;
  /** Minutes of work: lessons and closing test. */
  minutes: number;
  lessons: number;
  /** Size of the document as it travels (brotli), in bytes. */
  bytes: number;
  /** Size of the figures and other files, in bytes. */
  filesBytes: number;
  translations: TranslationsView;
  /** Codes of the competencies it builds. */
  competencies: string[];
  publishedAt: string;
}

export class CourseList {
  items: CourseRow[];
}
