import type { AcceptedText, Area, Asked, Key, Locale, Question, Text } from '#contracts';
import type { Loss, Pictures } from './exchange.js';
import { escapeHtml, spansOf } from './multilang.js';
import type { Plain, PlainAnswer, PlainArea, PlainBody } from './plain.js';

type Of<T extends Question['type']> = { question: Extract<Question, { type: T }>; key: Extract<Key, { type: T }> };
type Lose = (code: Loss['code'], details?: Loss['details']) => void;

/** A question as other systems see it. `locale` is the language of what can be said in one alone. What the format does not know goes as words without an answer. */
export function plainOf(asked: Asked, { locale, pictures, knows }: { locale: Locale; pictures: Pictures; knows: ReadonlySet<PlainBody['type']> }): { plain: Plain; losses: Loss[] } {
  const { question, key } = asked;
  const losses: Loss[] = [];
  const lose: Lose = (code, details = {}) => { losses.push({ question: question.id, code, details }); };
  const written = bodyOf(asked, lose, { locale, pictures });
  const body: PlainBody = knows.has(written.type) ? written : { type: 'essay' };
  if (body.type === 'essay') losses.splice(0, losses.length, { question: question.id, code: 'only_text', details: { type: question.type } });
  const prompt = question.type === 'gap_fill' && body.type === 'cloze' ? `${spansOf(question.prompt)}<p>${clozeOf({ question, key: key as Of<'gap_fill'>['key'] }, locale)}</p>` : spansOf(question.prompt);
  const plain: Plain = { name: question.id, id: question.id, tags: question.measures, prompt, explanation: spansOf(key.explanation), body, copy: asked };
  return { plain, losses };
}

function bodyOf({ question, key }: Asked, lose: Lose, { locale, pictures }: { locale: Locale; pictures: Pictures }): PlainBody {
  if (question.type === 'single' && key.type === 'single') return choice({ question, key });
  if (question.type === 'multiple' && key.type === 'multiple') return choices({ question, key });
  if (question.type === 'true_false' && key.type === 'true_false') return { type: 'true_false', answer: key.answer, feedback: fed(key.feedback, String(!key.answer)) };
  if (question.type === 'short_text' && key.type === 'short_text') return { type: 'short_text', answers: typed(key.answer, key.feedback) };
  if (question.type === 'numeric' && key.type === 'numeric') return numeric({ question, key }, lose);
  if (question.type === 'matching' && key.type === 'matching') return matching({ question, key }, lose);
  if (question.type === 'ordering' && key.type === 'ordering') return ordering({ question, key }, lose);
  if (question.type === 'gap_fill' && key.type === 'gap_fill') return gaps({ question, key }, lose, locale);
  if (question.type === 'hotspot' && key.type === 'hotspot') return hotspot({ question, key }, lose, pictures);
  return { type: 'essay' };
}

const said = (text: Text | undefined): string => (text ? spansOf(text) : '');
/** Of its own: an option may be called `constructor`. */
const fed = (feedback: Key['feedback'], id: string): string => (Object.hasOwn(feedback, id) ? said(feedback[id]) : '');
const share = (value: number): number => Math.round(value * 100_000) / 100_000;

const choice = ({ question, key }: Of<'single'>): PlainBody => ({
  type: 'single', answers: question.options.map(({ id, text }) => ({ text: spansOf(text), share: id === key.answer ? 1 : 0, feedback: fed(key.feedback, id) })),
});

/** Right minus wrong, as Kru reckons it: each takes or gives the same part of the point. */
const choices = ({ question, key }: Of<'multiple'>): PlainBody => ({
  type: 'multiple', answers: question.options.map(({ id, text }) =>
    ({ text: spansOf(text), share: share((key.answer.includes(id) ? 1 : -1) / key.answer.length), feedback: fed(key.feedback, id) })),
});

function typed(accepted: readonly AcceptedText[], feedback: Key['feedback']): PlainAnswer[] {
  const ways = accepted.map(({ id, text, share: part }) => ({ text: escapeHtml(text), share: share(part), feedback: fed(feedback, id) }));
  return Object.hasOwn(feedback, 'other') ? [...ways, { text: '*', share: 0, feedback: fed(feedback, 'other') }] : ways;
}

