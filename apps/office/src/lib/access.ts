import type { Me } from '#lib/views.ts';

/** What the navigation offers; the server decides again on every request. */
export const sections = ['progress', 'people', 'courses', 'inspections', 'certificates', 'settings'] as const;
export type Section = (typeof sections)[number];

const officers = ['district_officer', 'province_officer', 'ministry_officer', 'administrator'];
const mayOpen: Record<Section, string[]> = {
  progress: [...officers, 'facilitator', 'school_director'],
  people: [...officers, 'school_director'],
  courses: [...officers, 'facilitator', 'author'],
  inspections: [...officers, 'quality_assurer'],
  certificates: officers,
  settings: [...officers, 'facilitator', 'school_director', 'quality_assurer', 'author'],
};

export const holds = (me: Me | undefined, roles: string[]): boolean => me?.roles.some(({ role }) => roles.includes(role)) ?? false;
export const opens = (me: Me | undefined, section: Section): boolean => holds(me, mayOpen[section]);
/** Who makes and follows cohorts. */
export const keepsCohorts = (me: Me | undefined): boolean => holds(me, [...officers, 'facilitator']);
export const isOfficer = (me: Me | undefined): boolean => holds(me, officers);

/** Where this person's board begins: the widest territory in which they hold an office. */
export function territoryOf(me: Me | undefined): string {
  const places = (me?.roles ?? []).filter(({ role }) => mayOpen.progress.includes(role)).map(({ place }) => place.path);
  return places.reduce((widest, path) => (path.length < widest.length ? path : widest), places[0] ?? me?.place.path ?? '');
}
