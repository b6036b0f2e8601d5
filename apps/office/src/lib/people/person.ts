import { api, ask } from '#lib/api.ts';
import type { PersonFields } from '#lib/people/PersonForm.svelte';
import type { Person } from '#lib/views.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Adds a person, or changes the one whose version is `baseVersion`. */
export const putPerson = (id: string, fields: PersonFields, change: { baseVersion?: number; active?: boolean } = {}): Promise<Person> =>
  ask(api.PUT('/api/people/{id}', {
    params: { path: { id } },
    body: {
      ...change, nameKm: fields.nameKm.trim(), nameLatin: fields.nameLatin.trim(), gender: fields.gender, locale: fields.locale, place: fields.place, post: fields.post, subject: fields.subject || null,
      staffId: orNull(fields.staffId), phone: orNull(fields.phone), email: orNull(fields.email),
    },
  }));

export const fieldsOf = (person: Person): PersonFields => ({
  staffId: person.staffId ?? '', nameKm: person.nameKm, nameLatin: person.nameLatin, gender: person.gender, phone: person.phone ?? '', email: person.email ?? '',
  locale: person.locale, place: person.place.path, post: person.post, subject: person.subject ?? '',
});
