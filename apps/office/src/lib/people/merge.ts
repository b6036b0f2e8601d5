import type { PersonFields } from '#lib/people/PersonForm.svelte';

/** All that the form of a known person asks. */
export interface EditFields extends PersonFields { active: boolean }
export type Field = keyof EditFields;

/**
 * Two changes made from the same version: what only one of them touched is taken from that one; where both wrote
 * something else, mine stays in the form and the field is named, so that a person decides.
 */
export function merge(base: EditFields, mine: EditFields, theirs: EditFields): { fields: EditFields; clashes: Field[] } {
  const names = Object.keys(theirs) as Field[];
  const touched = (name: Field): boolean => mine[name] !== base[name];
  const moved = (name: Field): boolean => theirs[name] !== base[name];
  const kept = Object.fromEntries(names.filter(touched).map((name) => [name, mine[name]])) as Partial<EditFields>;
  return { fields: { ...theirs, ...kept }, clashes: names.filter((name) => touched(name) && moved(name) && mine[name] !== theirs[name]) };
}
