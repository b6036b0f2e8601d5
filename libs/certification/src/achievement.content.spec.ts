import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeFault } from '#platform';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { achievementContent } from './achievement.content.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'achievements-'));
  await mkdir(join(folder, 'achievements'));
  await mkdir(join(folder, 'courses/small/lessons/first'), { recursive: true });
  await writeFile(join(folder, 'courses/small/course.yaml'), stringify({ code: 'small' }));
  await writeFile(join(folder, 'courses/small/lessons/first/lesson.yaml'), stringify({ id: 'first', blocks: [{ id: 'work', type: 'assignment' }, { id: 'exam', type: 'calibration', mode: 'exam' }] }));
});
afterAll(() => rm(folder, { recursive: true }));

const text = { km: 'អត្ថបទ', en: 'Text', fr: 'Texte' };

async function faultsOf(fields: object): Promise<string[]> {
  await writeFile(join(folder, 'achievements/one.yaml'), stringify({
    code: 'one', version: 1, title: text, description: text, criteria: text, hours: 1, competencies: [], translations: { km: 'draft', en: 'draft', fr: 'draft' },
    series: 'ONE', validMonths: null, rule: { type: 'course_completed', course: 'small' }, ...fields,
  }));
  return (await achievementContent.compile(folder)).faults.map((fault) => describeFault({ ...fault, file: 'one.yaml', line: 0 }).replace('one.yaml:0 ', ''));
}

describe('an achievement in content/', () => {
  it('names only what is there', async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(await faultsOf({ rule: { type: 'at_least', atLeast: 1, of: [
      { type: 'course_completed', course: 'none' }, { type: 'award_held', achievement: 'two' }, { type: 'award_held', achievement: 'one' },
      { type: 'calibration_passed', course: 'small', activity: 'first-work' }, { type: 'calibration_passed', course: 'small', activity: 'first-exam' },
      { type: 'assignment_accepted', course: 'small', activity: 'first-work' },
    ] } })).toEqual([
      'rule: there is no course none', 'rule: there is no achievement two', 'rule: achievement one asks for itself', 'rule: course small has no exam first-work',
    ]);
  });

  it('is awarded under an agreement that is there', async () => {
    expect(await faultsOf({ agreement: 'double' })).toEqual(['agreement: there is no agreement double in content/agreements']);
  });

  it('is renewed within the time it is valid', async () => {
    expect(await faultsOf({ renewalMonths: 3 })).toEqual(['renewalMonths: is longer than the award is valid']);
    expect(await faultsOf({ renewalMonths: 3, validMonths: 12 })).toEqual([]);
  });
});
