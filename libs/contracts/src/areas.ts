import type { Area } from './question.js';

/** A place on a figure, in thousandths of its width and height. */
export interface Place { x: number; y: number }

/** `"412,87"` as a place, or null when it is none. */
export function placeOf(written: string): Place | null {
  const found = /^(\d{1,4}),(\d{1,4})$/.exec(written);
  if (!found) return null;
  const [x, y] = [Number(found[1]), Number(found[2])];
  return x <= 1000 && y <= 1000 ? { x, y } : null;
}

export const writtenPlace = ({ x, y }: Place): string => `${Math.round(x)},${Math.round(y)}`;

/** True when the place is inside the area or on its edge. A circle is round on a square figure, and as flat as the figure on another. */
export function hits(area: Area, { x, y }: Place): boolean {
  switch (area.shape) {
    case 'rectangle': return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
    case 'circle': return (x - area.x) ** 2 + (y - area.y) ** 2 <= area.radius ** 2;
    case 'polygon': return isWithin(area.points, { x, y });
  }
}

/** Whole numbers throughout, so that every machine decides alike. */
function isWithin(points: [number, number][], { x, y }: Place): boolean {
  let within = false;
  for (const [at, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(at + 1) % points.length]!;
    const side = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    if (side === 0 && x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)) return true;
    if ((y1 > y) !== (y2 > y) && (side > 0) === (y2 > y1)) within = !within;
  }
  return within;
}
