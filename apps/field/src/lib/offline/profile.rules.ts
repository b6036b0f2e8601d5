import { type CompetencyFigures, type CompetencyState, type CrosswalkDocument, type FrameworkDocument, stateOfCompetency, throughCrosswalk } from '@kru/contracts';

/** One competency as its framework names it, with what is known of the person. */
export interface ProfileTile { code: string; level: number | null; title: FrameworkDocument['title']; description: FrameworkDocument['title'] | null; figures: CompetencyFigures; state: CompetencyState; /** 0..1: how far towards `shown`. */ share: number }
export interface ProfileAspect { code: string; title: FrameworkDocument['title']; tiles: ProfileTile[] }
export interface ProfileFigure { aspects: ProfileAspect[]; /** Levels that head the columns; empty when the framework has none. */ levels: number[]; columns: number; shown: number; building: number; count: number }

const nothing = (code: string): CompetencyFigures => ({ code, lessonsDone: 0, lessonsTotal: 0, answered: 0, points: 0 });
const add = (one: CompetencyFigures, other: CompetencyFigures): CompetencyFigures => ({
  code: one.code, lessonsDone: one.lessonsDone + other.lessonsDone, lessonsTotal: one.lessonsTotal + other.lessonsTotal,
  answered: one.answered + other.answered, points: one.points + other.points,
});

const codesOf = ({ aspects }: FrameworkDocument): Set<string> => new Set(aspects.flatMap(({ competencies }) => competencies.map(({ code }) => code)));

/** A person's figures by the competencies of one framework: its own, and what corresponds to them in others. */
export function figuresIn(framework: FrameworkDocument, figures: ReadonlyMap<string, CompetencyFigures>, crosswalks: readonly CrosswalkDocument[]): Map<string, CompetencyFigures> {
  const read = new Map([...codesOf(framework)].map((code) => [code, figures.get(code) ?? nothing(code)]));
  for (const crosswalk of crosswalks.filter(({ to }) => to === framework.code)) {
    for (const [code, more] of throughCrosswalk(figures.values(), crosswalk)) {
      const own = read.get(code);
      if (own) read.set(code, add(own, more));
    }
  }
  return read;
}

/** Half for the lessons that build it, half for the questions that show it; whole only when it is shown. */
export function shareOf({ lessonsDone, lessonsTotal, answered, points }: CompetencyFigures): number {
  if (stateOfCompetency({ lessonsDone, lessonsTotal, answered, points }) === 'shown') return 1;
  const lessons = lessonsTotal === 0 ? 0 : lessonsDone / lessonsTotal;
  const questions = answered === 0 ? 0 : (points / answered) * Math.min(1, answered / 3);
  return Math.min(0.95, lessonsTotal === 0 ? questions : (lessons + questions) / 2);
}

export function profileFigure(framework: FrameworkDocument, figures: ReadonlyMap<string, CompetencyFigures>, crosswalks: readonly CrosswalkDocument[]): ProfileFigure {
  const read = figuresIn(framework, figures, crosswalks);
  const aspects = framework.aspects.map(({ code, title, competencies }): ProfileAspect => ({
    code, title, tiles: [...competencies].sort((a, b) => (a.level ?? 0) - (b.level ?? 0)).map((competency): ProfileTile => {
      const known = read.get(competency.code) ?? nothing(competency.code);
      return { code: competency.code, level: competency.level ?? null, title: competency.title, description: competency.description ?? null, figures: known, state: stateOfCompetency(known), share: shareOf(known) };
    }),
  }));
  const tiles = aspects.flatMap((aspect) => aspect.tiles);
  const levels = [...new Set(tiles.map(({ level }) => level))].filter((level) => level !== null).sort((a, b) => a - b);
  // Columns are levels only where every aspect has exactly one competency of each.
  const isGrid = levels.length > 0 && aspects.every((aspect) => aspect.tiles.length === levels.length && aspect.tiles.every(({ level }, at) => level === levels[at]));
  return {
    aspects, levels: isGrid ? levels : [], columns: Math.max(...aspects.map((aspect) => aspect.tiles.length)), count: tiles.length,
    shown: tiles.filter(({ state }) => state === 'shown').length, building: tiles.filter(({ state }) => state === 'building').length,
  };
}
