import type { FrameworkDocument, Text } from '@kru/contracts';
import { readCsv, writeCsv } from '#lib/competencies/csv.ts';

/** A framework while it is written: everything is text, and may still be empty. */
export interface CompetencyFields { code: string; level: string; title: Text; description?: Text | undefined }
export interface AspectFields { code: string; title: Text; competencies: CompetencyFields[] }
export interface FrameworkFields { code: string; title: Text; source: string; licence: string; aspects: AspectFields[] }

export const noText = (): Text => ({ km: '', en: '', fr: '' });
export const noCompetency = (): CompetencyFields => ({ code: '', level: '', title: noText() });
export const noAspect = (): AspectFields => ({ code: '', title: noText(), competencies: [noCompetency()] });
export const noFramework = (): FrameworkFields => ({ code: '', title: noText(), source: '', licence: '', aspects: [noAspect()] });

export const fieldsOf = ({ code, title, source, licence, aspects }: FrameworkDocument): FrameworkFields => ({
  code, title, source, licence,
  aspects: aspects.map((aspect) => ({
    code: aspect.code, title: aspect.title,
    competencies: aspect.competencies.map((each) => ({ code: each.code, level: each.level === undefined ? '' : String(each.level), title: each.title, description: each.description })),
  })),
});

/** To begin another framework with: a code stands in one framework only, so each gets a letter in front. */
export const copyOf = (fields: FrameworkFields): FrameworkFields => ({
  ...fields, code: '', aspects: fields.aspects.map((aspect) => ({ ...aspect, competencies: aspect.competencies.map((each) => ({ ...each, code: `N-${each.code}` })) })),
});

const trimmed = ({ km, en, fr }: Text): Text => ({ km: km.trim(), en: en.trim(), fr: fr.trim() });

/** The document as it would be published. */
export const documentOf = ({ code, title, source, licence, aspects }: FrameworkFields, version: number): FrameworkDocument => ({
  kind: 'framework', schema: 1, code: code.trim(), version, title: trimmed(title), source: source.trim(), licence: licence.trim(),
  aspects: aspects.map((aspect) => ({
    code: aspect.code.trim(), title: trimmed(aspect.title),
    competencies: aspect.competencies.map((each) => ({
      code: each.code.trim(), title: trimmed(each.title), ...(each.level.trim() !== '' && { level: Number(each.level) }), ...(each.description && { description: each.description }),
    })),
  })),
});

/** What is still to be written, as keys of messages, by the place it belongs to (`title`, `aspects.0.competencies.2.code`). */
export type Missing = Map<string, 'framework.fault.empty' | 'framework.fault.slug' | 'framework.fault.twice' | 'framework.fault.level'>;

export function missingIn({ code, title, source, licence, aspects }: FrameworkFields): Missing {
  const missing: Missing = new Map();
  const text = (path: string, { km, en, fr }: Text): void => { if ([km, en, fr].some((each) => each.trim() === '')) missing.set(path, 'framework.fault.empty'); };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code.trim())) missing.set('code', 'framework.fault.slug');
  text('title', title);
  if (source.trim() === '') missing.set('source', 'framework.fault.empty');
  if (licence.trim() === '') missing.set('licence', 'framework.fault.empty');
  const codes = aspects.flatMap((aspect) => aspect.competencies.map((each) => each.code.trim()));
  for (const [at, aspect] of aspects.entries()) {
    if (aspect.code.trim() === '') missing.set(`aspects.${at}.code`, 'framework.fault.empty');
    text(`aspects.${at}.title`, aspect.title);
    for (const [place, each] of aspect.competencies.entries()) {
      const path = `aspects.${at}.competencies.${place}`;
      if (each.code.trim() === '') missing.set(`${path}.code`, 'framework.fault.empty');
      else if (codes.filter((other) => other === each.code.trim()).length > 1) missing.set(`${path}.code`, 'framework.fault.twice');
      if (!/^\d{0,2}$/.test(each.level.trim())) missing.set(`${path}.level`, 'framework.fault.level');
      text(`${path}.title`, each.title);
    }
  }
  return missing;
}

const columns = ['aspect', 'aspect_km', 'aspect_en', 'aspect_fr', 'code', 'level', 'km', 'en', 'fr', 'description_km', 'description_en', 'description_fr'] as const;

export const frameworkCsv = ({ aspects }: FrameworkFields): string => writeCsv(columns, aspects.flatMap((aspect) => aspect.competencies.map(({ code, level, title, description }) => ({
  aspect: aspect.code, aspect_km: aspect.title.km, aspect_en: aspect.title.en, aspect_fr: aspect.title.fr, code, level, ...title,
  description_km: description?.km ?? '', description_en: description?.en ?? '', description_fr: description?.fr ?? '',
}))));

/** The aspects of a file; undefined when its first line names no competencies. */
export function aspectsOfCsv(text: string): AspectFields[] | undefined {
  const rows = readCsv(text);
  const [first] = rows;
  if (!first || !('code' in first) || !('aspect' in first)) return undefined;
  return [...Map.groupBy(rows, (row) => row['aspect'] ?? '')].map(([code, group]) => ({
    code, title: textOf(group[0]!, 'aspect_'),
    competencies: group.map((row) => {
      const description = textOf(row, 'description_');
      return { code: row['code'] ?? '', level: row['level'] ?? '', title: textOf(row, ''), ...(Object.values(description).every((each) => each !== '') && { description }) };
    }),
  }));
}

const textOf = (row: Record<string, string>, prefix: string): Text => ({ km: row[`${prefix}km`] ?? '', en: row[`${prefix}en`] ?? '', fr: row[`${prefix}fr`] ?? '' });

/** What a publication changes, by code of competency. */
export function changesSince(before: FrameworkDocument, after: FrameworkDocument): { added: string[]; removed: string[]; changed: string[] } {
  const byCode = ({ aspects }: FrameworkDocument): Map<string, string> => new Map(aspects.flatMap((aspect) => aspect.competencies.map((each) => [each.code, JSON.stringify([aspect.code, each.level, each.title, each.description])])));
  const [was, is] = [byCode(before), byCode(after)];
  return {
    added: [...is.keys()].filter((code) => !was.has(code)), removed: [...was.keys()].filter((code) => !is.has(code)),
    changed: [...is].filter(([code, words]) => was.has(code) && was.get(code) !== words).map(([code]) => code),
  };
}
