import { z } from 'zod';

/**
 * Prose as a small tree instead of HTML: the phone draws it without a Markdown parser, and nothing in a
 * course can become markup that runs.
 */
export type Inline =
  | { t: 'text'; v: string }
  | { t: 'strong' | 'em'; c: Inline[] }
  | { t: 'code'; v: string }
  | { t: 'link'; href: string; c: Inline[] };

export type Prose =
  | { t: 'p'; c: Inline[] }
  | { t: 'h'; level: 2 | 3; c: Inline[] }
  | { t: 'ul' | 'ol'; items: Prose[][] }
  | { t: 'quote'; c: Prose[] };

export const Inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('t', [
    z.strictObject({ t: z.literal('text'), v: z.string() }),
    z.strictObject({ t: z.enum(['strong', 'em']), c: z.array(Inline) }),
    z.strictObject({ t: z.literal('code'), v: z.string() }),
    z.strictObject({ t: z.literal('link'), href: z.string().regex(/^https:\/\//), c: z.array(Inline) }),
  ]),
);

export const Prose: z.ZodType<Prose> = z.lazy(() =>
  z.discriminatedUnion('t', [
    z.strictObject({ t: z.literal('p'), c: z.array(Inline) }),
    z.strictObject({ t: z.literal('h'), level: z.union([z.literal(2), z.literal(3)]), c: z.array(Inline) }),
    z.strictObject({ t: z.enum(['ul', 'ol']), items: z.array(z.array(Prose)) }),
    z.strictObject({ t: z.literal('quote'), c: z.array(Prose) }),
  ]),
);

export const Rich = z.strictObject({ km: z.array(Prose), en: z.array(Prose), fr: z.array(Prose) });
export type Rich = z.infer<typeof Rich>;
