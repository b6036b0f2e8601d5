import { type Locale, locales, type Text } from '#contracts';

// Other systems hold one text where Kru holds three. Moodle's own filter shows the span of the reader's language.

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>', '\r': '&#13;', '\t': '&#9;' };
const isControl = (sign: string): boolean => sign < ' ' || (sign >= '\u007f' && sign < '\u00a0');

/** Plain words as HTML that says the same, to the last space. */
export const escapeHtml = (words: string): string => [...words].map((sign, at, all) => {
  const edge = at === 0 || at === all.length - 1 || all[at - 1] === ' ';
  // Two strokes at the head of a line would begin a comment in GIFT, a per cent sign a weight.
  const meant = (sign === '/' && all[at + 1] === '/') || (sign === '%' && at === 0);
  return escapes[sign] ?? (isControl(sign) || (sign === ' ' && edge) || meant ? `&#${sign.codePointAt(0)};` : sign);
}).join('');

/** Three languages in one text; one alone where all say the same. */
export function spansOf(text: Text): string {
  if (text.km === text.en && text.en === text.fr) return escapeHtml(text.km);
  return locales.map((locale) => `<span lang="${locale}" class="multilang">${escapeHtml(text[locale])}</span>`).join('');
}

/** What a text of another system says in each language that it holds. `null` stands for a text in no language named: the same for all. */
export interface Words { by: Partial<Record<Locale, string>>; plain: string | null; tags: string[]; pictures: number }

// Each stops at the next sign that begins one like it: so a file is read in a time that grows with its length, whatever it holds.
const span = { begin: /<span\b(?=[^<>]*>)(?=[^<>]*\bclass\s*=\s*["']?multilang)[^<>]*\blang\s*=\s*["']?([a-z]{2})[^<>]*>/gi, end: /<\/span>/gi };
const mlang = { begin: /\{mlang\s+([a-z]{2,5}(?:\s*,\s*[a-z]{2,5})*)\s*\}/gi, end: /\{mlang\s*\}/gi };

interface Marked { index: number; end: number; names: string; html: string }

/** What stands between a beginning and the next end. */
function marked(html: string, { begin, end }: typeof span): Marked[] {
  const found: Marked[] = [];
  for (const match of html.matchAll(begin)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const from = match.index + match[0].length;
    end.lastIndex = from;
    const close = end.exec(html);
    if (!close) break;
    found.push({ index: match.index, end: close.index + close[0].length, names: match[1]!, html: html.slice(from, close.index) });
  }
  return found;
}

/** Reads HTML, with the spans of Moodle's multi-language filter or the `{mlang}` marks of the newer one. */
export function wordsOf(html: string): Words {
  const parts = partsOf(html);
  const tags = new Set<string>();
  let pictures = 0;
  const plainOf = (fragment: string): string => {
    for (const [, tag] of fragment.matchAll(/<([a-z][a-z0-9]*)\b/gi)) {
      if (tag!.toLowerCase() === 'img') pictures++;
      else if (!silent.has(tag!.toLowerCase())) tags.add(tag!.toLowerCase());
    }
    return unescapeHtml(fragment);
  };
  const languages = [...new Set(parts.flatMap(({ locale }) => (locale ? [locale] : [])))];
  if (languages.length === 0) return { by: {}, plain: plainOf(html), tags: [...tags], pictures };
  const read = parts.map(({ locale, html: fragment }) => ({ locale, words: plainOf(fragment) }));
  const by = Object.fromEntries(languages.map((locale) => [locale, read.filter((part) => part.locale === null || part.locale === locale).map(({ words }) => words).join('')]));
  return { by, plain: null, tags: [...tags], pictures };
}

const silent = new Set(['p', 'br', 'div', 'span']);

/** Split where the language changes; what stands between the spans belongs to all. */
function partsOf(html: string): { locale: Locale | null; html: string }[] {
  const found = [...marked(html, span), ...marked(html, mlang)].sort((a, b) => a.index - b.index);
  const parts: { locale: Locale | null; html: string }[] = [];
  let from = 0;
  for (const match of found) {
    if (match.index < from) continue;
    parts.push({ locale: null, html: html.slice(from, match.index) });
    for (const name of match.names.toLowerCase().split(',').map((each) => each.trim())) {
      const locale = locales.find((one) => one === name);
      if (locale) parts.push({ locale, html: match.html });
    }
    from = match.end;
  }
  parts.push({ locale: null, html: html.slice(from) });
  return parts.filter((part) => part.locale !== null || unescapeHtml(part.html).trim() !== '');
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—', laquo: '«', raquo: '»', rsquo: '’', lsquo: '‘' };

function withoutComments(html: string): string {
  let [text, from] = ['', 0];
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0) break;
    text += html.slice(from, at);
    from = end + 3;
  }
  return text + html.slice(from);
}

/** HTML as plain words: paragraphs and breaks become lines, other markup goes. Never what a tag or entity made: the words are drawn as text. */
function unescapeHtml(html: string): string {
  return withoutComments(html.replace(/\r\n?/g, '\n').replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' '))
    .replace(/<br\s*\/?>/gi, '\n').replace(/<\/(p|div|li|tr|h[1-6])>\s*(?=\S)/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/^ +|(?<! ) +$/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
      return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
    });
}
