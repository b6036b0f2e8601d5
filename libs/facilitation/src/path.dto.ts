import { TextView } from '#course';
import { PersonNamed } from '#enrolment';
import { AudienceRule } from './bulk.dto.js';

export class PathStepView {
  course: string;
  /** Courses of the path to be completed first. */
  after: string[];
  why: TextView;
  optional: boolean;
}

export class AssignedPath {
  code: string;
  version: number;
  title: TextView;
  summary: TextView;
  steps: PathStepView[];
}

/** A path that one was given: `wayOf` of contracts says where one is on it. */
export class PathWayView {
  path: AssignedPath;
  /** ISO date. */
  dueOn: string | null;
  /** Null for someone who is no longer there. */
  assignedBy: PersonNamed | null;
  /** ISO 8601, UTC. */
  assignedAt: string;
}

export class PathWays {
  items: PathWayView[];
}

export class PathAssignmentRow {
  /** Also of the bulk action that made it, which can undo it. */
  id: string;
  pathCode: string;
  title: TextView;
  /** Null for people who were named. */
  rule: AudienceRule | null;
  dueOn: string | null;
  createdBy: PersonNamed | null;
  createdAt: string;
  /** How many have it. */
  people: number;
}

export class PathAssignmentList {
  items: PathAssignmentRow[];
}
