import { describe, expect, it } from '@jest/globals';
import { mergeStudy, type StudyState } from '@kru/contracts';
import fc from 'fast-check';
import { asSent, changesOf, clashesOf, decided, emptyState, type KeptState, putAway, received, type Value, valuesOf, wasSent, written } from './study.rules.ts';

/** A server and any number of phones, between which answers may be lost. */
class World {
  server: StudyState | undefined;
  private clock = 0;
  constructor(readonly phones: KeptState[]) {}
  private now = (): string => new Date(Date.UTC(2026, 10, 22) + ++this.clock * 1000).toISOString();

  touch(phone: number, name: string, value: Value): void { this.phones[phone] = written(this.phones[phone]!, { [name]: value }, this.now()); }
  leave(phone: number): void { this.phones[phone] = putAway(this.phones[phone]!, this.now()); }
  choose(phone: number, name: string, value: Value): void { this.phones[phone] = decided(this.phones[phone]!, name, value, this.now()); }
  fetch(phone: number): void { if (this.server) this.phones[phone] = received(this.phones[phone]!, this.server); }
  /** What goes out, as sync does it: what was not answered before is asked for first. `meanwhile` happens while it is under way. */
  send(phone: number, { lost = false, meanwhile = () => {} }: { lost?: boolean; meanwhile?: () => void } = {}): void {
    if (wasSent(this.phones[phone]!)) this.fetch(phone);
    const changes = changesOf(this.phones[phone]!);
    this.phones[phone] = asSent(this.phones[phone]!, changes);
    for (const change of changes) this.server = mergeStudy(this.server, change);
    meanwhile();
    if (!lost) this.fetch(phone);
  }
  settle(): void { for (let round = 0; round < 4; round++) this.phones.forEach((_phone, at) => { this.send(at); }); this.phones.forEach((_phone, at) => this.fetch(at)); }
}
const key = 'quiz/c/q';
const world = (phones = 1): World => new World(Array.from({ length: phones }, () => emptyState(key)));

describe('what one phone has in hand', () => {
  it('is sent once, and what stands already is not sent again', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    expect(changesOf(it.phones[0]!)).toMatchObject([{ key, base: 0, fields: { 'r.a': 'x' }, gone: false }]);
    it.send(0);
    it.touch(0, 'r.a', 'x');
    expect(changesOf(it.phones[0]!)).toEqual([]);
    expect(valuesOf(it.phones[0]!)).toEqual({ 'r.a': 'x' });
  });

  it('keeps what was touched while it was being sent', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    it.send(0, { meanwhile: () => it.touch(0, 'r.a', 'y') });
    expect(valuesOf(it.phones[0]!)).toEqual({ 'r.a': 'y' });
    it.send(0);
    expect(it.server!.fields['r.a']).toMatchObject({ value: 'y' });
    expect(it.server!.fields['r.a']!.others).toBeUndefined();
  });

  it('does not clash with its own words of which the answer was lost', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    it.send(0, { lost: true });
    it.touch(0, 'r.a', 'y');
    it.send(0);
    expect(it.server!.fields['r.a']!.others).toBeUndefined();
    expect(valuesOf(it.phones[0]!)).toEqual({ 'r.a': 'y' });
  });

  it('is gone once handed in, also when answers were lost on the way', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    it.send(0, { lost: true });
    it.leave(0);
    it.send(0, { lost: true });
    it.send(0);
    expect(it.server).toMatchObject({ gone: true, fields: { 'r.a': { value: null } } });
    expect(changesOf(it.phones[0]!)).toEqual([]);
    expect(valuesOf(it.phones[0]!)).toEqual({});
  });

  it('leaves nothing to send when it was never sent', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    it.leave(0);
    expect(changesOf(it.phones[0]!)).toEqual([]);
  });

  it('begins anew without what was handed in before', () => {
    const it = world();
    it.touch(0, 'r.a', 'x');
    it.send(0);
    it.leave(0);
    it.touch(0, 'r.b', 'y');
    it.send(0);
    expect(valuesOf(it.phones[0]!)).toEqual({ 'r.b': 'y' });
    expect(it.server!.gone).toBe(false);
  });
});

