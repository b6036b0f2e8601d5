import { describe, expect, it } from '@jest/globals';
import { readCsv } from './import.csv.js';

const columns = [{ name: 'code', required: true }, { name: 'name_km', required: true }, { name: 'kind', required: false }];
const read = (text: string): Record<string, string>[] => readCsv(Buffer.from(text), columns).map(({ cells }) => cells);

describe('a CSV file', () => {
  it('is read as spreadsheets write it: with a mark, commas, semicolons or tabs, quotes, empty lines, names of columns in any case', () => {
    const row = { code: 'S1', name_km: 'សាលា, ថ្មី', kind: '' };
    expect(read('\ufeffcode,name_km\r\nS1,"សាលា, ថ្មី"\r\n\r\n')).toEqual([row]);
    expect(read('Code;Name KM;else\nS1;សាលា, ថ្មី;x\n;;\n')).toEqual([row]);
    expect(read('CODE\tname-km\tkind\n S1 \tសាលា, ថ្មី')).toEqual([row]);
  });

  it('numbers its rows as a spreadsheet does, empty ones and cells of several lines included', () => {
    const rows = readCsv(Buffer.from('code,name_km\r\n\r\nS1,"សាលា\r\nថ្មី"\r\n,\r\nS2,សាលា\r\n\r\n'), columns);
    expect(rows.map(({ row, cells }) => [row, cells['code']])).toEqual([[3, 'S1'], [5, 'S2']]);
  });

  it('is refused with a code when it cannot be read, is empty, or lacks a column', () => {
    expect(() => readCsv(Buffer.from([0xff, 0xfe, 0x41]), columns)).toThrow('import.unreadable');
    expect(() => read('code,name_km\n"S1,x')).toThrow('import.unreadable');
    expect(() => read(`code,name_km\nS1,"${'x\n'.repeat(60_000)}"`)).toThrow('import.unreadable');
    expect(() => read('')).toThrow('import.empty');
    expect(() => read('code,name_km\n')).toThrow('import.empty');
    expect(() => read('code\nS1')).toThrow('import.columns_missing');
    expect(() => read(`code,name_km\n${'S1,x\n'.repeat(20_001)}`)).toThrow('import.too_many_rows');
    expect(() => read(`code,name_km\n${'\n'.repeat(80_000)}S1,x`)).toThrow('import.too_many_rows');
  });
});
