import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeStudy, type StudyState, uuidv7 } from '#contracts';
import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { IdentityModule } from '#identity';
import { anActor } from '#identity/testing';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { StudyModule } from '#study';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, EnrolmentModule, StudyModule], { commits: true, env: { KRU_POOL: '10' } });

const at = '2026-11-20T01:00:00.000Z';
const key = 'quiz/small/first-check';
const send = (actor: Actor, changes: object[]) => app.as(actor).post('/api/study/states', { changes });
const seen = async (actor: Actor): Promise<StudyState[]> => (await app.as(actor).get('/api/study/changes?after=0')).body.states;

it('two devices that begin the same thing at once: both are kept', async () => {
  const person = anActor();
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => send(person, [{ key, base: 0, at, fields: { [`q-${i}`]: i } }])));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  const [state] = await seen(person);
  expect(Object.keys(state!.fields).sort()).toEqual(Array.from({ length: 8 }, (_, i) => `q-${i}`));
  expect(state!.revision).toBe(8);
});

it('two devices that write one field at once: both texts are kept, in some order', async () => {
  const person = anActor();
  await Promise.all(['at home', 'in school'].map((text) => send(person, [{ key: 'note/small/first/a', base: 0, at, fields: { text } }])));
  const [{ fields }] = await seen(person) as [StudyState];
  const kept = [fields['text']!.value, ...fields['text']!.others!.map(({ value }) => value)];
  expect(new Set(kept)).toEqual(new Set(['at home', 'in school']));
});

it('comes out as the rule of contracts says, whatever was sent', async () => {
  const fields = fc.dictionary(fc.constantFrom('a', 'b', '@at'), fc.oneof(fc.integer(), fc.string(), fc.constant(null)), { maxKeys: 3 });
  const changes = fc.array(fc.record({ key: fc.constantFrom(key, 'note/small/first/a'), base: fc.nat(4), at: fc.constant(at), fields, gone: fc.boolean() }), { minLength: 1, maxLength: 8 });
  await fc.assert(fc.asyncProperty(changes, fc.nat(8), async (all, cut) => {
    const person = anActor({ personId: uuidv7() });
    await send(person, all.slice(0, cut));
    await send(person, all.slice(cut));
    const expected = new Map<string, StudyState>();
    for (const change of all) {
      const merged = mergeStudy(expected.get(change.key), change);
      if (merged.revision > 0) expected.set(change.key, merged);
    }
    const byKey = (one: StudyState, other: StudyState): number => (one.key < other.key ? -1 : 1);
    expect((await seen(person)).sort(byKey)).toEqual([...expected.values()].sort(byKey));
  }), { numRuns: 30 });
});