describe('what two phones have in hand', () => {
  it('comes over to the other, and different fields merge', () => {
    const it = world(2);
    it.touch(0, 'r.a', 'x');
    it.touch(1, 'r.b', 'y');
    it.settle();
    expect(it.phones.map(valuesOf)).toEqual([{ 'r.a': 'x', 'r.b': 'y' }, { 'r.a': 'x', 'r.b': 'y' }]);
  });

  it('keeps both of two answers to the same question until the person chooses', () => {
    const it = world(2);
    it.touch(0, 'r.a', 'x');
    it.touch(1, 'r.a', 'y');
    it.settle();
    // Each phone goes on showing its own until then.
    expect(it.phones.flatMap(clashesOf)).toMatchObject([{ value: 'x', others: [{ value: 'y' }] }, { value: 'y', others: [{ value: 'x' }] }]);
    it.choose(0, 'r.a', 'x');
    it.settle();
    expect(it.phones.flatMap(clashesOf)).toEqual([]);
    expect(it.phones.map(valuesOf)).toEqual([{ 'r.a': 'x' }, { 'r.a': 'x' }]);
  });

  it('does not take typing on for choosing', () => {
    const it = world(2);
    it.touch(0, 'reflection.r', 'mine');
    it.touch(1, 'reflection.r', 'theirs');
    it.send(0);
    it.send(1);
    it.fetch(0);
    it.touch(0, 'reflection.r', 'mine and more');
    it.settle();
    expect(clashesOf(it.phones[0]!)).toMatchObject([{ name: 'reflection.r', value: 'mine and more' }]);
    it.choose(0, 'reflection.r', 'mine and more');
    it.settle();
    expect(it.phones.map(valuesOf)).toEqual([{ 'reflection.r': 'mine and more' }, { 'reflection.r': 'mine and more' }]);
  });

  it('takes the later of two places without asking', () => {
    const it = world(2);
    it.touch(0, '@at', 3);
    it.touch(1, '@at', 5);
    it.settle();
    expect(it.phones.flatMap(clashesOf)).toEqual([]);
    expect(it.phones.map(valuesOf)).toEqual([{ '@at': 5 }, { '@at': 5 }]);
  });

  it('comes back with what was written elsewhere while it was handed in here', () => {
    const it = world(2);
    it.touch(0, 'r.a', 'x');
    it.settle();
    it.touch(1, 'r.b', 'y');
    it.leave(0);
    it.send(0);
    it.settle();
    expect(it.phones.map(valuesOf)).toEqual([{ 'r.b': 'y' }, { 'r.b': 'y' }]);
  });
});

const name = fc.constantFrom('r.a', 'r.b', '@at');
const event = fc.oneof(
  fc.record({ does: fc.constant('touch' as const), phone: fc.nat(1), name, value: fc.constantFrom('v', 'w', 'x', null) }),
  fc.record({ does: fc.constant('send' as const), phone: fc.nat(1), lost: fc.boolean() }),
  fc.record({ does: fc.constant('fetch' as const), phone: fc.nat(1) }),
  fc.record({ does: fc.constant('leave' as const), phone: fc.nat(1) }),
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

function happen(it: World, one: Event, phone: number): void {
  if (one.does === 'touch') it.touch(phone, one.name, one.value);
  else if (one.does === 'send') it.send(phone, { lost: one.lost });
  else if (one.does === 'fetch') it.fetch(phone);
  else it.leave(phone);
}

describe('in every order of events', () => {
  it('one phone ends with what it last had, never asks, and the server has the same', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const it = world();
      for (const one of events) happen(it, one, 0);
      const last = valuesOf(it.phones[0]!);
      it.settle();
      expect(clashesOf(it.phones[0]!)).toEqual([]);
      expect(valuesOf(it.phones[0]!)).toEqual(last);
      expect(changesOf(it.phones[0]!)).toEqual([]);
      expect(valuesOf(it.server ? received(emptyState(key), it.server) : emptyState(key))).toEqual(last);
    }), { numRuns: 2000 });
  });

  it('two phones end with the same, once the person has chosen where both wrote', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const it = world(2);
      for (const one of events) happen(it, one, one.phone);
      it.settle();
      // What the other phone wrote on top meanwhile is a question of its own.
      for (let round = 0; round < 3; round++) {
        for (const clash of clashesOf(it.phones[0]!)) it.choose(0, clash.name, clash.value);
        it.settle();
      }
      expect(it.phones.flatMap(clashesOf)).toEqual([]);
      expect(valuesOf(it.phones[0]!)).toEqual(valuesOf(it.phones[1]!));
      expect(it.phones.flatMap(changesOf)).toEqual([]);
    }), { numRuns: 2000 });
  });
});
