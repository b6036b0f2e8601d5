import type { Gender, Locale, PlaceLevel, Post, Role, SchoolKind, Subject } from '#contracts';
import { Actor } from '#platform';
import { pathOf } from '#territory';
import { Dice } from './dice.js';
import { aName } from './names.js';
import { type GazetteerPlace, pagodas } from './places.js';

export interface DemoPlace { path: string; code: string; level: PlaceLevel; parentPath: string | null; nameKm: string; nameLatin: string; kind: SchoolKind | null }

export interface DemoPerson {
  id: string; staffId: string; nameKm: string; nameLatin: string; gender: Gender; phone: string | null; email: null; locale: Locale;
  place: string; post: Post; subject: Subject | null; roles: { role: Role; place: string }[];
}

/** A ministry on paper: nothing of it is in the database yet. */
export interface Ministry { places: DemoPlace[]; schools: DemoPlace[]; people: DemoPerson[]; /** When everybody came. */ since: Date }

export interface Size { teachers: number; seed: number }

/** How many teachers make, with everyone else, 1,500 people. */
export const DEFAULT_TEACHERS = 1_225;

const COUNTRY = 'KH/';
const since = new Date('2026-01-05T01:00:00Z');
const TEACHERS_A_SCHOOL = 9;
const INSPECTORS_A_PROVINCE = 2;

/** Provinces with more pupils have more schools. */
const crowded: Record<string, number> = { '02': 3, '03': 3, '08': 4, '12': 5, '14': 2, '17': 5, '21': 2 };

/** The province of the demo's own teacher, inspector, director and officers. */
export const HOME = 'KH/17/';

export const actorOf = ({ id, locale, roles }: DemoPerson): Actor => new Actor(id, locale, roles);

/** The same size and seed give the same ministry, to the last id. */
export function aMinistry({ teachers, seed }: Size, gazetteer: readonly GazetteerPlace[]): Ministry {
  const dice = new Dice(seed);
  const places = placesOf(gazetteer);
  const communes = places.filter(({ level }) => level === 'commune');
  const schools = schoolsOf(dice.for('schools'), communes, Math.max(communes.length, Math.round(teachers / TEACHERS_A_SCHOOL)));
  const staff = new Staff(dice.for('people'));
  for (const { code, post, role, place, count } of offices(places)) for (let n = 0; n < count; n++) staff.hire(post, place, [{ role, place: code }]);
  for (const { path } of schools) staff.hire('school_director', path, [{ role: 'school_director', place: path }]);
  for (let n = 0; n < teachers; n++) {
    const { path, kind } = n < schools.length ? schools[n]! : staff.dice.pick(schools);
    staff.hire('teacher', path, [{ role: 'teacher', place: path }], subjectOf(dice.for(`subject ${n}`), kind));
  }
  return { places: [...places, ...schools], schools, people: staff.people, since };
}

function placesOf(gazetteer: readonly GazetteerPlace[]): DemoPlace[] {
  const paths = new Map([['', COUNTRY]]);
  const country: DemoPlace = { path: COUNTRY, code: 'KH', level: 'country', parentPath: null, nameKm: 'កម្ពុជា', nameLatin: 'Cambodia', kind: null };
  const levels: Record<number, PlaceLevel> = { 2: 'province', 4: 'district', 6: 'commune' };
  return [country, ...gazetteer.map(({ code, nameKm, nameLatin }): DemoPlace => {
    const parentPath = paths.get(code.slice(0, -2))!;
    const path = pathOf(parentPath, code);
    paths.set(code, path);
    return { path, code, level: levels[code.length]!, parentPath, nameKm, nameLatin, kind: null };
  })];
}

/** At least one school in each commune, the others where more people live. */
function schoolsOf(dice: Dice, communes: DemoPlace[], count: number): DemoPlace[] {
  const weighted = communes.flatMap((commune) => Array.from({ length: crowded[commune.code.slice(0, 2)] ?? 1 }, () => commune));
  const built = new Map<string, number>();
  return Array.from({ length: count }, (_, i) => {
    const commune = i < communes.length ? communes[i]! : dice.pick(weighted);
    const nth = (built.get(commune.code) ?? 0) + 1;
    built.set(commune.code, nth);
    const code = `S${commune.code}${String(nth).padStart(4, '0')}`;
    return { path: pathOf(commune.path, code), code, level: 'school' as const, parentPath: commune.path, ...schoolName(dice, commune, nth) };
  });
}

