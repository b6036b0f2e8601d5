import { describe, expect, it } from '@jest/globals';
import { awardCredential, proofOptions } from '#proof';
import { anIssuer, aRecord, MINISTRY, ORIGIN, text } from '#proof/testing';
import { Logger } from '@nestjs/common';
import { libraryInput } from './json-ld.js';
import { SigningInputs } from './signing-inputs.js';

Logger.overrideLogger(false);
const proof = proofOptions(MINISTRY, 'a-key', new Date('2026-11-20T03:00:00Z'));
const credentialOf = (title: string, competencies = aRecord().competencies): object =>
  awardCredential(aRecord({ title: text(title), competencies }), anIssuer(), { place: { list: 1, index: 7 }, origin: ORIGIN, digest: 'uEiAAAQID-_' });

/** Inputs whose fast way is watched, and may be spoilt. */
function watched(spoil: (input: Uint8Array) => Uint8Array | null = (input) => input): { inputs: SigningInputs; asked: () => number } {
  const inputs = new SigningInputs();
  const { fast } = inputs;
  let asked = 0;
  inputs.fast = async (...given) => {
    asked++;
    const made = await fast(...given);
    return made && spoil(made);
  };
  return { inputs, asked: () => asked };
}

describe('what is to be signed', () => {
  it('is what the library makes, the first time and every time', async () => {
    const { inputs, asked } = watched();
    for (const title of ['គ្រូបង្រៀន', 'Teachers', 'Enseignants « é »']) {
      const document = credentialOf(title);
      expect(Buffer.from(await inputs.of(document, proof))).toEqual(Buffer.from(await libraryInput(document, proof)));
    }
    expect(asked()).toBe(3);
  });

  it('goes the library’s way by itself, for good, where the fast way gives one other bit', async () => {
    const { inputs, asked } = watched((input) => {
      input[40]! ^= 1;
      return input;
    });
    for (const title of ['one', 'two', 'three']) {
      const document = credentialOf(title);
      expect(Buffer.from(await inputs.of(document, proof))).toEqual(Buffer.from(await libraryInput(document, proof)));
    }
    expect(asked()).toBe(1);
    // Another shape is judged by itself.
    await inputs.of(credentialOf('four', []), proof);
    expect(asked()).toBe(2);
  });

  it('goes the library’s way where the fast way knows no answer', async () => {
    const { inputs } = watched(() => null);
    const document = credentialOf('one');
    expect(Buffer.from(await inputs.of(document, proof))).toEqual(Buffer.from(await libraryInput(document, proof)));
    const unknown = { ...credentialOf('two'), evidence: [{ type: ['Evidence'], narrative: 'What was handed in' }] };
    expect(await new SigningInputs().of(unknown, proof)).toHaveLength(64);
  });

  it('is refused where the library refuses', async () => {
    await expect(new SigningInputs().of({ ...credentialOf('one'), '@context': ['https://example.org/evil'] }, proof)).rejects.toThrow();
  });
});
