import { ProgressService } from '#enrolment';
import { Database } from '#platform';
import { BoardRollup, CompetencyRollup } from '#reporting';
import type { Command } from './command.js';

const rebuild: Command = {
  name: 'rebuild', usage: 'makes everybody’s progress and the boards anew from the records; the figures come out the same',
  async run(_args, boot) {
    const app = await boot();
    const { people, courses, changed, removed } = await app.get(ProgressService, { strict: false }).rebuild();
    console.log(`Progress of ${people} people in ${courses} courses made anew: ${changed} corrected, ${removed} removed.`);
    await app.get(Database).transaction(() => app.get(BoardRollup, { strict: false }).recount());
    console.log('The board is counted anew.');
    await app.get(Database).transaction(() => app.get(CompetencyRollup, { strict: false }).recount());
    console.log('The board of competencies is counted anew.');
    return 0;
  },
};

export const rebuildCommands: Command[] = [rebuild];
