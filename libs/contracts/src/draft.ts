import { z } from 'zod';
import { FileRef } from './file.js';
import { Area } from './question.js';
import { Locale, locales, Slug, Translations, Uuid } from './text.js';

/** A text that is still being written: a language may be empty. Markdown where the document has prose. */
export const Said = z.strictObject({ km: z.string().max(20_000), en: z.string().max(20_000), fr: z.string().max(20_000) });
export type Said = z.infer<typeof Said>;

/** Stands in packages beside the course's own files: no name may lead out of its folder. */
const File = FileRef.extend({ name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/).max(200) }).nullable();
const Choice = z.strictObject({ id: Slug, text: Said });
const Choices = z.array(Choice).max(20);
const Accepted = z.strictObject({ id: Slug, text: z.string().max(200), share: z.number() });
const asked = { id: Slug, measures: z.array(z.string()), prompt: Said, feedback: z.record(z.string(), Said), explanation: Said };

/** What is asked and its key in one, as authors write it. */
export const DraftQuestion = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.literal('single'), options: Choices, answer: z.string() }),
  z.strictObject({ ...asked, type: z.literal('multiple'), options: Choices, answer: z.array(z.string()) }),
  z.strictObject({ ...asked, type: z.literal('true_false'), answer: z.boolean() }),
  z.strictObject({ ...asked, type: z.literal('matching'), left: Choices, right: Choices, answer: z.record(z.string(), z.string()) }),
  z.strictObject({ ...asked, type: z.literal('ordering'), items: Choices, answer: z.array(z.string()) }),
  z.strictObject({ ...asked, type: z.literal('short_text'), answer: z.array(Accepted) }),
  z.strictObject({
    ...asked, type: z.literal('numeric'), unit: Said.optional(),
    answer: z.array(z.strictObject({ id: Slug, value: z.number(), tolerance: z.number(), share: z.number() })),
  }),
  z.strictObject({
    ...asked, type: z.literal('gap_fill'), passage: Said, gaps: z.array(z.strictObject({ id: Slug, choices: Choices.optional() })),
    answer: z.record(z.string(), z.union([z.string(), z.array(Accepted)])),
  }),
  z.strictObject({ ...asked, type: z.literal('hotspot'), figure: File, alt: Said, pick: z.int(), areas: z.array(Area) }),
  z.strictObject({ ...asked, type: z.literal('likert'), statements: Choices, scale: Choices }),
]);
export type DraftQuestion = z.infer<typeof DraftQuestion>;
const Questions = z.array(DraftQuestion).max(200);

const DraftRubric = z.strictObject({
  criteria: z.array(z.strictObject({
    id: Slug, title: Said, levels: z.array(z.strictObject({ id: Slug, points: z.int(), title: Said, descriptor: Said })),
  })),
  passPoints: z.int(),
});

const DraftElement = z.strictObject({
  id: Slug, title: Said, levels: z.array(z.strictObject({ id: Slug, title: Said, descriptor: Said })),
  agrees: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('steps'), within: z.int() }),
    z.strictObject({ by: z.literal('snapshots'), of: z.int(), atLeast: z.int() }),
  ]),
});

