import { actionStates, type ActionState, inspectionStates, type InspectionState, type InspectionType, inspectionTypes, type Score } from '#contracts';
import { PlaceView } from '#territory';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

const path = /^([A-Z0-9]{1,20}\/)+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class PlanInspection {
  /** Path of the school. */
  @Matches(path) school: string;
  @IsString() @MaxLength(64) instrumentCode: string;
  @IsIn(inspectionTypes) @ApiProperty({ enum: inspectionTypes }) type: InspectionType;
  /** First day of the visit, `2026-11-22`. */
  @Matches(day) @IsISO8601({ strict: true }) startsOn: string;
  @Matches(day) @IsISO8601({ strict: true }) endsOn: string;
  @IsUUID() leadId: string;
  @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsUUID('all', { each: true }) memberIds: string[];
}

export class Because {
  @trimmed @IsString() @MinLength(1) @MaxLength(2000) reason: string;
}

export class CloseFieldwork {
  /** Why a member's sheet is not here; needed only when one is not. */
  @IsOptional() @trimmed @IsString() @MinLength(1) @MaxLength(2000) reason?: string;
}

export class Candidates {
  @Matches(path) school: string;
  @Matches(day) @IsISO8601({ strict: true }) on: string;
}

export class InspectionsWanted {
  @IsOptional() @Matches(path) under?: string;
  @IsOptional() @IsIn(inspectionStates) @ApiProperty({ enum: inspectionStates, required: false }) state?: InspectionState;
  /** Part of the school's name in Khmer or Latin letters, or of its code. */
  @IsOptional() @IsString() @MaxLength(80) q?: string;
  @IsOptional() @IsString() @MaxLength(200) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
}

export class ChangesWanted {
  /** The cursor of the answer before; without it, everything. */
  @IsOptional() @Matches(/^\d{1,18}$/) after?: string;
}

export class ActionsWanted {
  @IsOptional() @Matches(path) under?: string;
  @IsOptional() @IsIn(actionStates) @ApiProperty({ enum: actionStates, required: false }) state?: ActionState;
  /** Only those that are late. */
  @IsOptional() @Transform(({ value }) => value === 'true' || value === true) @IsBoolean() overdue?: boolean;
  @IsOptional() @IsString() @MaxLength(200) after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
}

export class MoveAction {
  @IsIn(actionStates) @ApiProperty({ enum: actionStates }) to: ActionState;
  @IsOptional() @IsString() @MaxLength(2000) note?: string;
}

export class AnswerReport {
  @trimmed @IsString() @MinLength(1) @MaxLength(10_000) text: string;
}

export class PersonName {
  personId: string;
  nameKm: string;
  nameLatin: string;
}

export class CertificateOf {
  awardId: string;
  number: string;
  expiresAt: string | null;
}

export class CandidateView extends PersonName {
  place: PlaceView | null;
  /** The certificate that is valid on the day; null when there is none. */
  certificate: CertificateOf | null;
  /** Works at the school and so may not inspect it. */
  conflict: boolean;
  /** Already in a team on that day. */
  busy: boolean;
}

export class CandidateList {
  items: CandidateView[];
}

export class TeamMemberView extends PersonName {
  @ApiProperty({ enum: ['lead', 'member'] }) part: 'lead' | 'member';
  /** When their sheet was received; null while it is not. */
  receivedAt: string | null;
}

export class ActionView {
  id: string;
  inspectionId: string;
  standardId: string;
  text: string;
  dueOn: string;
  @ApiProperty({ enum: actionStates }) state: ActionState;
  /** Words that came with the last move. */
  note: string;
  overdue: boolean;
  changedAt: string;
  version: number;
  /** Where the reader may move it now. */
  @ApiProperty({ enum: actionStates, isArray: true }) moves: ActionState[];
}

export class ActionRow extends ActionView {
  school: PlaceView;
}

export class ActionList {
  items: ActionRow[];
  next: string | null;
}

/** How one standard was judged. */
export class ScoreView {
  /** Weighted mean level; null when too little of the standard applied. */
  mean: number | null;
  /** Share (0 to 1) of the standard's weight that applied. */
  applicable: number;
}

@ApiExtraModels(ScoreView)
export class ReportSummary {
  version: number;
  sha256: string;
  finalisedAt: string;
  /** By standard id. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(ScoreView) } })
  scores: Record<string, Score>;
}

export class SchoolResponseView {
  text: string;
  by: PersonName;
  at: string;
}

export class OwnSheet {
  id: string;
  submittedAt: string;
  receivedAt: string;
}

export class InstrumentVersion {
  code: string;
  version: number;
  sha256: string;
}

export class InspectionView {
  id: string;
  school: PlaceView;
  /** The places that contain the school, widest first. */
  within: PlaceView[];
  instrument: InstrumentVersion;
  @ApiProperty({ enum: inspectionTypes }) type: InspectionType;
  @ApiProperty({ enum: inspectionStates }) state: InspectionState;
  startsOn: string;
  endsOn: string;
  plannedAt: string;
  team: TeamMemberView[];
  /** What the reader is in the team; null for others. */
  @ApiProperty({ enum: ['lead', 'member'], nullable: true }) part: 'lead' | 'member' | null;
  /** The reader's own sheet as the server has it. */
  ownSheet: OwnSheet | null;
  cancelledReason: string | null;
  /** Why the fieldwork was closed without a member's sheet. */
  missingSheets: string | null;
  report: ReportSummary | null;
  response: SchoolResponseView | null;
  actions: ActionView[];
}

export class InspectionChanges {
  cursor: string;
  inspections: InspectionView[];
  /** Inspections that the reader was taken out of. */
  gone: string[];
}

export class ActionCount {
  total: number;
  settled: number;
  overdue: number;
}

export class InspectionRow {
  id: string;
  school: PlaceView;
  /** The province and the district, widest first. */
  within: PlaceView[];
  @ApiProperty({ enum: inspectionTypes }) type: InspectionType;
  @ApiProperty({ enum: inspectionStates }) state: InspectionState;
  startsOn: string;
  endsOn: string;
  lead: PersonName;
  teamSize: number;
  sheetsReceived: number;
  report: ReportSummary | null;
  actions: ActionCount;
}

export class InspectionList {
  items: InspectionRow[];
  next: string | null;
  total: number;
}
