import { parse } from 'csv-parse/sync';
import { RuleBroken } from './refusal.js';

/** A file may have so many rows; a ministry's roster of a province has fewer. */
export const mostRows = 20_000;

/** A quotation mark that is never closed must not make one row of a whole file. */
const longestRow = 100_000;

/**
 * The rows of a CSV file, column → cell. UTF-8 with or without mark; commas, semicolons (a spreadsheet in French) or tabs; names of
 * columns in any case. @throws RuleBroken `import.unreadable`, `import.empty`, `import.too_many_rows`, `import.columns_missing`
 */
export function readCsv(bytes: Uint8Array, columns: readonly { name: string; required: boolean }[]): Record<string, string>[] {
  const table = cellsOf(bytes);
  const [head, ...body] = table;
  if (!head || body.length === 0) throw new RuleBroken('import.empty');
  if (body.length > mostRows) throw new RuleBroken('import.too_many_rows', { limit: mostRows });
  const names = head.map((name) => name.trim().toLowerCase().replace(/[\s-]+/g, '_'));
  const missing = columns.filter(({ name, required }) => required && !names.includes(name)).map(({ name }) => name);
  if (missing.length > 0) throw new RuleBroken('import.columns_missing', { columns: missing.join(', ') });
  return body.map((cells) => Object.fromEntries(columns.map(({ name }) => [name, (cells[names.indexOf(name)] ?? '').trim()])));
}

function cellsOf(bytes: Uint8Array): string[][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const line = text.slice(0, text.search(/[\r\n]|$/));
    const delimiter = [',', ';', '\t'].toSorted((one, other) => line.split(other).length - line.split(one).length)[0]!;
    return parse(text, { delimiter, skip_empty_lines: true, to: mostRows + 2, max_record_size: longestRow, skip_records_with_empty_values: true, relax_column_count: true, relax_quotes: true });
  } catch {
    throw new RuleBroken('import.unreadable');
  }
}