/** Activities have the id they have within their lesson: the compiler makes it the only one in the course. */
export const DraftBlock = z.discriminatedUnion('type', [
  z.strictObject({ id: Slug, type: z.literal('text'), body: Said }),
  z.strictObject({ id: Slug, type: z.literal('figure'), file: File, alt: Said, caption: Said.optional() }),
  z.strictObject({ id: Slug, type: z.literal('quiz'), title: Said, questions: Questions }),
  z.strictObject({ id: Slug, type: z.literal('reflection'), prompt: Said }),
  z.strictObject({ id: Slug, type: z.literal('download'), title: Said, files: z.strictObject({ km: File, en: File, fr: File }) }),
  z.strictObject({
    id: Slug, type: z.literal('assignment'), title: Said, brief: Said, rubric: DraftRubric,
    text: z.strictObject({ least: z.int() }).nullable(),
    files: z.strictObject({ least: z.int(), most: z.int(), kinds: z.array(z.enum(['photo', 'document', 'audio'])) }).nullable(),
  }),
  z.strictObject({
    id: Slug, type: z.literal('calibration'), mode: z.enum(['practice', 'exam']), title: Said, elements: z.array(DraftElement),
    /** Each described lesson has the master's levels with their reasons, by element. */
    sets: z.array(z.strictObject({ id: Slug, lessons: z.array(z.strictObject({
      id: Slug, title: Said, body: Said, master: z.record(z.string(), z.strictObject({ levels: z.array(z.string()), reason: Said })),
    })) })),
    /** Of an exam. */
    reliableInEach: z.int().optional(), validMonths: z.int().optional(),
  }),
]);
export type DraftBlock = z.infer<typeof DraftBlock>;

/** Lessons stand in one list, in their order, each naming its module: so a lesson keeps its address when it changes modules. */
export const DraftLesson = z.strictObject({ id: Slug, module: Slug, title: Said, minutes: z.number(), builds: z.array(z.string()), blocks: z.array(DraftBlock).max(60) });
export type DraftLesson = z.infer<typeof DraftLesson>;

/** The source of a course: what the files of `content/courses/<code>/` hold, with files cited by their SHA-256. Whatever is in a list has an id. */
export const DraftSource = z.strictObject({
  code: Slug, version: z.int().positive(), title: Said, summary: Said, hours: z.number(), competencies: z.array(z.string()), translations: Translations,
  modules: z.array(z.strictObject({ id: Slug, title: Said })).max(40),
  lessons: z.array(DraftLesson).max(200),
  diagnosis: z.strictObject({
    id: Slug, title: Said, minutes: z.number(), masterAt: z.number(), lessons: z.array(z.strictObject({ id: Slug, questions: Questions })),
  }).optional(),
  closingTest: z.strictObject({ id: Slug, title: Said, passMark: z.number(), minutes: z.number(), questions: Questions }),
});
export type DraftSource = z.infer<typeof DraftSource>;

/** From the root through fields and, in lists, ids: `['lessons', 'why-fluent', 'blocks', 'check', 'questions', 'q1', 'prompt', 'km']`. */
export const DraftPath = z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).min(1).max(14);
export type DraftPath = z.infer<typeof DraftPath>;

const Item = Slug;
/** One change of a draft. */
export const DraftOp = z.discriminatedUnion('op', [
  z.strictObject({
    /** Without a value the field is taken away. */
    op: z.literal('set'), path: DraftPath, value: z.unknown().optional(),
    /** One stay of a person in a field: however often it is saved meanwhile, it is one change of the text. */
    stay: Uuid.optional(),
    /** Of a change that takes another back: which languages were stale before. */
    stale: z.array(Locale).max(locales.length).optional(),
  }),
  z.strictObject({ op: z.literal('insert'), path: DraftPath, after: Item.nullable(), value: z.looseObject({ id: Slug }) }),
  z.strictObject({ op: z.literal('move'), path: DraftPath, item: Item, after: Item.nullable() }),
  z.strictObject({ op: z.literal('remove'), path: DraftPath, item: Item }),
  /** Says of one language of a text that it is still right, or that it is not. */
  z.strictObject({ op: z.literal('mark'), path: DraftPath, locale: Locale, stale: z.boolean() }),
]);
export type DraftOp = z.infer<typeof DraftOp>;

/** What an open editor sends: changes it made, in their order, on what it knew of the draft (`base`). */
export const DraftEdits = z.strictObject({
  /** The tab: its own changes never clash with each other. */
  desk: Uuid,
  base: z.int().nonnegative(),
  edits: z.array(z.strictObject({
    id: Uuid, op: DraftOp,
    /** The clash that this change decides: the id of the change that was kept aside. */
    settles: Uuid.optional(),
  })).min(1).max(200),
});
export type DraftEdits = z.infer<typeof DraftEdits>;
