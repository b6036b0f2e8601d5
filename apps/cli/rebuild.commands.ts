import { ProgressService } from '#enrolment';
import type { Command } from './command.js';

const rebuild: Command = {
  name: 'rebuild', usage: 'makes everybody’s progress anew from the records; the figures come out the same',
  async run(_args, boot) {
    const { people, courses, changed, removed } = await (await boot()).get(ProgressService, { strict: false }).rebuild();
    console.log(`Progress of ${people} people in ${courses} courses made anew: ${changed} corrected, ${removed} removed.`);
    return 0;
  },
};

export const rebuildCommands: Command[] = [rebuild];
