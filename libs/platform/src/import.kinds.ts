import type { RefusalCode } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { NotFound } from './refusal.js';

/** Why a row cannot be taken: a code that has words in three languages. */
export type RowCode = Extract<RefusalCode, `import.${string}`>;
export interface Fault { column: string; code: RowCode; value: string }

/** A row as it will be kept, or what is wrong with it. */
export type Reading<Row extends object> = { row: Row; faults?: undefined } | { row?: undefined; faults: Fault[] };

/** What a lib can take from a file. */
export interface ImportKind<Row extends object = object> {
  readonly name: string;
  readonly columns: readonly { name: string; required: boolean }[];
  mayImport(actor: Actor): boolean;
  /** Reads all rows of a file (column → cell, '' when absent), each checked against the others and against what is known. */
  read(actor: Actor, cells: readonly Record<string, string>[]): Promise<Reading<Row>[]>;
  /** Makes things of some rows; gives the id of each, or why it can no longer be made: the world may have moved since the preview. */
  apply(actor: Actor, rows: readonly Row[]): Promise<(string | Fault)[]>;
  /** Removes exactly these, all or none. @throws Conflict `import.in_use` when something depends on one of them */
  undo(actor: Actor, made: readonly string[]): Promise<void>;
}

/** The kinds that the libs have said they can take. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();

  /** Call it when the module starts. */
  register<Row extends object>(kind: ImportKind<Row>): void {
    this.kinds.set(kind.name, kind);
  }

  /** @throws NotFound `import.kind_unknown` */
  get(name: string): ImportKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new NotFound('import.kind_unknown', { kind: name });
    return kind;
  }
}
