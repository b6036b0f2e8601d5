import type { Post } from '#contracts';
import type { Fact } from '#platform';
import type { Person } from './person.entity.js';

const about = (name: string) => ({ id, place, post }: Person): Fact<{ personId: string; post: Post }> =>
  ({ name, subject: id, place, data: { personId: id, post } });

export const personAdded = about('person.added');
export const personChanged = about('person.changed');
export const personRemoved = about('person.removed');
export const passwordSet = about('password.set');
export const codeIssued = about('one_time_code.issued');
