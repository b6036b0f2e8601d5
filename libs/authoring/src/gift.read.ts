import { Asked, type Locale } from '#contracts';
import type { Arrival, Loss } from './exchange.js';
import { arrive, mustBeFew } from './exchange.arrive.js';
import { giftPlain } from './gift.write.js';
import { escapeHtml } from './multilang.js';
import type { Plain, PlainAnswer, PlainBody } from './plain.js';

/** Reads GIFT as Moodle does: questions between blank lines, `//` comments, `::name::`, `[format]`, answers in braces. `locale` is the language of what names none. @throws RuleBroken `bank.too_many` {most} */
export function readGift(text: string, locale: Locale): Arrival {
  const blocks = blocksOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const losses: Loss[] = [];
  const plains: Plain[] = [];
  let category: string | null = null;
  for (const { line, lines } of blocks) {
    const named = lines.find((each) => /^\s*\$CATEGORY:/.test(each));
    if (named) category = named.replace(/^\s*\$CATEGORY:\s*/, '').split('/').at(-1)!.trim();
    const rest = lines.filter((each) => !/^\s*(\/\/|\$CATEGORY:)/.test(each)).join('\n').trim();
    if (rest === '') continue;
    const plain = questionOf(rest, lines.filter((each) => /^\s*\/\//.test(each)));
    if (plain) plains.push(category === null ? plain : { ...plain, tags: [...plain.tags, category] });
    else losses.push({ question: rest.slice(0, 60), code: 'malformed', details: { line } });
  }
  mustBeFew(plains.length + losses.length);
  const arrival = arrive(plains, locale, (copy) => giftPlain(copy, locale).plain);
  return { ...arrival, losses: [...losses, ...arrival.losses] };
}

function blocksOf(text: string): { line: number; lines: string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let current: string[] = [];
  for (const [at, line] of [...text.split('\n'), ''].entries()) {
    if (line.trim() !== '') current.push(line);
    else if (current.length > 0) {
      blocks.push({ line: at - current.length + 1, lines: current });
      current = [];
    }
  }
  return blocks;
}

/** Where `wanted` stands for the first time at or after `from` without a backslash before it; -1 when it does not. */
function find(text: string, wanted: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(wanted, at)) return at;
  }
  return -1;
}

