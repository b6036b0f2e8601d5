import { AchievementDocument, AgreementDocument, type AwardCondition, InstitutionDocument, Slug } from '#contracts';
import { type Actor, type Compilation, type ContentFault, type ContentKind, type ContentLoader, Documents, LoadsContent, namesIn, YamlSource, yamlFilesOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { z } from 'zod';
import { conditionsOf } from './award.rule.js';

export interface CompiledAchievement { document: AchievementDocument }
export interface CompiledAgreement { document: AgreementDocument }
export interface CompiledInstitution { document: InstitutionDocument }

/** `content/achievements/*.yaml`, one achievement in each file. */
export const achievementContent: ContentKind<CompiledAchievement> = {
  name: 'achievement',
  async compile(content): Promise<Compilation<CompiledAchievement>> {
    const faults: ContentFault[] = [];
    const read: { source: YamlSource; document: AchievementDocument }[] = [];
    for (const file of await yamlFilesOf(join(content, 'achievements'))) {
      const source = await YamlSource.read(file, faults);
      const document = source.as(AchievementDocument, { kind: 'achievement', schema: 2 });
      if (!document) continue;
      if (read.some((other) => other.document.code === document.code)) source.fault(['code'], `achievement ${document.code} stands in two files`);
      read.push({ source, document });
    }
    const known = { achievements: new Set(read.map(({ document }) => document.code)), agreements: await agreementCodes(content), courses: await activitiesOfCourses(content) };
    for (const { source, document } of read) {
      for (const { path, message } of missingIn(document, known)) source.fault(path, message);
    }
    return { compiled: read.map(({ document }) => ({ document })), faults };
  },
};

/** By the code of each course, what it asks to hand in and to be examined in: `assignment/lesson-block`, `exam/lesson-block`. */
type Activities = ReadonlyMap<string, ReadonlySet<string>>;
interface Codes { achievements: ReadonlySet<string>; agreements: ReadonlySet<string>; courses: Activities }

/** What an achievement names that is not in `content/`: nobody could ever be given it. */
function missingIn({ code, rule, agreement, renewalMonths, validMonths }: AchievementDocument, { achievements, agreements, courses }: Codes): { path: PropertyKey[]; message: string }[] {
  const missing = conditionsOf(rule).flatMap((condition) => {
    if (condition.type === 'award_held') return condition.achievement === code ? [`achievement ${code} asks for itself`] : achievements.has(condition.achievement) ? [] : [`there is no achievement ${condition.achievement}`];
    return 'course' in condition ? missingInCourse(condition, courses) : [];
  });
  return [
    ...[...new Set(missing)].map((message) => ({ path: ['rule'], message })),
    ...(agreement === null || agreements.has(agreement) ? [] : [{ path: ['agreement'], message: `there is no agreement ${agreement} in content/agreements` }]),
    ...(renewalMonths !== null && (validMonths === null || renewalMonths > validMonths) ? [{ path: ['renewalMonths'], message: 'is longer than the award is valid' }] : []),
  ];
}

function missingInCourse(condition: Extract<AwardCondition, { course: string }>, courses: Activities): string[] {
  const activities = courses.get(condition.course);
  if (!activities) return [`there is no course ${condition.course}`];
  if (!('activity' in condition)) return [];
  const kind = condition.type === 'calibration_passed' ? 'exam' : 'assignment';
  return activities.has(`${kind}/${condition.activity}`) ? [] : [`course ${condition.course} has no ${kind} ${condition.activity}`];
}

/** What the agreements call themselves; what is wrong with one is said where agreements are compiled, as with courses. */
async function agreementCodes(content: string): Promise<Set<string>> {
  const codes = new Set<string>();
  for (const file of await yamlFilesOf(join(content, 'agreements'))) {
    const code = (await YamlSource.read(file, [])).as(Coded)?.code;
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

const Coded = z.looseObject({ code: Slug });
const Lesson = z.looseObject({ id: z.string(), blocks: z.array(z.looseObject({ id: z.string(), type: z.string(), mode: z.string().optional() })) });

async function activitiesOfCourses(content: string): Promise<Activities> {
  const courses = new Map<string, ReadonlySet<string>>();
  for (const name of await namesIn(join(content, 'courses'))) {
    const folder = join(content, 'courses', name);
    const code = (await YamlSource.read(join(folder, 'course.yaml'), [])).as(Coded)?.code;
    if (code === undefined) continue;
    const activities = new Set<string>();
    for (const each of await namesIn(join(folder, 'lessons'))) {
      const lesson = (await YamlSource.read(join(folder, 'lessons', each, 'lesson.yaml'), [])).as(Lesson);
      for (const { id, type, mode } of lesson?.blocks ?? []) activities.add(`${mode === 'exam' ? 'exam' : type}/${lesson!.id}-${id}`);
    }
    courses.set(code, activities);
  }
  return courses;
}

/** `content/agreements/*.yaml`, one agreement in each file. */
export const agreementContent: ContentKind<CompiledAgreement> = {
  name: 'agreement',
  async compile(content): Promise<Compilation<CompiledAgreement>> {
    const faults: ContentFault[] = [];
    const compiled: CompiledAgreement[] = [];
    for (const file of await yamlFilesOf(join(content, 'agreements'))) {
      const source = await YamlSource.read(file, faults);
      const document = source.as(AgreementDocument, { kind: 'agreement', schema: 1 });
      if (document) compiled.push({ document });
    }
    return { compiled, faults };
  },
};

/** `content/institution.yaml`. A change of it needs a higher `version` in it. */
export const institutionContent: ContentKind<CompiledInstitution> = {
  name: 'institution',
  async compile(content): Promise<Compilation<CompiledInstitution>> {
    const faults: ContentFault[] = [];
    const source = await YamlSource.read(join(content, 'institution.yaml'), faults);
    const document = source.as(InstitutionDocument, { kind: 'institution', schema: 1, code: 'ministry', version: 1 });
    return { compiled: document ? [{ document }] : [], faults };
  },
};

@Injectable()
@LoadsContent(achievementContent)
export class AchievementContent implements ContentLoader<CompiledAchievement> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledAchievement[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

@Injectable()
@LoadsContent(agreementContent)
export class AgreementContent implements ContentLoader<CompiledAgreement> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledAgreement[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

@Injectable()
@LoadsContent(institutionContent)
export class InstitutionContent implements ContentLoader<CompiledInstitution> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledInstitution[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

async function publishAll(documents: Documents, actor: Actor, compiled: { document: AchievementDocument | AgreementDocument | InstitutionDocument }[]): Promise<number> {
  let fresh = 0;
  for (const { document } of compiled) {
    if ((await documents.publish(actor, document.kind, document)).fresh) fresh++;
  }
  return fresh;
}
