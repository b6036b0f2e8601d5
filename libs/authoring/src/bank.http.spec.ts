import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Asked, uuidv7 } from '#contracts';
import { BankModule } from '#authoring';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import type { ArrivalView, BankList, BankQuestionView, DepartureView } from './bank.dto.js';

const author = new Actor(uuidv7(), 'en', [{ role: 'author', place: 'KH/' }]);
const other = new Actor(uuidv7(), 'en', [{ role: 'ministry_officer', place: 'KH/' }]);
const provincial = new Actor(uuidv7(), 'en', [{ role: 'author', place: 'KH/12/' }]);
const teacher = new Actor(uuidv7(), 'km', [{ role: 'teacher', place: 'KH/12/' }]);

const same = (words: string) => ({ km: words, en: words, fr: words });
const aQuestion = (id: string, words = 'Is it so?'): Asked => ({
  question: { id, type: 'true_false', measures: ['AIF-1'], prompt: { km: 'តើពិតទេ?', en: words, fr: 'Est-ce vrai ?' } },
  key: { type: 'true_false', answer: true, feedback: {}, explanation: same('It is.') },
});
const body = (asked: Asked, revision = 0, tags: string[] = []) => ({ asked, languages: ['km', 'en', 'fr'], tags, revision });

const app = await testApp([BankModule]);