const kinds = {
  primary: ['សាលាបឋមសិក្សា', 'Primary School'], lower_secondary: ['អនុវិទ្យាល័យ', 'Lower Secondary School'],
  upper_secondary: ['វិទ្យាល័យ', 'High School'], preschool: ['សាលាមត្តេយ្យសិក្សា', 'Preschool'],
} as const;

/** The first school of a commune bears its name; the next ones that of a pagoda nearby. */
function schoolName(dice: Dice, commune: DemoPlace, nth: number): Pick<DemoPlace, 'nameKm' | 'nameLatin' | 'kind'> {
  const kind = dice.pick(['primary', 'primary', 'primary', 'primary', 'primary', 'primary', 'lower_secondary', 'lower_secondary', 'upper_secondary', 'preschool'] as const);
  const [kindKm, kindLatin] = kinds[kind];
  const [pagodaKm, pagodaLatin] = pagodas[(Number(commune.code) + nth) % pagodas.length]!;
  const [km, latin] = nth === 1 ? [commune.nameKm, commune.nameLatin] : [pagodaKm, pagodaLatin];
  const again = Math.floor((nth - 2) / pagodas.length) + 1;
  return { kind, nameKm: `${kindKm}${km}${again > 1 ? ` ${again}` : ''}`, nameLatin: `${latin} ${kindLatin}${again > 1 ? ` ${again}` : ''}` };
}

/** Everyone who does not work at a school. `code`: the territory of the role. */
function offices(places: DemoPlace[]): { post: Post; role: Role; place: string; code: string; count: number }[] {
  const at = (post: Post, role: Role, place: string, count: number) => ({ post, role, place, code: place, count });
  const provinces = places.filter(({ level }) => level === 'province');
  const districts = places.filter(({ level }) => level === 'district');
  return [
    at('staff', 'administrator', COUNTRY, 1), at('officer', 'ministry_officer', COUNTRY, 4), at('staff', 'quality_assurer', COUNTRY, 3),
    at('trainer', 'author', COUNTRY, 3), at('trainer', 'facilitator', COUNTRY, 2),
    ...provinces.map(({ path }) => at('officer', 'province_officer', path, 1)),
    ...provinces.map(({ path }) => at('inspector', 'inspector', path, INSPECTORS_A_PROVINCE)),
    ...districts.map(({ path }) => at('officer', 'district_officer', path, 1)),
  ];
}

/** Below secondary school one teacher teaches everything. */
const subjectOf = (dice: Dice, kind: SchoolKind | null): Subject =>
  (kind === 'primary' || kind === 'preschool' ? 'primary_all' : dice.pick(['khmer', 'maths', 'maths', 'science', 'science', 'social', 'foreign_language', 'ict', 'other'] as const));

/** Takes people on: each gets a name, a staff number and mostly a phone. */
class Staff {
  readonly people: DemoPerson[] = [];
  constructor(readonly dice: Dice) {}

  hire(post: Post, place: string, roles: DemoPerson['roles'], subject: Subject | null = null): void {
    const serial = this.people.length + 1;
    const { gender, ...names } = aName(this.dice, post === 'teacher' ? 0.55 : 0.3);
    // 020 is, as far as we know, no operator's and no province's: nobody's real number should be among them. 7919 is prime, so that each serial gives another number.
    const phone = this.dice.chance(0.8) ? `+85520${String((serial * 7919) % 1_000_000).padStart(6, '0')}` : null;
    this.people.push({
      id: this.dice.uuid(since), staffId: String(10_000_000 + serial), ...names, gender, phone, email: null,
      locale: this.dice.chance(0.96) ? 'km' : 'en', place, post, subject, roles,
    });
  }
}

/** Those who hold `role` in a territory that contains `place`, or is inside it. */
export const holders = ({ people }: Ministry, role: Role, place = COUNTRY): DemoPerson[] =>
  people.filter(({ roles }) => roles.some((held) => held.role === role && (place.startsWith(held.place) || held.place.startsWith(place))));
