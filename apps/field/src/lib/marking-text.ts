import type { Span } from './offline/notes.rules.ts';

// Words on the page and places in them: what the browser calls ranges, and what a note calls a span of its block's text.

/** The prose of a block, as it stands on the page. */
export const proseOf = (block: string): Element | null => document.getElementById(`b-${block}`)?.querySelector('.prose') ?? null;

/** The block that a node stands in, with its prose. */
export function proseAround(node: Node): { block: string; prose: Element } | null {
  const prose = (node instanceof Element ? node : node.parentElement)?.closest('.prose');
  const block = prose?.closest('[id^="b-"]')?.id.slice(2);
  return prose && block !== undefined ? { block, prose } : null;
}

export function rangeOf(prose: Element, { from, to }: Span): Range | null {
  const texts = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text as globalThis.Text;
    if (from >= at && from <= at + length) range.setStart(text, from - at);
    if (to <= at + length) {
      range.setEnd(text, to - at);
      return range;
    }
    at += length;
  }
  return null;
}

/** Where a range stands in the prose; what reaches over its ends is left out. */
export function spanOf(prose: Element, range: Range): Span {
  const before = document.createRange();
  before.selectNodeContents(prose);
  const whole = before.toString().length;
  const offset = (node: Node, at: number): number => {
    if (!prose.contains(node)) return prose.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 0 : whole;
    before.selectNodeContents(prose);
    before.setEnd(node, at);
    return before.toString().length;
  };
  return { from: offset(range.startContainer, range.startOffset), to: offset(range.endContainer, range.endOffset) };
}

/** The place in the prose that was touched. */
export function placeAt(prose: Element, x: number, y: number): number | null {
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (!position || !prose.contains(position.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  range.collapse(true);
  return spanOf(prose, range).from;
}

/** Draws marks over words without changing the page; older browsers show them in the list below only. */
export function drawMarks(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
