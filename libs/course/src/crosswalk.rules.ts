import type { CrosswalkDocument, FrameworkDocument } from '#contracts';

/** What is wrong in a crosswalk, and at which of its links (from 0). */
export type CrosswalkFault =
  | { sort: 'same_framework' }
  | { sort: 'framework_unknown'; side: 'from' | 'to'; framework: string }
  | { sort: 'competency_unknown'; side: 'from' | 'to'; framework: string; competency: string; link: number }
  | { sort: 'link_twice'; from: string; to: string; link: number };

export const competencyCodes = ({ aspects }: FrameworkDocument): string[] => aspects.flatMap(({ competencies }) => competencies.map(({ code }) => code));

/** Both frameworks are there, each code is in its framework, and nothing is linked twice. */
export function crosswalkFaults(crosswalk: CrosswalkDocument, frameworks: readonly FrameworkDocument[]): CrosswalkFault[] {
  const { from, to, links } = crosswalk;
  if (from === to) return [{ sort: 'same_framework' }];
  const seen = new Set<string>();
  return [
    ...(['from', 'to'] as const).flatMap((side): CrosswalkFault[] => {
      const framework = frameworks.find(({ code }) => code === crosswalk[side]);
      if (!framework) return [{ sort: 'framework_unknown', side, framework: crosswalk[side] }];
      const known = new Set(competencyCodes(framework));
      return links.flatMap((each, link) => (known.has(each[side]) ? [] : [{ sort: 'competency_unknown', side, framework: framework.code, competency: each[side], link }]));
    }),
    ...links.flatMap((each, link): CrosswalkFault[] => {
      const name = JSON.stringify([each.from, each.to]);
      if (seen.has(name)) return [{ sort: 'link_twice', from: each.from, to: each.to, link }];
      seen.add(name);
      return [];
    }),
  ];
}

export type Links = CrosswalkDocument['links'];
type Fit = Links[number]['fit'];
type Way = Pick<CrosswalkDocument, 'from' | 'to' | 'links'>;

/** How well two steps fit in a row: never better than either, and of two that only come close, a part. */
function inARow(one: Fit, other: Fit): Fit {
  if (one === 'same') return other;
  return other === 'same' ? one : 'part';
}
const better = (one: Fit | undefined, other: Fit): Fit => (one === 'same' || other === 'same' ? 'same' : one === 'close' || other === 'close' ? 'close' : 'part');

/**
 * Every competency of every framework that can be read in `target`, with what it corresponds to there: its own as themselves, those
 * that a crosswalk links, in either direction, and those of frameworks further away through the ones between, by the shortest way.
 */
export function linksInto(target: FrameworkDocument, crosswalks: readonly Way[]): Links {
  const reached = new Map([[target.code, new Map(competencyCodes(target).map((code) => [code, new Map<string, Fit>([[code, 'same']])]))]]);
  for (const [here, known] of reached) {
    const found = new Map<string, Map<string, Map<string, Fit>>>();
    for (const { from, to, links } of crosswalks) {
      if (from !== here && to !== here) continue;
      const there = from === here ? to : from;
      if (reached.has(there)) continue;
      const codes = found.get(there) ?? new Map<string, Map<string, Fit>>();
      found.set(there, codes);
      for (const link of links) join(codes, from === here ? [link.to, link.from, link.fit] : [link.from, link.to, link.fit], known);
    }
    for (const [there, codes] of found) reached.set(there, codes);
  }
  return [...reached.values()].flatMap((codes) => [...codes].flatMap(([from, targets]) => [...targets].map(([to, fit]) => ({ from, to, fit }))));
}

/** Takes one link towards the target: whatever its end is read as, its beginning is too. */
function join(codes: Map<string, Map<string, Fit>>, [begin, end, fit]: [string, string, Fit], known: ReadonlyMap<string, ReadonlyMap<string, Fit>>): void {
  const targets = codes.get(begin) ?? new Map<string, Fit>();
  for (const [to, rest] of known.get(end) ?? []) targets.set(to, better(targets.get(to), inARow(fit, rest)));
  if (targets.size > 0) codes.set(begin, targets);
}