function numeric({ question, key }: Of<'numeric'>, lose: Lose): PlainBody {
  if (question.unit) lose('only_text', { type: 'unit' });
  const ways = key.answer.map(({ id, value, tolerance, share: part }) => ({ text: String(value), tolerance, share: share(part), feedback: fed(key.feedback, id) }));
  return { type: 'numeric', answers: Object.hasOwn(key.feedback, 'other') ? [...ways, { text: '*', share: 0, feedback: fed(key.feedback, 'other') }] : ways };
}

function matching({ question, key }: Of<'matching'>, lose: Lose): PlainBody {
  if (Object.keys(key.feedback).length > 0) lose('feedback', { count: Object.keys(key.feedback).length });
  const textOf = (id: string | undefined): string => said(question.right.find((right) => right.id === id)?.text);
  const pairs = question.left.map(({ id, text }) => ({ left: spansOf(text), right: textOf(key.answer[id]) }));
  const idle = question.right.filter(({ id }) => !Object.values(key.answer).includes(id)).map(({ text }) => ({ left: '', right: spansOf(text) }));
  return { type: 'matching', pairs: [...pairs, ...idle] };
}

function ordering({ question, key }: Of<'ordering'>, lose: Lose): PlainBody {
  if (Object.hasOwn(key.feedback, 'order')) lose('feedback', { count: 1 });
  return { type: 'ordering', items: key.answer.map((id) => said(question.items.find((item) => item.id === id)?.text)) };
}

function gaps({ question, key }: Of<'gap_fill'>, lose: Lose, locale: Locale): PlainBody {
  if (!(['km', 'en', 'fr'] as const).every((each) => question.passage[each] === question.passage.km)) lose('one_language', { locale });
  if (Object.keys(key.feedback).length > 0) lose('feedback', { count: Object.keys(key.feedback).length });
  return { type: 'cloze' };
}

/** What `}`, `#`, `~` and `=` mean inside a gap, they must not mean in its words. */
const inGap = (words: string): string => escapeHtml(words).replace(/[\\}#~/"]/g, (sign) => `\\${sign}`).replace(/^=/, '\\=');

function clozeOf({ question, key }: Of<'gap_fill'>, locale: Locale): string {
  return question.passage[locale].split(/(\[\[[a-z0-9-]+\]\])/).map((piece) => {
    const gap = question.gaps.find(({ id }) => piece === `[[${id}]]`);
    if (!gap) return escapeHtml(piece);
    const answer = key.answer[gap.id];
    if (gap.choices) return `{1:MULTICHOICE:${gap.choices.map(({ id, text }) => `${id === answer ? '=' : ''}${inGap(text[locale])}`).join('~')}}`;
    const ways = Array.isArray(answer) ? answer : [];
    return `{1:SHORTANSWER:${ways.map(({ text, share: part }) => `${part === 1 ? '=' : `%${share(part * 100)}%`}${inGap(text)}`).join('~')}}`;
  }).join('');
}

function hotspot({ question, key }: Of<'hotspot'>, lose: Lose, pictures: Pictures): PlainBody {
  const bytes = pictures.get(question.figure.sha256);
  if (!bytes) return { type: 'essay' };
  if (Object.keys(key.feedback).length > 0) lose('feedback', { count: Object.keys(key.feedback).length });
  return { type: 'marker', figure: { name: question.figure.name, content: bytes.toString('base64') }, areas: key.answer.map((area) => pixels(area, question)) };
}

function pixels(area: Area, { width, height }: { width: number; height: number }): PlainArea {
  const across = (thousandths: number): number => Math.round((thousandths * width) / 1000);
  const down = (thousandths: number): number => Math.round((thousandths * height) / 1000);
  switch (area.shape) {
    case 'circle': return { shape: 'circle', x: across(area.x), y: down(area.y), radius: across(area.radius) };
    case 'rectangle': return { shape: 'rectangle', x: across(area.x), y: down(area.y), width: across(area.width), height: down(area.height) };
    case 'polygon': return { shape: 'polygon', points: area.points.map(([x, y]) => [across(x), down(y)]) };
  }
}
