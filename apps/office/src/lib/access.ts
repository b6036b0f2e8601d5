import type { Me } from '#lib/views.ts';

/** What the navigation offers; the server decides again on every request. */
export const sections = ['progress', 'people', 'courses', 'inspections', 'certificates', 'settings'] as const;
export type Section = (typeof sections)[number];

export const officers = ['district_officer', 'province_officer', 'ministry_officer', 'administrator'];
const mayOpen: Record<Section, string[]> = {
  progress: [...officers, 'facilitator', 'school_director', 'quality_assurer'],
  people: [...officers, 'school_director'],
  courses: [...officers, 'facilitator', 'author'],
  inspections: [...officers, 'quality_assurer'],
  certificates: officers,
  settings: [...officers, 'facilitator', 'school_director', 'quality_assurer', 'author'],
};

export const holds = (me: Me | undefined, roles: string[]): boolean => me?.roles.some(({ role }) => roles.includes(role)) ?? false;
export const opens = (me: Me | undefined, section: Section): boolean => holds(me, mayOpen[section]);
/** Who writes courses: they hold it for the nation. */
export const writesCourses = (me: Me | undefined): boolean => me?.roles.some(({ role, place }) => ['author', 'ministry_officer', 'administrator'].includes(role) && place.path.split('/').length <= 2) ?? false;
/** Who makes and follows cohorts. */
export const keepsCohorts = (me: Me | undefined): boolean => holds(me, [...officers, 'facilitator']);
/** Who gives certificates by a recorded decision. */
export const decides = (me: Me | undefined): boolean => holds(me, ['province_officer', 'ministry_officer', 'administrator']);
export const isOfficer = (me: Me | undefined): boolean => holds(me, officers);

const territories = (me: Me | undefined): string[] => (me?.roles ?? []).filter(({ role }) => mayOpen.progress.includes(role)).map(({ place }) => place.path);

/** Where this person's board begins: the widest territory in which they hold an office. */
export function territoryOf(me: Me | undefined): string {
  const places = territories(me);
  return places.reduce((widest, path) => (path.length < widest.length ? path : widest), places[0] ?? me?.place.path ?? '');
}

/** The one territory that holds all of theirs, so that other places need not be offered; none when they lie apart. */
export function wholeTerritoryOf(me: Me | undefined): string | undefined {
  const widest = territoryOf(me);
  return territories(me).every((path) => path.startsWith(widest)) ? widest : undefined;
}
