import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type ImportState, importStates } from './import.entity.js';

export class RowFaultView {
  /** Line of the file as a spreadsheet counts: the heading is 1. */
  row: number;
  column: string;
  /** A refusal code, whose words are in the web apps. */
  code: string;
  /** What stands there. */
  value: string;
}

export class ImportView {
  id: string;
  kind: string;
  @ApiProperty({ enum: importStates }) state: ImportState;
  /** Rows in the file. */
  total: number;
  /** Rows without fault: those that are applied. */
  valid: number;
  /** Of the valid rows, how many have been gone through. */
  done: number;
  /** How many things were made of them. */
  made: number;
  errorCount: number;
  /** The first 200. */
  errors: RowFaultView[];
  /** The first valid rows, as they will be kept. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) sample: Record<string, unknown>[];
  /** ISO 8601, UTC. */
  createdAt: string;
}

export class ImportList {
  items: ImportView[];
}

export class ImportQuery {
  @IsOptional() @IsString() @MaxLength(40) kind?: string;
}
