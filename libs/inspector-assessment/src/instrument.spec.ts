import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaOf, standardsOf } from '#contracts';
import { compileInstruments } from './instrument.compile.js';

const shipped = 'content/instruments';
const folder = mkdtempSync(join(tmpdir(), 'kru-instrument-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'sample'));

/** Compiles the shipped instrument with one line changed; gives the faults. */
async function withChange(from: string, to: string): Promise<string[]> {
  const source = readFileSync(`${shipped}/sample-school/instrument.yaml`, 'utf8');
  if (!source.includes(from)) throw new Error(`the instrument has no ${from}`);
  writeFileSync(join(folder, 'sample', 'instrument.yaml'), source.replace(from, to));
  return (await compileInstruments(folder)).faults.map(({ line, message }) => `${line} ${message}`);
}

describe('the sample instrument', () => {
  it('has 5 standards and 20 criteria, 4 of them on AI, and says that it is a sample', async () => {
    const { compiled, faults } = await compileInstruments(shipped);
    expect(faults).toEqual([]);
    const [{ document }] = compiled as [(typeof compiled)[number]];
    expect(standardsOf(document)).toHaveLength(5);
    expect(criteriaOf(document)).toHaveLength(20);
    expect(criteriaOf(document).filter(({ id }) => id.startsWith('ai-'))).toHaveLength(4);
    expect(document.sample).toBe(true);
  });
});

describe('an instrument with a fault', () => {
  it('is refused with the line of what does not fit', async () => {
    expect(await withChange('minimumApplicable: 0.5', 'minimumApplicable: 2')).toEqual([expect.stringMatching(/^36 minimumApplicable: /)]);
  });

  it('is refused when it is not YAML', async () => {
    expect(await withChange('code: sample-school', 'code: "sample')).not.toEqual([]);
  });

  it('is refused when an id is used twice, at both places', async () => {
    expect(await withChange('id: mathematics', 'id: reading-and-writing')).toEqual([
      expect.stringContaining('the id reading-and-writing stands twice'), expect.stringContaining('the id reading-and-writing stands twice'),
    ]);
  });

  it('is refused when a level has no descriptor', async () => {
    expect(await withChange('              "4":', '              "5":')).toEqual([
      expect.stringContaining('no descriptor for the level 4'), expect.stringContaining('the scale has no level 5'),
    ]);
  });
});
