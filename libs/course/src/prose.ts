import type { Inline, Prose } from '#contracts';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Notes a fault on a line of the file being read. */
export type Report = (line: number, message: string) => void;

const heading = /^<!--\s*block:\s*(\S+)\s*-->$/;
const names: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML', image: 'an image (use a figure block)', code: 'a code block', thematicBreak: 'a rule', break: 'a forced line break',
  definition: 'a link definition', linkReference: 'a link by reference', imageReference: 'an image (use a figure block)',
};

/** Markdown as it may be written, read into the small tree that phones draw. Whatever the tree cannot hold is a fault. */
class Reader {
  constructor(private readonly report: Report, private readonly italics: boolean) {}

  blocks(nodes: readonly RootContent[], nested = false): Prose[] {
    return nodes.flatMap((node) => this.block(node, nested));
  }

  private block(node: RootContent, nested: boolean): Prose[] {
    switch (node.type) {
      case 'paragraph': return this.paragraph(node.children, lineOf(node));
      case 'heading': return this.heading(node.depth, node.children, lineOf(node), nested);
      case 'blockquote': return [{ t: 'quote', c: this.blocks(node.children, true) }];
      case 'list': return [{ t: node.ordered ? 'ol' : 'ul', items: node.children.map((item) => this.blocks(item.children, true)) }];
      default: return this.refuse(node);
    }
  }

  private paragraph(children: readonly RootContent[], line: number): Prose[] {
    const c = this.inlines(children);
    if (c[0]?.t === 'text' && c[0].v.startsWith('|')) this.report(line, 'a table may not stand here');
    return [{ t: 'p', c }];
  }

  private heading(depth: number, children: readonly RootContent[], line: number, nested: boolean): Prose[] {
    if (nested) this.report(line, 'heading inside a list or a quote');
    if (depth === 1) this.report(line, 'heading of the first level: the lesson has its title, begin with ##');
    if (depth > 3) this.report(line, 'heading deeper than 3');
    return [{ t: 'h', level: depth === 2 ? 2 : 3, c: this.inlines(children) }];
  }

  private inlines(nodes: readonly RootContent[]): Inline[] {
    return nodes.flatMap((node) => this.inline(node));
  }

  private inline(node: RootContent): Inline[] {
    switch (node.type) {
      // A line broken in the file is not a line broken on the screen.
      case 'text': return [{ t: 'text', v: node.value.replace(/\s*\n\s*/g, ' ') }];
      case 'inlineCode': return [{ t: 'code', v: node.value }];
      case 'strong': return [{ t: 'strong', c: this.inlines(node.children) }];
      case 'emphasis':
        if (!this.italics) this.report(lineOf(node), 'Khmer has no italics: use **strong**');
        return [{ t: 'em', c: this.inlines(node.children) }];
      case 'link':
        if (!node.url.startsWith('https://')) this.report(lineOf(node), `link is not https: ${node.url}`);
        return [{ t: 'link', href: node.url, c: this.inlines(node.children) }];
      default: return this.refuse(node);
    }
  }

  private refuse(node: RootContent): [] {
    this.report(lineOf(node), `${names[node.type] ?? node.type} may not stand here`);
    return [];
  }
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

export interface Section { id: string; line: number; body: Prose[] }

/** A lesson's Markdown file, cut at its `<!-- block: id -->` lines. */
export function sectionsOf(markdown: string, locale: string, report: Report): Section[] {
  const sections: { id: string; line: number; nodes: RootContent[] }[] = [];
  for (const node of fromMarkdown(markdown).children) {
    const [, id] = node.type === 'html' ? heading.exec(node.value.trim()) ?? [] : [];
    if (id !== undefined) sections.push({ id, line: lineOf(node), nodes: [] });
    else if (sections.length > 0) sections.at(-1)!.nodes.push(node);
    else report(lineOf(node), 'text before the first <!-- block: … -->');
  }
  const reader = new Reader(report, locale !== 'km');
  return sections.map(({ id, line, nodes }) => {
    if (nodes.length === 0) report(line, `block ${id} is empty`);
    return { id, line, body: reader.blocks(nodes) };
  });
}
