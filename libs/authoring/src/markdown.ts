import type { Inline, Prose } from '#contracts';
import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Prose as the Markdown that reads back as the same prose. */
export function markdownOf(prose: readonly Prose[]): string {
  return toMarkdown({ type: 'root', children: prose.map(block) }, { bullet: '-', emphasis: '*', strong: '*', incrementListMarker: true, resourceLink: true }).trimEnd();
}

function block(prose: Prose): RootContent {
  switch (prose.t) {
    case 'p': return paragraph(prose.c);
    case 'h': return { type: 'heading', depth: prose.level, children: prose.c.map(inline) };
    case 'ul': case 'ol': return { type: 'list', ordered: prose.t === 'ol', spread: false, children: prose.items.map(item) };
    case 'quote': return { type: 'blockquote', children: prose.c.map(block) as BlockContent[] };
  }
}

const paragraph = (c: readonly Inline[]): Paragraph => ({ type: 'paragraph', children: c.map(inline) });

const item = (prose: readonly Prose[]): ListItem =>
  ({ type: 'listItem', spread: prose.length > 1, children: prose.map(block) as (BlockContent | DefinitionContent)[] });

function inline(each: Inline): PhrasingContent {
  switch (each.t) {
    case 'text': return { type: 'text', value: each.v };
    case 'code': return { type: 'inlineCode', value: each.v };
    case 'strong': return { type: 'strong', children: each.c.map(inline) };
    case 'em': return { type: 'emphasis', children: each.c.map(inline) };
    case 'link': return { type: 'link', url: each.href, children: each.c.map(inline) };
  }
}
