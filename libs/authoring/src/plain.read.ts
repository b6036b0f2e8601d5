import { type Area, type Asked, canonicalJson, Key, type Locale, locales, Question, type Text } from '#contracts';
import { figureOf } from './exchange.figure.js';
import { type Arrival, type Came, type Loss, most } from './exchange.js';
import { clozeGaps } from './cloze.js';
import { wordsOf } from './multilang.js';
import type { Plain, PlainAnswer, PlainArea, PlainBody } from './plain.js';

type Bodied<T extends PlainBody['type']> = Plain & { body: Extract<PlainBody, { type: T }> };

const slug = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50).replace(/-+$/, '');

/** Reads one question; undefined when Kru has none like it. `written` gives the plain form of a copy, to see whether it still says the same. */
export class PlainReader {
  private readonly languages = new Set<Locale>();
  private readonly losses: Loss[] = [];
  private readonly files: Arrival['files'] = [];
  private readonly tags = new Set<string>();
  private pictures = 0;

  constructor(private readonly plain: Plain, private readonly id: string, private readonly locale: Locale) {}

  read(): { came: Came | undefined; losses: Loss[]; files: Arrival['files'] } {
    const parts = this.parts();
    if (!parts) return { came: undefined, losses: this.losses, files: [] };
    const missing = this.languages.size > 0 ? locales.filter((locale) => !this.languages.has(locale)) : locales.filter((locale) => locale !== this.locale);
    if (missing.length > 0) this.lose('language_missing', { locales: missing.join(', ') });
    if (this.tags.size > 0) this.lose('formatting', { tags: [...this.tags].join(', ') });
    if (this.pictures > 0) this.lose('picture', { count: this.pictures });
    if (this.plain.exact) this.lose('case');
    const languages = locales.filter((locale) => !missing.includes(locale));
    return { came: { asked: { question: Question.parse(parts.question), key: Key.parse(parts.key) }, languages, tags: this.plain.tags }, losses: this.losses, files: this.files };
  }

  private parts(): { question: object; key: object } | undefined {
    const { body } = this.plain;
    if (partsIn(body) > most.parts) return this.malformed();
    switch (body.type) {
      case 'single': return this.single(body.answers);
      case 'multiple': return this.multiple(body.answers);
      case 'true_false': return this.made('true_false', {}, { answer: body.answer, feedback: this.feedback([[String(!body.answer), body.feedback]]) });
      case 'short_text': return this.short(body.answers);
      case 'numeric': return this.numeric(body.answers);
      case 'matching': return this.matching(this.plain as Bodied<'matching'>);
      case 'ordering': return this.ordering(body.items);
      case 'cloze': return this.cloze();
      case 'marker': return this.marker(this.plain as Bodied<'marker'>);
      case 'essay': this.lose('type_unknown', { type: 'essay' }); return undefined;
      case 'unknown': this.lose('type_unknown', { type: body.as }); return undefined;
    }
  }

  private made(type: Question['type'], question: object, key: Record<string, unknown>, prompt = this.plain.prompt): { question: object; key: object } | undefined {
    const asked = this.text(prompt);
    if (!asked) return this.malformed();
    let explanation = this.text(this.plain.explanation);
    if (!explanation) {
      this.lose('explanation_missing');
      explanation = { km: '–', en: '–', fr: '–' };
    }
    return { question: { id: this.id, type, measures: [], prompt: asked, ...question }, key: { type, ...key, explanation } };
  }

  private malformed(): undefined {
    this.lose('malformed');
    return undefined;
  }

  private single(answers: PlainAnswer[]): { question: object; key: object } | undefined {
    const options = this.options(answers.map(({ text }) => text));
    const right = answers.reduce((best, { share }, at) => (share > answers[best]!.share ? at : best), 0);
    if (!options || options.length < 2 || (answers[right]?.share ?? 0) <= 0) return this.malformed();
    if (answers.some(({ share }, at) => at !== right && share > 0)) this.lose('weights');
    if (answers.some(({ share }) => share < 0)) this.lose('penalty');
    if (answers[right]!.feedback !== '') this.lose('feedback', { count: 1 });
    const feedback = this.feedback(answers.flatMap(({ feedback: taught }, at): [string, string][] => (at === right ? [] : [[`o${at + 1}`, taught]])));
    return this.made('single', { options }, { answer: `o${right + 1}`, feedback });
  }

