import { isVerificationCode, plainCode } from '@kru/contracts';

/** What was pasted, before anybody is asked. */
export interface Pasted { codes: string[]; mistyped: string[]; twice: number }

/**
 * Codes as people have them: a column or a row of a table, with hyphens or spaces inside, in small letters. A code never holds a space,
 * so groups that stand on a line of their own are put together only where that makes a code.
 */
export function pasted(text: string): Pasted {
  const codes = new Set<string>();
  const mistyped = new Set<string>();
  let twice = 0;
  for (const cell of text.split(/[\n\r\t,;|]+/).map((part) => part.replace(/^[\s"'«“]+|[\s"'»”]+$/g, '')).filter(Boolean)) {
    for (const code of isVerificationCode(plainCode(cell)) ? [plainCode(cell)] : cell.split(/\s+/).map(plainCode).filter(Boolean)) {
      if (codes.has(code) || mistyped.has(code)) twice++;
      else (isVerificationCode(code) ? codes : mistyped).add(code);
    }
  }
  return { codes: [...codes], mistyped: [...mistyped], twice };
}

/** A spreadsheet runs what begins like a formula. */
const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** CSV as spreadsheets of the region open it: UTF-8 with its mark, so that Khmer stays Khmer. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((value) => `"${harmless(value).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

/** Those whose cell in `column` comes first, first; Khmer and Latin each in their own order. */
export const sorted = <Row>(rows: readonly Row[], cell: (row: Row) => string, downwards: boolean): Row[] =>
  [...rows].sort((a, b) => cell(a).localeCompare(cell(b), 'km', { numeric: true }) * (downwards ? -1 : 1));