describe('the question bank', () => {
  let id: string;
  beforeEach(() => { id = uuidv7(); });

  const put = (asked: Asked, revision = 0, actor = author, at = id) => app.as(actor).put<BankQuestionView>(`/api/bank/questions/${at}`, body(asked, revision));
  const list = async (query = '') => (await app.as(author).get<BankList>(`/api/bank/questions${query}`)).body;
  const arrive = (file: string | Uint8Array, format = 'gift') => app.as(author).bytes<ArrivalView>('POST', `/api/bank/arrivals?format=${format}&locale=en`, Buffer.from(file), 'application/octet-stream');

  it('keeps a question, the same again, and a change of the revision that was seen', async () => {
    expect(await put(aQuestion('q-1'))).toMatchObject({ status: 200, body: { code: 'q-1', revision: 1, measures: ['AIF-1'] } });
    expect(await put(aQuestion('q-1'))).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(await put(aQuestion('q-1', 'Really?'), 1, other)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await put(aQuestion('q-1', 'Mine?'), 1)).toMatchObject({ status: 409, body: { code: 'bank.changed_meanwhile', details: { revision: 2 } } });
    expect((await app.as(author).get<BankQuestionView>(`/api/bank/questions/${id}`)).body.asked.question.prompt.en).toBe('Really?');
  });

  it('refuses what does not fit together, and a code that another question has', async () => {
    const asked = aQuestion('q-1');
    expect(await put({ ...asked, key: { ...asked.key, feedback: { maybe: same('x') } } })).toMatchObject({ status: 422, body: { code: 'bank.question_faulty' } });
    expect(await put({ question: asked.question, key: { type: 'likert', feedback: {}, explanation: same('x') } })).toMatchObject({ status: 422 });
    await put(asked);
    expect(await put(aQuestion('q-1'), 0, author, uuidv7())).toMatchObject({ status: 409, body: { code: 'bank.code_taken' } });
  });

  it('finds by words in any language, by type, tag and competency, page by page', async () => {
    for (let at = 1; at <= 5; at++) await put(aQuestion(`q-${at}`, at === 3 ? 'Do elephants remember?' : 'Is it so?'), 0, author, uuidv7());
    expect((await list('?search=elephant')).items.map(({ code }) => code)).toEqual(['q-3']);
    expect((await list(`?search=${encodeURIComponent('ពិត')}`)).total).toBe(5);
    expect((await list('?type=single')).total).toBe(0);
    expect((await list('?competency=AIF-1&limit=2')).items.map(({ code }) => code)).toEqual(['q-1', 'q-2']);
    const { next } = await list('?limit=2');
    expect((await list(`?limit=2&after=${next}`)).items.map(({ code }) => code)).toEqual(['q-3', 'q-4']);
  });

  it('puts a question away, and brings it back when it is kept again', async () => {
    await put(aQuestion('q-1'));
    expect((await app.as(author).delete(`/api/bank/questions/${id}`)).status).toBe(204);
    expect((await list()).total).toBe(0);
    expect((await app.as(author).get(`/api/bank/questions/${id}`)).status).toBe(404);
    expect(await put(aQuestion('q-1'), 1)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect((await list()).total).toBe(1);
  });

  it('shows a file first, keeps it then, and takes it back but for what was changed since', async () => {
    await put(aQuestion('sum'));
    const { body: shown } = await arrive('::Sum:: 1+1? {#2}\n\n::Long:: Write. {}\n\n::Bad:: Which? {=a#why ~a}');
    expect(shown).toMatchObject({ state: 'previewed', questions: [{ code: 'sum', type: 'numeric', taken: true, faults: [] }, { code: 'bad', type: 'single' }] });
    expect(shown.losses).toContainEqual({ question: 'Long', code: 'type_unknown', details: { type: 'essay' } });
    expect((await list()).total).toBe(1);
    const { body: applied } = await app.as(author).post<ArrivalView>(`/api/bank/arrivals/${shown.id}/apply`, {});
    expect(applied).toMatchObject({ state: 'applied', kept: 2 });
    expect((await list()).items.map(({ code }) => code)).toEqual(['bad', 'sum', 'sum-2']);
    expect((await app.as(author).post(`/api/bank/arrivals/${shown.id}/apply`, {})).body).toMatchObject({ code: 'bank.arrival_wrong_state' });
    const kept = (await list()).items.find(({ code }) => code === 'sum-2')!;
    const { body: whole } = await app.as(author).get<BankQuestionView>(`/api/bank/questions/${kept.id}`);
    await put({ ...whole.asked, question: { ...whole.asked.question, prompt: same('One and one?') } }, 1, author, kept.id);
    expect((await app.as(author).post<ArrivalView>(`/api/bank/arrivals/${shown.id}/undo`, {})).body).toMatchObject({ state: 'undone', kept: 1 });
    expect((await list()).items.map(({ code }) => code)).toEqual(['sum', 'sum-2']);
  });

  it('sends the bank out and takes it in again unchanged, in both formats', async () => {
    await put(aQuestion('q-1'));
    for (const format of ['gift', 'moodle_xml']) {
      const { body: sent } = await app.as(author).post<DepartureView>('/api/bank/departures', { format, locale: 'km' });
      expect(sent).toMatchObject({ count: 1, losses: [] });
      await app.as(author).delete(`/api/bank/questions/${id}`);
      const { body: shown } = await arrive(sent.text, format);
      await app.as(author).post(`/api/bank/arrivals/${shown.id}/apply`, {});
      const { items } = await list();
      expect((await app.as(author).get<BankQuestionView>(`/api/bank/questions/${items[0]!.id}`)).body.asked).toEqual(aQuestion('q-1'));
      id = items[0]!.id;
    }
  });

  it('refuses files that are none', async () => {
    for (const [file, format] of [['', 'gift'], ['<html>', 'moodle_xml'], [Buffer.from([0xff, 0xfe, 0x00]), 'gift']] as const) {
      expect(await arrive(file, format)).toMatchObject({ status: 422, body: { code: 'bank.unreadable' } });
    }
    expect(await arrive(Buffer.alloc(8_000_001, 'a'))).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
    expect((await arrive('// nothing here\n')).body).toMatchObject({ code: 'bank.unreadable' });
  });

  it('is closed to who writes for no nation', async () => {
    await put(aQuestion('q-1'));
    for (const [actor, status] of [[provincial, 404], [teacher, 403]] as const) {
      const as = app.as(actor);
      expect((await as.get('/api/bank/questions')).status).toBe(status);
      expect((await as.get(`/api/bank/questions/${id}`)).status).toBe(status);
      expect((await as.put(`/api/bank/questions/${id}`, body(aQuestion('q-1', 'x'), 1))).status).toBe(status);
      expect((await as.post('/api/bank/departures', { format: 'gift', locale: 'km' })).status).toBe(status);
      expect((await as.delete(`/api/bank/questions/${id}`)).status).toBe(status);
    }
    const { body: shown } = await arrive('One? {T}');
    expect((await app.as(other).post(`/api/bank/arrivals/${shown.id}/apply`, {})).status).toBe(404);
  });
});
