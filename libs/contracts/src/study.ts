import { z } from 'zod';
import { Instant } from './text.js';

/**
 * What a person has in hand and not handed in: answers of a quiz, a place in a lesson, a text being written, a note, a highlight. It lives on the
 * phone and roams to the person's others. Keys begin with their kind: `quiz/<course>/<activity>`, `lesson/<course>/<lesson>`,
 * `assignment/<course>/<activity>`, `calibration/<course>/<activity>`, `diagnosis/<course>`, `test/<course>`, `review/<id>`,
 * `note/<course>/<lesson>/<uuid>`. A field whose name begins with `@` is a place (how far, which one): of two the later one stands.
 */
export const StudyKey = z.string().regex(/^(quiz|lesson|assignment|calibration|diagnosis|test|review|note)(\/[a-z0-9-]{1,64}){1,3}$/);
const FieldName = z.string().regex(/^@?[a-z0-9A-Z][a-z0-9A-Z./_-]{0,127}$/);

/** What a device changed since it last saw the state, which was then at revision `base` (0: never). `null` empties a field; `gone` puts it all away. */
export const StudyChange = z.strictObject({
  key: StudyKey, base: z.int().nonnegative(), at: Instant, fields: z.record(FieldName, z.json()).refine((fields) => Object.keys(fields).length <= 200), gone: z.boolean().default(false),
});
export type StudyChange = z.infer<typeof StudyChange>;
