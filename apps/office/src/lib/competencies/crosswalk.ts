import type { CrosswalkDocument, Text } from '@kru/contracts';
import { readCsv, writeCsv } from '#lib/competencies/csv.ts';
import { noText } from '#lib/competencies/framework.ts';

export const fits = ['same', 'close', 'part'] as const;
export type Fit = (typeof fits)[number];
export interface LinkFields { from: string; to: string; fit: Fit }
/** A crosswalk while it is written. */
export interface CrosswalkFields { code: string; title: Text; from: string; to: string; source: string; licence: string; links: LinkFields[] }

export const noLink = (): LinkFields => ({ from: '', to: '', fit: 'close' });
export const noCrosswalk = (): CrosswalkFields => ({ code: '', title: noText(), from: '', to: '', source: '', licence: '', links: [noLink()] });

export const crosswalkFields = ({ code, title, from, to, source, licence, links }: CrosswalkDocument): CrosswalkFields => ({ code, title, from, to, source, licence, links });

export const crosswalkDocument = ({ code, title, from, to, source, licence, links }: CrosswalkFields, version: number): CrosswalkDocument => ({
  kind: 'crosswalk', schema: 1, code: code.trim(), version, title, from, to, source: source.trim(), licence: licence.trim(), links,
});

export type LinkFault = 'crosswalk.fault.unknown' | 'crosswalk.fault.twice';

/** Links that are not whole, name what is not there, or repeat another; by place. */
export function faultyLinks({ links }: CrosswalkFields, from: ReadonlySet<string>, to: ReadonlySet<string>): Map<number, LinkFault> {
  const names = links.map((link) => JSON.stringify([link.from, link.to]));
  const faulty = new Map<number, LinkFault>();
  for (const [place, link] of links.entries()) {
    if (!from.has(link.from) || !to.has(link.to)) faulty.set(place, 'crosswalk.fault.unknown');
    else if (names.indexOf(names[place]!) < place) faulty.set(place, 'crosswalk.fault.twice');
  }
  return faulty;
}

const columns = ['from', 'to', 'fit'] as const;
export const crosswalkCsv = ({ links }: CrosswalkFields): string => writeCsv(columns, links.map((link) => ({ ...link })));

/** The links of a file; undefined when its first line names none. */
export function linksOfCsv(text: string): LinkFields[] | undefined {
  const rows = readCsv(text);
  const [first] = rows;
  if (!first || !('from' in first) || !('to' in first)) return undefined;
  return rows.map((row) => ({ from: row['from'] ?? '', to: row['to'] ?? '', fit: fits.find((fit) => fit === row['fit']) ?? 'close' }));
}
