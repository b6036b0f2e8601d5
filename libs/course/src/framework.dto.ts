import { TextView, TranslationsView } from './course.dto.js';

/** The latest version of a competency framework. */
export class FrameworkRow {
  code: string;
  version: number;
  sha256: string;
  title: TextView;
  source: string;
  licence: string;
  aspects: number;
  competencies: number;
  publishedAt: string;
  /** It came from files, and its next version does too: it cannot be changed in the office. */
  fromFiles: boolean;
}
export class FrameworkList {
  items: FrameworkRow[];
  /** The asker may publish frameworks and crosswalks. */
  mayPublish: boolean;
}

/** The latest version of a crosswalk between two frameworks. */
export class CrosswalkRow {
  code: string;
  version: number;
  sha256: string;
  title: TextView;
  /** Code of the framework it leads from. */
  from: string;
  /** Code of the framework it leads to. */
  to: string;
  source: string;
  licence: string;
  links: number;
  publishedAt: string;
  /** It came from files, and its next version does too: it cannot be changed in the office. */
  fromFiles: boolean;
}
export class CrosswalkList {
  items: CrosswalkRow[];
}

/** The latest version of a path: courses in an order. */
export class PathRow {
  code: string;
  version: number;
  sha256: string;
  title: TextView;
  summary: TextView;
  translations: TranslationsView;
  /** Codes of its courses, in order. */
  courses: string[];
  publishedAt: string;
}
export class PathList {
  items: PathRow[];
}

/** What was published, named by the SHA-256 of its bytes. */
export class PublishedVersion {
  code: string;
  version: number;
  sha256: string;
  publishedAt: string;
}
