import { isInside } from '#contracts';

/**
 * The SQL condition that `column` (a path, `collate "C"`) lies inside one of `territories`: what `visibleTo(actor)` becomes in a list.
 * Adds its values to `params`. No territory: false.
 */
export function insideAny(column: string, territories: readonly string[], params: unknown[]): string {
  const widest = [...new Set(territories)].filter((each, _, all) => !all.some((other) => other !== each && isInside(each, other)));
  if (widest.includes('')) return 'true';
  const ranges = widest.map((territory) => {
    params.push(territory);
    return `(${column} >= $${params.length} and ${column} < $${params.length} || '~')`;
  });
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}