  private multiple(answers: PlainAnswer[]): { question: object; key: object } | undefined {
    const options = this.options(answers.map(({ text }) => text));
    const answer = answers.flatMap(({ share }, at) => (share > 0 ? [`o${at + 1}`] : []));
    if (!options || options.length < 2 || answer.length === 0) return this.malformed();
    const even = 1 / answer.length;
    if (answers.some(({ share }) => share > 0 && Math.abs(share - even) > 0.001)) this.lose('weights');
    if (answers.some(({ share }) => share <= 0 && Math.abs(share + even) > 0.001)) this.lose('penalty');
    return this.made('multiple', { options }, { answer, feedback: this.feedback(answers.map(({ feedback }, at) => [`o${at + 1}`, feedback])) });
  }

  private short(answers: PlainAnswer[]): { question: object; key: object } | undefined {
    const ways = answers.filter(({ text, share }) => share > 0 && text !== '*');
    if (ways.length === 0) return this.malformed();
    const dropped = answers.filter((answer) => !ways.includes(answer) && answer.text !== '*');
    if (dropped.length > 0) this.lose('feedback', { count: dropped.length });
    const answer = ways.map(({ text, share }, at) => ({ id: `a${at + 1}`, text: this.typed(text), share: Math.min(1, share) }));
    if (answer.some(({ text }) => text === '' || text.length > 200)) return this.malformed();
    const other = answers.find(({ text }) => text === '*');
    const feedback = this.feedback([...ways.map((way, at): [string, string] => [`a${at + 1}`, way.feedback]), ['other', other?.feedback ?? '']]);
    return this.made('short_text', {}, { answer, feedback });
  }

  private numeric(answers: PlainAnswer[]): { question: object; key: object } | undefined {
    const ways = answers.filter(({ text, share }) => share > 0 && text !== '*');
    const answer = ways.map(({ text, share, tolerance }, at) => ({ id: `a${at + 1}`, value: Number(text), tolerance: Math.max(0, tolerance ?? 0), share: Math.min(1, share) }));
    if (answer.length === 0 || answer.some(({ value }) => !Number.isFinite(value))) return this.malformed();
    const other = answers.find(({ text }) => text === '*');
    const feedback = this.feedback([...ways.map((way, at): [string, string] => [`a${at + 1}`, way.feedback]), ['other', other?.feedback ?? '']]);
    return this.made('numeric', {}, { answer, feedback });
  }

  private matching({ body: { pairs } }: Bodied<'matching'>): { question: object; key: object } | undefined {
    const rights = [...new Set(pairs.map(({ right }) => right))];
    const lefts = pairs.filter(({ left }) => left !== '');
    const [left, right] = [this.options(lefts.map((pair) => pair.left), 'l'), this.options(rights, 'r')];
    if (!left || !right || left.length < 2 || right.length < 2) return this.malformed();
    return this.made('matching', { left, right }, { answer: Object.fromEntries(lefts.map((pair, at) => [`l${at + 1}`, `r${rights.indexOf(pair.right) + 1}`])), feedback: {} });
  }

  private ordering(written: string[]): { question: object; key: object } | undefined {
    const items = this.options(written);
    if (!items || items.length < 2) return this.malformed();
    return this.made('ordering', { items }, { answer: items.map(({ id }) => id), feedback: {} });
  }

  private cloze(): { question: object; key: object } | undefined {
    const { pieces, gaps, tolerances } = clozeGaps(this.plain.prompt);
    if (gaps.length === 0 || gaps.length > most.parts || gaps.some(({ answers }) => answers.length > most.parts)) return this.malformed();
    if (tolerances > 0) this.lose('tolerance', { count: tolerances });
    const passage = this.text(pieces.map((piece) => (typeof piece === 'number' ? `[[g${piece + 1}]]` : piece)).join(''));
    if (!passage || locales.some((locale) => gaps.some((_gap, at) => passage[locale].split(`[[g${at + 1}]]`).length !== 2))) return this.malformed();
    const read = gaps.map((gap, at) => ({ id: `g${at + 1}`, options: gap.choices ? this.options(gap.answers.map(({ text }) => text)) : undefined, gap }));
    const answer = Object.fromEntries(read.map(({ id, gap, options }) => [id, options ? `o${gap.answers.findIndex(({ share }) => share === 1) + 1}`
      : gap.answers.filter(({ share }) => share > 0).map(({ text, share }, at) => ({ id: `a${at + 1}`, text: this.typed(text), share }))]));
    if (Object.values(answer).some((each) => each === 'o0' || each.length === 0)) return this.malformed();
    return this.made('gap_fill', { passage, gaps: read.map(({ id, options }) => ({ id, ...(options ? { choices: options } : {}) })) }, { answer, feedback: {} }, this.plain.name || this.plain.prompt);
  }

