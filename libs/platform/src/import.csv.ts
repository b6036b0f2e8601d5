import { parse } from 'csv-parse/sync';
import { RuleBroken } from './refusal.js';

/** A file may have so many rows; a ministry's roster of a province has fewer. */
export const mostRows = 20_000;

/** Empty lines are passed over, and a spreadsheet may leave many at the end; a file of more lines than these is refused whole. */
const mostLines = 4 * mostRows;

/** A quotation mark that is never closed must not make one row of a whole file. */
const longestRow = 100_000;

/** A row: column → cell, and its number as a spreadsheet counts; the heading is 1. */
export interface CsvRow { row: number; cells: Record<string, string> }

/**
 * The rows of a CSV file that have something in them. UTF-8 with or without mark; commas, semicolons (a spreadsheet in French) or tabs; names of
 * columns in any case. @throws RuleBroken `import.unreadable`, `import.empty`, `import.too_many_rows`, `import.columns_missing`
 */
export function readCsv(bytes: Uint8Array, columns: readonly { name: string; required: boolean }[]): CsvRow[] {
  const lines = cellsOf(bytes);
  const [head, ...body] = lines.map((cells, i) => ({ row: i + 1, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (body.length > mostRows || lines.length > mostLines) throw new RuleBroken('import.too_many_rows', { limit: mostRows });
  if (!head || body.length === 0) throw new RuleBroken('import.empty');
  const names = head.cells.map((name) => name.trim().toLowerCase().replace(/[\s-]+/g, '_'));
  const missing = columns.filter(({ name, required }) => required && !names.includes(name)).map(({ name }) => name);
  if (missing.length > 0) throw new RuleBroken('import.columns_missing', { columns: missing.join(', ') });
  return body.map(({ row, cells }) => ({ row, cells: Object.fromEntries(columns.map(({ name }) => [name, (cells[names.indexOf(name)] ?? '').trim()])) }));
}

function cellsOf(bytes: Uint8Array): string[][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const line = text.slice(0, text.search(/[\r\n]|$/));
    const delimiter = [',', ';', '\t'].toSorted((one, other) => line.split(other).length - line.split(one).length)[0]!;
    return parse(text, { delimiter, to: mostLines + 1, max_record_size: longestRow, relax_column_count: true, relax_quotes: true });
  } catch {
    throw new RuleBroken('import.unreadable');
  }
}
