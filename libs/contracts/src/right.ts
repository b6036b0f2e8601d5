import type { Area, Key, Response } from './question.js';
import { type Place, writtenPlace } from './areas.js';

/** A response that earns the whole point; undefined for a Likert question, which has no right answer. */
export function rightResponse(key: Key): Response | undefined {
  switch (key.type) {
    case 'single': case 'multiple': case 'true_false': case 'ordering': case 'matching': return key.answer;
    case 'short_text': return best(key.answer).text;
    case 'numeric': return written(best(key.answer).value);
    case 'gap_fill': return Object.fromEntries(Object.entries(key.answer).map(([id, answer]) => [id, typeof answer === 'string' ? answer : best(answer).text]));
    case 'hotspot': return key.answer.map((area) => writtenPlace(insideOf(area)));
    case 'likert': return undefined;
  }
}

const best = <T extends { share: number }>(accepted: readonly T[]): T => accepted.reduce((top, each) => (each.share > top.share ? each : top));

/** All its digits, and no power of ten: as a person would type it. */
const written = (value: number): string => value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });

/** A place of the area: its middle, or of a polygon its first corner. */
function insideOf(area: Area): Place {
  switch (area.shape) {
    case 'circle': return area;
    case 'rectangle': return { x: Math.min(1000, area.x + Math.floor(area.width / 2)), y: Math.min(1000, area.y + Math.floor(area.height / 2)) };
    case 'polygon': return { x: area.points[0]![0], y: area.points[0]![1] };
  }
}
