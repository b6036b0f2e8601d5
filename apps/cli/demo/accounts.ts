import type { Role } from '#contracts';
import { type DemoPerson, type DemoPlace, holders, HOME, type Ministry } from './population.js';

/** Everybody may know it: it opens nothing but an invented ministry. Shown on the sign-in page. */
export const DEMO_PASSWORD = 'kru-demo-2026';

const DISTRICT = `${HOME}1710/`;

/** What the inspections of the demo leave to be done by its own people. */
export interface Open { /** A school at home whose director has a report to answer. */ answerable: DemoPlace; /** Leads an inspection at home that begins today. */ inspector: DemoPerson }

/** One person for each role, so chosen that each has something to do. None of them has begun the course. */
export function cast(ministry: Ministry, { answerable, inspector }: Open): Record<Role, DemoPerson> {
  const first = (role: Role, place?: string): DemoPerson => holders(ministry, role, place)[0]!;
  const at = (role: Role, place: string): DemoPerson => holders(ministry, role, place).find((person) => person.roles.some((held) => held.role === role && held.place === place))!;
  return {
    teacher: first('teacher', DISTRICT), facilitator: first('facilitator'), inspector, quality_assurer: first('quality_assurer'),
    school_director: at('school_director', answerable.path), district_officer: at('district_officer', DISTRICT), province_officer: at('province_officer', HOME),
    ministry_officer: first('ministry_officer'), author: first('author'), administrator: first('administrator'),
  };
}
