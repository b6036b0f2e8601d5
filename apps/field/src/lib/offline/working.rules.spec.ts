import { describe, expect, it } from '@jest/globals';
import type { Submission, Upload } from './coursework.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';
import { acceptedTypes, mayHandIn, mimeOf, partsIn, roundsOf, standingOf, submissionUrl, takenUp, uploadUrl, withCaption, withFile, withoutFile, workOf } from './working.rules.ts';

const sha = (digit: string) => digit.repeat(64);
const file = (digit: string, bytes = 600_000) => ({ sha256: sha(digit), name: `${digit}.jpg`, mime: 'image/jpeg', bytes });
const submission = (over: Partial<Submission> = {}): Submission => ({
  id: 's1', courseCode: 'c', courseVersion: 1, locale: 'km', activityId: 'a', startedAt: '', submittedAt: '', text: 'old', files: [{ file: file('1'), caption: 'x' }], round: 1, state: 'waiting',
  receivedAt: null, mark: null, peer: [], ...over,
});
const entry = (url: string, refusal: OutboxEntry['refusal'] = null) => ({ id: url, url, refusal }) as OutboxEntry;
const upload = (sent: number[]): Upload => ({ ...file('1'), blob: new Blob([]), partBytes: 262_144, sent });

describe('work in hand', () => {
  it('holds a text and files in the order in which they were added', () => {
    const values = { text: 'mine', '@startedAt': 't0', ...withFile(file('2'), 'second', 't2'), ...withFile(file('1'), 'first', 't1') };
    expect(workOf(values)).toEqual({ text: 'mine', startedAt: 't0', files: [{ file: file('1'), caption: 'first' }, { file: file('2'), caption: 'second' }] });
    expect(workOf({})).toEqual({ text: '', startedAt: null, files: [] });
  });

  it('changes a caption alone, and lets a file go', () => {
    const values = withFile(file('1'), '', 't1');
    expect(workOf({ ...values, ...withCaption(values, sha('1'), 'board') }).files).toEqual([{ file: file('1'), caption: 'board' }]);
    expect(withCaption(values, sha('9'), 'x')).toEqual({});
    expect(workOf({ ...values, ...withoutFile(sha('1')) }).files).toEqual([]);
  });

  it('has the old words and files when it came back', () => {
    const { text, files } = submission({ files: [{ file: file('3'), caption: 'x' }, { file: file('1'), caption: '' }] });
    expect(workOf(takenUp({ text, files }, 'now'))).toEqual({ text, files, startedAt: 'now' });
  });
});

describe('work handed in', () => {
  const sending = [entry(uploadUrl(sha('1'))), entry(submissionUrl('s1')), entry('/api/attempts/x')];

  it('is kept, then on its way in parts, then received, then marked', () => {
    expect(standingOf(submission(), sending, [upload([])], false)).toMatchObject({ state: 'kept', parts: { sent: 0, total: 3 } });
    expect(standingOf(submission(), sending, [upload([0, 2])], true)).toMatchObject({ state: 'sending', parts: { sent: 2, total: 3 }, entries: sending.slice(0, 2) });
    expect(standingOf(submission({ receivedAt: 't' }), [], [], true).state).toBe('received');
    expect(standingOf(submission({ receivedAt: 't', state: 'returned' }), [], [], false).state).toBe('returned');
  });

  it('says so when it was refused', () => {
    expect(standingOf(submission(), [entry(submissionUrl('s1'), { code: 'x', details: {}, at: '' })], [], true).state).toBe('refused');
  });

  it('may be handed in anew only when it came back', () => {
    const rounds = roundsOf([submission(), submission({ id: 's2', round: 2 }), submission({ activityId: 'b' })], 'c', 'a');
    expect(rounds.map(({ round }) => round)).toEqual([2, 1]);
    expect([mayHandIn([]), mayHandIn(rounds), mayHandIn([submission({ state: 'returned' })]), mayHandIn([submission({ state: 'accepted' })])]).toEqual([true, false, true, false]);
  });
});

describe('files', () => {
  it('are cut into parts of one size, the last one shorter', () => {
    expect([partsIn(1, 262_144), partsIn(262_144, 262_144), partsIn(262_145, 262_144)]).toEqual([1, 1, 2]);
  });

  it('are known by their name where the phone does not say what they are', () => {
    expect(mimeOf({ name: 'Plan.DOCX', type: '' })).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(mimeOf({ name: 'voice.m4a', type: 'audio/x-m4a' })).toBe('audio/mp4');
    expect(mimeOf({ name: 'photo.heic', type: 'image/heic' })).toBe('image/jpeg');
    expect(mimeOf({ name: 'app.exe', type: 'application/x-msdownload' })).toBeNull();
    expect(acceptedTypes(['photo', 'document'])).toBe('image/*,.pdf,.docx,.odt,.pptx,.txt');
  });
});
