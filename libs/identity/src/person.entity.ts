import { type Gender, isKhmerName, isLatinName, type Locale, type NameSource, type Post, type Role, type Subject, tidyName } from '#contracts';
import { Conflict, RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { normalisePhone, westernDigits } from './phone.js';

export interface PersonFields {
  staffId?: string | null;
  nameKm: string;
  nameLatin: string;
  /** Where both names come from. Absent: as it was; `officer` for names that someone typed over others. */
  nameSource?: NameSource;
  gender: Gender;
  phone?: string | null;
  email?: string | null;
  locale: Locale;
  /** Path of the school or office where the person is posted. */
  place: string;
  post: Post;
  /** Null where it is not known, or the post has none. */
  subject?: Subject | null;
  active?: boolean;
}

type Tidy = Required<PersonFields>;

export type PersonReason = 'name_not_khmer' | 'name_not_latin' | 'phone_invalid' | 'email_invalid' | 'no_login';
export interface PersonFault { field: 'nameKm' | 'nameLatin' | 'phone' | 'email' | 'staffId'; reason: PersonReason; value: string }

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === null || text.trim() === '' ? null : text.trim());

export const normaliseStaffId = (text: string): string => westernDigits(text.normalize('NFKC')).replace(/\s/g, '').toUpperCase();
export const normaliseEmail = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What was written, in the form Kru keeps, and what is wrong with it. A phone or e-mail that is none stays as it was written. */
export function tidy(fields: PersonFields): { fields: Tidy; faults: PersonFault[] } {
  const [staffId, phone, email] = [orNull(fields.staffId), orNull(fields.phone), orNull(fields.email)];
  const kept: Tidy = {
    ...fields, active: fields.active ?? true, subject: fields.subject ?? null, nameSource: fields.nameSource ?? 'import',
    nameKm: tidyName(fields.nameKm), nameLatin: tidyName(fields.nameLatin),
    staffId: staffId && normaliseStaffId(staffId), phone: phone && (normalisePhone(phone) ?? phone), email: email && normaliseEmail(email),
  };
  const faults: PersonFault[] = [];
  if (!isKhmerName(kept.nameKm)) faults.push({ field: 'nameKm', reason: 'name_not_khmer', value: kept.nameKm });
  if (!isLatinName(kept.nameLatin)) faults.push({ field: 'nameLatin', reason: 'name_not_latin', value: kept.nameLatin });
  if (phone && !normalisePhone(phone)) faults.push({ field: 'phone', reason: 'phone_invalid', value: phone });
  if (kept.email && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(kept.email)) faults.push({ field: 'email', reason: 'email_invalid', value: kept.email });
  if (!kept.staffId && !kept.phone && !kept.email) faults.push({ field: 'staffId', reason: 'no_login', value: '' });
  return { fields: kept, faults };
}

/** Someone who works at a school or an office. What they may do in Kru is their roles. */
@Entity('people')
@Unique('person.staff_id_taken', ['staffId'])
@Unique('person.phone_taken', ['phone'])
@Unique('person.email_taken', ['email'])
@Index('people_place', ['place'])
@Index('people_name', ['nameLatin', 'id'])
@Index('people_names', { synchronize: false })
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { nullable: true }) staffId: string | null;
  /** The legal name in Khmer letters, composed (NFC). */
  @Column('text') nameKm: string;
  /** The legal name in Latin letters, composed (NFC). */
  @Column({ type: 'text', collation: 'C' }) nameLatin: string;
  /** Where both come from. */
  @Column('text', { default: 'import' }) nameSource: NameSource;
  @Column('text') gender: Gender;
  /** E.164: `+855…`. */
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') locale: Locale;
  @Column({ type: 'text', collation: 'C' }) place: string;
  @Column('text') post: Post;
  @Column('text', { nullable: true }) subject: Subject | null;
  /** False for who has left: signs in no more, and stays in every record. */
  @Column('boolean') active: boolean;
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('timestamptz') createdAt: Date;
  /** Grows by one with every change; a change made from an older one is refused. */
  @Column('int') version: number;

  /** @throws RuleBroken `person.*` for a name, phone or e-mail that is none, or when there is no way to sign in. */
  static of(id: string, fields: PersonFields, now: Date): Person {
    return Object.assign(new Person(), { ...sound(fields), id, passwordHash: null, createdAt: now, version: 1 });
  }

  /** True when something changed. @throws Conflict `person.changed_since` when `baseVersion` is not the present one. */
  change(fields: PersonFields, baseVersion: number | undefined): boolean {
    const wanted = sound({ ...fields, active: fields.active ?? this.active, subject: fields.subject === undefined ? this.subject : fields.subject, nameSource: this.nameSource });
    const renamed = wanted.nameKm !== this.nameKm || wanted.nameLatin !== this.nameLatin;
    wanted.nameSource = fields.nameSource ?? (renamed ? 'officer' : this.nameSource);
    if ((Object.keys(wanted) as (keyof Tidy)[]).every((key) => wanted[key] === this[key])) return false;
    if (baseVersion !== this.version) throw new Conflict('person.changed_since', { version: this.version });
    Object.assign(this, wanted, { version: this.version + 1 });
    return true;
  }

  /** What can be typed to sign in: shown on a slip. */
  get login(): string {
    return this.staffId ?? this.phone ?? this.email!;
  }
}

function sound(fields: PersonFields): Tidy {
  const { staffId, nameKm, nameLatin, nameSource, gender, phone, email, locale, place, post, subject, active } = fields;
  const read = tidy({ staffId, nameKm, nameLatin, nameSource, gender, phone, email, locale, place, post, subject, active });
  const [fault] = read.faults;
  if (fault) throw new RuleBroken(`person.${fault.reason}`, { field: fault.field, value: fault.value });
  return read.fields;
}

/** The roles that come with a post, where the person is posted. Others are granted by someone. */
export function rolesOfPost({ post, place }: { post: Post; place: string }): { role: Role; place: string }[] {
  const atSchool = /\/S[A-Z0-9]*\/$/.test(place);
  if (post === 'teacher') return [{ role: 'teacher', place }];
  return post === 'school_director' && atSchool ? [{ role: 'school_director', place }] : [];
}