const unescape = (text: string): string => text.replace(/\\([\\~=#{}:n])/g, (_all, sign: string) => (sign === 'n' ? '<br>' : sign)).trim();

function questionOf(text: string, comments: string[]): Plain | undefined {
  const marks = comments.join('\n');
  const tags = [...marks.matchAll(/\[tag:([^[\]\n]+)\]/g)].map(([, tag]) => tag!.trim());
  const about = { id: /\[id:([^[\]\n]+)\]/.exec(marks)?.[1]?.trim() ?? null, tags, copy: copyIn(comments) };
  const end = text.startsWith('::') ? find(text, '::', 2) : -1;
  const title = end < 0 ? null : text.slice(2, end);
  const { html, rest } = formatted((title === null ? text : text.slice(end + 2)).trim());
  const open = find(rest, '{');
  const name = title === null ? '' : unescape(title);
  if (open < 0) return { ...about, name: name || html(rest).slice(0, 60), prompt: html(rest), explanation: '', body: { type: 'unknown', as: 'description' } };
  const close = find(rest, '}', open);
  if (close < 0) return undefined;
  const [before, inside, after] = [rest.slice(0, open), rest.slice(open + 1, close), rest.slice(close + 1)];
  const general = find(inside, '####');
  const explanation = general < 0 ? '' : html(inside.slice(general + 4));
  const body = bodyOf(general < 0 ? inside : inside.slice(0, general), html);
  const missingWord = after.trim() !== '';
  const prompt = missingWord ? `${html(before)} _____ ${html(after)}` : html(before);
  return body && { ...about, name: name || prompt.slice(0, 60), prompt, explanation, body };
}

function copyIn(comments: string[]): Asked | null {
  const written = comments.map((line) => /^\s*\/\/ kru: (.*)$/.exec(line)?.[1]).find((json) => json !== undefined);
  if (!written) return null;
  try {
    return Asked.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

/** Words in plain text stay what they are; other formats are HTML to us. */
function formatted(text: string): { html: (written: string) => string; rest: string } {
  const [all, format] = /^\[(html|markdown|plain|moodle)\]/.exec(text) ?? ['', 'moodle'];
  const html = (written: string): string => (format === 'plain' ? escapeHtml(unescape(written)) : unescape(written));
  return { html, rest: text.slice(all.length) };
}

function bodyOf(written: string, html: (text: string) => string): PlainBody | undefined {
  const inside = written.trim();
  if (inside === '') return { type: 'essay' };
  if (inside.startsWith('>')) return { type: 'ordering', items: inside.split('\n').slice(1).map(html).filter((item) => item !== '') };
  if (inside.startsWith('#')) return { type: 'numeric', answers: numbers(inside.slice(1), html) };
  const [said, ...feedback] = cut(inside, '#');
  if (/^(T|TRUE|F|FALSE)$/i.test(said!.trim())) return { type: 'true_false', answer: /^t/i.test(said!.trim()), feedback: feedback[0] ? html(feedback[0]) : '' };
  const answers = answersOf(inside, html);
  if (answers.length === 0) return undefined;
  const raw = items(inside);
  if (raw.every(({ sign, text }) => sign === '=' && text.includes('->'))) {
    return { type: 'matching', pairs: raw.map(({ text }) => ({ left: html(text.slice(0, text.indexOf('->'))), right: html(text.slice(text.indexOf('->') + 2)) })) };
  }
  if (raw.every(({ sign }) => sign === '=')) return { type: 'short_text', answers };
  // As Moodle has it: where nothing stands after `=`, shares may be earned by several.
  const several = !raw.some(({ sign }) => sign === '=');
  return { type: several ? 'multiple' : 'single', answers };
}

/** Parts between unescaped signs. */
function cut(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = find(text, sign); at >= 0; at = find(text, sign, from)) {
    parts.push(text.slice(from, at));
    from = at + sign.length;
  }
  return [...parts, text.slice(from)];
}

/** Answers as they stand, each after its `=` or `~`. */
function items(inside: string): { sign: '=' | '~'; text: string }[] {
  const found: { sign: '=' | '~'; text: string }[] = [];
  let current: { sign: '=' | '~'; text: string } | undefined;
  for (let at = 0; at < inside.length; at++) {
    const sign = inside[at]!;
    if (sign === '\\') {
      if (current) current.text += inside.slice(at, at + 2);
      at++;
    } else if (sign === '=' || sign === '~') found.push(current = { sign, text: '' });
    else if (current) current.text += sign;
  }
  return found;
}

function answersOf(inside: string, html: (text: string) => string): PlainAnswer[] {
  return items(inside).map(({ sign, text }) => {
    const [said, ...feedback] = cut(text, '#');
    const weighed = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(said!);
    const share = weighed ? Number(weighed[1]) / 100 : sign === '=' ? 1 : 0;
    return { text: html(said!.slice(weighed?.[0].length ?? 0)), share: Math.round(share * 100_000) / 100_000, feedback: feedback[0] ? html(feedback[0]) : '' };
  });
}

/** `value:tolerance` or `least..most`, alone or each after its `=`. */
function numbers(written: string, html: (text: string) => string): PlainAnswer[] {
  const answers = find(written, '=') < 0 && find(written, '~') < 0 ? answersOf(`=${written}`, html) : answersOf(written, html);
  return answers.map((answer): PlainAnswer => {
    const range = /^(-?[\d.]{1,40}(?:e[+-]?\d+)?)\.\.(-?[\d.]{1,40}(?:e[+-]?\d+)?)$/i.exec(answer.text);
    if (range) {
      const [least, most] = [Number(range[1]), Number(range[2])];
      return { ...answer, text: String((least + most) / 2), tolerance: Math.abs(most - least) / 2 };
    }
    const [value, tolerance] = answer.text.split(':');
    return answer.text === '*' ? answer : { ...answer, text: value!.trim(), tolerance: Number(tolerance ?? 0) || 0 };
  });
}
