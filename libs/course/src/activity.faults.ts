import { ratingNames, type CalibrationElement, type Rubric } from '#contracts';
import type { BlockOf } from './course.source.js';

/** A sentence, and where in the block it belongs. */
export interface BlockFault { path: PropertyKey[]; message: string }

const at = (path: PropertyKey[], messages: string[]): BlockFault[] => messages.map((message) => ({ path, message }));
const twice = (thing: string, ids: string[]): string[] =>
  [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `${thing} "${id}" stands twice`);
const idsOf = (things: { id: string }[]): string[] => things.map(({ id }) => id);

export function assignmentFaults({ rubric, text, files }: BlockOf<'assignment'>): BlockFault[] {
  return [
    ...rubricFaults(rubric),
    ...text === null && files === null ? at([], ['nothing is handed in: ask for text, files or both']) : [],
    ...(text !== null || files !== null) && (text?.least ?? 0) + (files?.least ?? 0) === 0 ? at([], ['empty work could be handed in: ask for a text of some letters or for at least one file']) : [],
    ...files !== null && files.least > files.most ? at(['files', 'least'], [`at least ${files.least} files are asked for, but at most ${files.most} may be handed in`]) : [],
  ];
}

function rubricFaults({ criteria, passPoints }: Rubric): BlockFault[] {
  const most = criteria.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0);
  return [
    ...at(['rubric', 'criteria'], twice('criterion', idsOf(criteria))),
    ...criteria.flatMap(({ levels }, place) => at(['rubric', 'criteria', place, 'levels'], [
      ...twice('level', idsOf(levels)),
      ...levels.some(({ points }, level) => level > 0 && points <= levels[level - 1]!.points) ? ['the points must rise from the lowest level to the highest'] : [],
    ])),
    ...passPoints > most ? at(['rubric', 'passPoints'], [`${passPoints} points are asked for, but the rubric gives at most ${most}`]) : [],
  ];
}

export function calibrationFaults(block: BlockOf<'calibration'>): BlockFault[] {
  const { elements, sets } = block;
  const repeated = twice('element', idsOf(elements));
  return [
    // A snapshot is rated under a name made from its element's, which no other element may have.
    ...at(['elements'], repeated.length > 0 ? repeated : twice('rating', elements.flatMap(ratingNames))),
    ...elements.flatMap((element, place) => elementFaults(element).map(({ path, message }) => ({ path: ['elements', place, ...path], message }))),
    ...at(['sets'], twice('set', idsOf(sets))),
    ...at(['sets'], twice('lesson', sets.flatMap(({ lessons }) => idsOf(lessons)))),
    ...sets.flatMap(({ lessons }, set) => lessons.flatMap(({ master }, lesson) => at(['sets', set, 'lessons', lesson, 'master'], masterFaults(elements, master)))),
    ...block.mode === 'exam' ? examFaults(block) : [],
  ];
}

const elementFaults = ({ levels, agrees }: CalibrationElement): BlockFault[] => [
  ...at(['levels'], twice('level', idsOf(levels))),
  ...agrees.by === 'snapshots' && agrees.atLeast > agrees.of ? at(['agrees'], [`at least ${agrees.atLeast} snapshots are to agree, but there are only ${agrees.of}`]) : [],
];

function masterFaults(elements: CalibrationElement[], master: BlockOf<'calibration'>['sets'][number]['lessons'][number]['master']): string[] {
  const known = idsOf(elements);
  return [
    ...Object.keys(master).filter((id) => !known.includes(id)).map((id) => `the master rates "${id}", which is no element`),
    ...elements.flatMap(({ id, levels, agrees }) => {
      const given = master[id]?.levels;
      if (given === undefined) return [`the master does not rate "${id}"`];
      const count = agrees.by === 'snapshots' ? agrees.of : 1;
      return [
        ...given.length === count ? [] : [`the master gives ${given.length} levels for "${id}", which has ${count} ${count === 1 ? 'rating' : 'snapshots'}`],
        ...given.filter((level) => !levels.some((one) => one.id === level)).map((level) => `the master rates "${id}" with "${level}", which is no level of it`),
      ];
    }),
  ];
}

function examFaults({ sets, elements, reliableInEach }: Extract<BlockOf<'calibration'>, { mode: 'exam' }>): BlockFault[] {
  return [
    ...sets.length < 2 ? at(['sets'], ['an exam needs at least two sets, so that it can be retried with other material']) : [],
    ...new Set(sets.map(({ lessons }) => lessons.length)).size > 1 ? at(['sets'], ['every set of an exam needs the same number of lessons']) : [],
    ...reliableInEach > elements.length ? at(['reliableInEach'], [`${reliableInEach} elements are to be reliable, but there are only ${elements.length}`]) : [],
  ];
}
