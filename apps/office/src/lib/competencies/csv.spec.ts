import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv, writeCsv } from './csv.ts';

const columns = ['code', 'km', 'en'];
/** What a cell can hold once it was trimmed; an apostrophe before a formula is how the file keeps it harmless. */
const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim()).filter((text) => !/^'[=+\-@]/.test(text) && !text.startsWith('\uFEFF'));
const row = fc.record({ code: cell.filter((text) => text !== ''), km: cell, en: cell });

describe('a table as a file', () => {
  it('comes back as it went out, whatever stands in its cells', () => {
    fc.assert(fc.property(fc.array(row), (rows) => { expect(readCsv(writeCsv(columns, rows))).toEqual(rows); }));
  });

  it('may be written by a spreadsheet that separates with semicolons', () => {
    expect(readCsv('\uFEFFcode;km;en\r\n"A;1";ក;"say ""a"", b"\r\n\r\n;;\r\nB;;\r\n')).toEqual([{ code: 'A;1', km: 'ក', en: 'say "a", b' }, { code: 'B', km: '', en: '' }]);
  });

  it('makes a formula harmless', () => {
    expect(writeCsv(['code'], [{ code: '=cmd()' }])).toBe("\uFEFFcode\r\n'=cmd()\r\n");
  });
});
