import { Asked, type Locale } from '#contracts';
import { RuleBroken } from '#platform';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Arrival } from './exchange.js';
import { arrive } from './exchange.arrive.js';
import { moodlePlain } from './moodle.write.js';
import type { Plain, PlainAnswer, PlainArea, PlainBody } from './plain.js';

/** Reads Moodle XML. @throws RuleBroken `bank.unreadable` when it is no such file, `bank.too_many` {most} */
export function readMoodle(text: string, locale: Locale): Arrival {
  const root = parse(text);
  if (root?.tagName !== 'quiz') throw new RuleBroken('bank.unreadable', { format: 'moodle_xml' });
  let category: string | null = null;
  const plains: Plain[] = [];
  for (const element of children(root, 'question')) {
    const type = element.getAttribute('type') ?? '';
    if (type === 'category') category = textOf(child(element, 'category')).split('/').at(-1)!.trim();
    else plains.push(questionOf(element, type, category));
  }
  return arrive(plains, locale, (copy) => moodlePlain(copy, locale, picturesOf(copy, plains)).plain);
}

/** A document type could name entities that grow without end: no such file is read. */
function parse(text: string): Element | null {
  if (/<!DOCTYPE/i.test(text)) throw new RuleBroken('bank.unreadable', { format: 'moodle_xml' });
  try {
    return new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } }).parseFromString(text.replace(/^\ufeff?\s*/, ''), 'text/xml').documentElement;
  } catch {
    throw new RuleBroken('bank.unreadable', { format: 'moodle_xml' });
  }
}

function children(element: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 1 && (node as Element).tagName === name) found.push(node as Element);
  return found;
}

const child = (element: Element | undefined, name: string): Element | undefined => (element ? children(element, name)[0] : undefined);
/** What stands in `<text>`, else in the element itself. */
const textOf = (element: Element | undefined): string => (child(element, 'text') ?? element)?.textContent ?? '';
const htmlOf = (element: Element | undefined): string => textOf(element).trim();
const flag = (element: Element, name: string): boolean => ['1', 'true'].includes(textOf(child(element, name)).trim());
const numbersIn = (text: string): number[] => text.split(/[;,]/).map(Number);

function questionOf(element: Element, type: string, category: string | null): Plain {
  const tags = children(child(element, 'tags') ?? element, 'tag').map(htmlOf).filter((tag) => tag !== '');
  return {
    name: htmlOf(child(element, 'name')), id: textOf(child(element, 'idnumber')).trim() || null, tags: category === null ? tags : [...tags, category],
    prompt: htmlOf(child(element, 'questiontext')), explanation: htmlOf(child(element, 'generalfeedback')), body: bodyOf(element, type),
    ...(type === 'shortanswer' && flag(element, 'usecase') ? { exact: true } : {}), copy: copyIn(element),
  };
}

function copyIn(element: Element): Asked | null {
  const written = child(element, 'kru')?.textContent;
  if (!written) return null;
  try {
    return Asked.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

function answersOf(element: Element): PlainAnswer[] {
  return children(element, 'answer').map((answer) => {
    const margin = child(answer, 'tolerance');
    const share = Math.round(Number(answer.getAttribute('fraction') ?? 0) * 1000) / 100_000;
    return { text: htmlOf(child(answer, 'text') ?? answer), share, feedback: htmlOf(child(answer, 'feedback')), ...(margin ? { tolerance: Number(textOf(margin)) || 0 } : {}) };
  });
}

function bodyOf(element: Element, type: string): PlainBody {
  switch (type) {
    case 'multichoice': return { type: flag(element, 'single') || !child(element, 'single') ? 'single' : 'multiple', answers: answersOf(element) };
    case 'truefalse': return trueFalse(element);
    case 'shortanswer': return { type: 'short_text', answers: answersOf(element) };
    case 'numerical': return { type: 'numeric', answers: answersOf(element) };
    case 'matching': return { type: 'matching', pairs: children(element, 'subquestion').map((each) => ({ left: htmlOf(child(each, 'text')), right: htmlOf(child(each, 'answer')) })) };
    case 'ordering': return { type: 'ordering', items: ordered(element) };
    case 'cloze': case 'multianswer': return { type: 'cloze' };
    case 'ddmarker': return marker(element);
    case 'essay': return { type: 'essay' };
    default: return { type: 'unknown', as: type };
  }
}

function trueFalse(element: Element): PlainBody {
  const answers = answersOf(element);
  const right = answers.find(({ share }) => share === 1);
  const answer = (right?.text ?? 'true').toLowerCase() === 'true';
  return { type: 'true_false', answer, feedback: answers.find((each) => each !== right)?.feedback ?? '' };
}

/** The fraction is the place. */
const ordered = (element: Element): string[] => children(element, 'answer')
  .map((answer, at) => ({ text: htmlOf(child(answer, 'text') ?? answer), place: Number(answer.getAttribute('fraction') ?? at) }))
  .sort((a, b) => a.place - b.place).map(({ text }) => text);

function marker(element: Element): PlainBody {
  const file = child(element, 'file');
  const areas = children(element, 'drop').map((drop): PlainArea | undefined => {
    const numbers = numbersIn(textOf(child(drop, 'coords')));
    if (numbers.length < 3 || numbers.some((number) => !Number.isFinite(number))) return undefined;
    const [x, y, third, fourth] = numbers as [number, number, number, number];
    switch (textOf(child(drop, 'shape')).trim()) {
      case 'circle': return { shape: 'circle', x, y, radius: third };
      case 'rectangle': return { shape: 'rectangle', x, y, width: third, height: fourth };
      default: return { shape: 'polygon', points: numbers.flatMap((number, at): [number, number][] => (at % 2 === 0 && at + 1 < numbers.length ? [[number, numbers[at + 1]!]] : [])) };
    }
  });
  if (!file) return { type: 'unknown', as: 'ddmarker' };
  return { type: 'marker', figure: { name: file.getAttribute('name') ?? '', content: (file.textContent ?? '').replace(/\s/g, '') }, areas: areas.filter((area) => area !== undefined) };
}

/** The picture that a copy cites, if the file holds it: then the copy can be compared. */
function picturesOf(copy: Asked, plains: readonly Plain[]): Map<string, Buffer> {
  if (copy.question.type !== 'hotspot') return new Map();
  const { name, sha256 } = copy.question.figure;
  const held = plains.find(({ body }) => body.type === 'marker' && body.figure.name === name);
  return held?.body.type === 'marker' ? new Map([[sha256, Buffer.from(held.body.figure.content, 'base64')]]) : new Map();
}
