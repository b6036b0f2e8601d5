import type { Text } from '@kru/contracts';
import { type CrosswalkFields, fits, noCrosswalk } from '#lib/competencies/crosswalk.ts';
import { type AspectFields, type CompetencyFields, type FrameworkFields, noFramework, noText } from '#lib/competencies/framework.ts';

type Loose = Record<string, unknown>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(loose) : []);
const word = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const text = (value: unknown): Text => {
  const { km, en, fr } = { ...noText(), ...loose(value) };
  return { km: word(km), en: word(en), fr: word(fr) };
};

const competency = (each: Loose): CompetencyFields => {
  const description = text(each['description']);
  return { code: word(each['code']), level: word(each['level']), title: text(each['title']), ...(Object.values(description).every((part) => part !== '') && { description }) };
};

/** Whatever a file holds of a framework, for the form: what is missing is asked for there. Undefined when it holds none. */
export function frameworkOf(read: Loose): FrameworkFields | undefined {
  const aspects = list(read['aspects']).map((aspect): AspectFields => ({ code: word(aspect['code']), title: text(aspect['title']), competencies: list(aspect['competencies']).map(competency) }));
  if (aspects.length === 0) return undefined;
  return { ...noFramework(), code: word(read['code']), title: text(read['title']), source: word(read['source']), licence: word(read['licence']), aspects };
}

export function crosswalkOf(read: Loose): CrosswalkFields | undefined {
  const links = list(read['links']).map((link) => ({ from: word(link['from']), to: word(link['to']), fit: fits.find((fit) => fit === link['fit']) ?? ('close' as const) }));
  if (links.length === 0) return undefined;
  return { ...noCrosswalk(), code: word(read['code']), title: text(read['title']), from: word(read['from']), to: word(read['to']), source: word(read['source']), licence: word(read['licence']), links };
}
