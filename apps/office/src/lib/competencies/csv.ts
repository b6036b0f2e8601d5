/** Excel takes a file without it for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins like a formula is made harmless to spreadsheets. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const writeCsv = (columns: readonly string[], rows: readonly Record<string, string>[]): string =>
  BYTE_ORDER_MARK + [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

/** Rows by the names in the first line; commas, or semicolons as spreadsheets in French write. Lines of nothing are left out. */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  const names = head.map((name) => name.trim().toLowerCase());
  return lines.filter((line) => line.some((each) => each.trim() !== ''))
    .map((line) => Object.fromEntries(names.map((name, place) => [name, (line[place] ?? '').trim().replace(/^'(?=[=+\-@])/, '')])));
}

function cellsOf(text: string): string[][] {
  const first = text.slice(0, text.search(/\r?\n|$/));
  const comma = (first.match(/;/g) ?? []).length > (first.match(/,/g) ?? []).length ? ';' : ',';
  const lines: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"';
    const found = (quoted ? /"((?:[^"]|"")*)"[^,;\r\n]*/y : comma === ';' ? /([^;\r\n]*)/y : /([^,\r\n]*)/y);
    found.lastIndex = at;
    const [all = '', content = ''] = found.exec(text) ?? [];
    lines.at(-1)!.push(quoted ? content.replaceAll('""', '"') : content);
    at += all.length;
    if (text[at] !== comma) {
      if (at >= text.length) break;
      at += text.startsWith('\r\n', at) ? 2 : 1;
      lines.push([]);
    } else at += 1;
  }
  return lines;
}
