import { describe, expect, it } from '@jest/globals';
import { drawCode, groupedCode } from '@kru/contracts';
import { csvOf, pasted, sorted } from './many.rules.ts';

const three = [drawCode(), drawCode(), drawCode()] as const;

describe('codes that were pasted', () => {
  it('are read from a column, a row, a list, and a table with other things in it', () => {
    for (const parted of ['\n', '\r\n', '\t', ', ', ';', '  ', ' | ']) expect(pasted(three.join(parted)).codes).toEqual([...three]);
    expect(pasted(`Sok Dara\t${three[0]}\nChan Bopha\t${three[1]}`).codes).toEqual([three[0], three[1]]);
  });

  it('are read with hyphens, spaces, quotes and small letters', () => {
    const [code] = three;
    for (const written of [groupedCode(code), groupedCode(code).toLowerCase(), groupedCode(code).replaceAll('-', ' '), `"${code}"`, ` ${code} `]) expect(pasted(written).codes).toEqual([code]);
  });

  it('are asked once, and those with a wrong character not at all', () => {
    const wrong = `${three[0].slice(0, -1)}${three[0].endsWith('2') ? '3' : '2'}`;
    expect(pasted([three[0], wrong, three[0], wrong].join('\n'))).toEqual({ codes: [three[0]], mistyped: [wrong], twice: 2 });
    expect(pasted(' \n\t')).toEqual({ codes: [], mistyped: [], twice: 0 });
  });
});

describe('the table to download', () => {
  it('runs nothing when a spreadsheet opens it, and keeps quotes and Khmer', () => {
    expect(csvOf([['=1+1', '+855', '-1', '@x', 'a "b"', 'សុខ']])).toBe('\uFEFF"\'=1+1","\'+855","\'-1","\'@x","a ""b""","សុខ"\r\n');
  });

  it('can be sorted both ways, numbers as numbers', () => {
    expect(sorted(['n10', 'n9', 'n1'], (row) => row, false)).toEqual(['n1', 'n9', 'n10']);
    expect(sorted(['n10', 'n9', 'n1'], (row) => row, true)).toEqual(['n10', 'n9', 'n1']);
  });
});