  private marker({ body: { figure, areas } }: Bodied<'marker'>): { question: object; key: object } | undefined {
    const kept = figureOf(figure);
    if (!kept || areas.length === 0) return this.malformed();
    const { file, width, height } = kept;
    this.files.push(file);
    const { content: _bytes, ...ref } = file;
    const answer = areas.map((area, at): Area => ({ id: `area-${at + 1}`, ...thousandths(area, { width, height }) }) as Area);
    const alt = this.text(this.plain.name) ?? { km: '–', en: '–', fr: '–' };
    return this.made('hotspot', { figure: ref, width, height, alt, pick: Math.min(10, areas.length) }, { answer, feedback: {} });
  }

  private options(texts: string[], mark = 'o'): { id: string; text: Text }[] | undefined {
    const read = texts.map((text, at) => ({ id: `${mark}${at + 1}`, text: this.text(text) }));
    return read.every((option): option is { id: string; text: Text } => option.text !== undefined) ? read : undefined;
  }

  private feedback(written: [string, string][]): Record<string, Text> {
    return Object.fromEntries(written.flatMap(([id, html]): [string, Text][] => {
      const text = html === '' ? undefined : this.text(html);
      return text ? [[id, text]] : [];
    }));
  }

  /** In all three languages: one that is missing says what another does, until it is translated. Undefined when there are no words. */
  private text(html: string): Text | undefined {
    const { by, plain, tags, pictures } = wordsOf(html);
    for (const tag of tags) this.tags.add(tag);
    this.pictures += pictures;
    if (plain !== null) return plain === '' ? undefined : { km: plain, en: plain, fr: plain };
    for (const locale of locales) if (by[locale]) this.languages.add(locale);
    const first = by[this.locale] || by.en || by.fr || by.km;
    return first ? { km: by.km || first, en: by.en || first, fr: by.fr || first } : undefined;
  }

  private typed(html: string): string {
    const { by, plain } = wordsOf(html);
    return (plain ?? by[this.locale] ?? Object.values(by)[0] ?? '').trim();
  }

  private lose(code: Loss['code'], details: Loss['details'] = {}): void {
    this.losses.push({ question: this.plain.name || this.id, code, details });
  }
}

const partsIn = (body: PlainBody): number => ('answers' in body ? body.answers : 'pairs' in body ? body.pairs : 'items' in body ? body.items : 'areas' in body ? body.areas : []).length;

function thousandths(area: PlainArea, { width, height }: { width: number; height: number }): object {
  const within = (value: number): number => Math.min(1000, Math.max(0, Math.round(value)));
  const across = (pixels: number): number => within((pixels * 1000) / width);
  const down = (pixels: number): number => within((pixels * 1000) / height);
  switch (area.shape) {
    case 'circle': return { shape: 'circle', x: across(area.x), y: down(area.y), radius: across(area.radius) };
    case 'rectangle': return { shape: 'rectangle', x: across(area.x), y: down(area.y), width: across(area.width), height: down(area.height) };
    case 'polygon': return { shape: 'polygon', points: area.points.map(([x, y]) => [across(x), down(y)]) };
  }
}

/** An id that no other question of the file has. `taken` has for each how far those like it are numbered: a thousand of one name are no thousand times a thousand questions asked. */
export function idFor({ id, name }: Plain, at: number, taken: Map<string, number>): string {
  const wished = slug(id ?? '') || slug(name) || `question-${at + 1}`;
  let number = taken.get(wished) ?? 0;
  let free = number === 0 ? wished : `${wished}-${++number}`;
  while (taken.has(free)) free = `${wished}-${++number}`;
  taken.set(wished, Math.max(number, 1)).set(free, taken.get(free) ?? 1);
  return free;
}

/** The copy that a question carries, when what stands around it still says the same. */
export function unchangedCopy(plain: Plain, again: (copy: Asked) => Plain): Asked | null {
  if (!plain.copy) return null;
  const bare = ({ copy: _copy, ...rest }: Plain): unknown => ({ ...rest, exact: rest.exact ?? false });
  return canonicalJson(bare(again(plain.copy))) === canonicalJson(bare(plain)) ? plain.copy : null;
}
