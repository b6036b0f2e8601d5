import { PathDocument, Slug } from '#contracts';
import { type Compilation, type ContentKind, namesIn, YamlSource, yamlFilesOf } from '#platform';
import { join } from 'node:path';
import { z } from 'zod';

export interface CompiledPath { document: PathDocument }

/** Every path of `content/paths`, one in each YAML file. */
export const pathContent: ContentKind<CompiledPath> = {
  name: 'path',
  async compile(content) {
    const courses = await courseCodes(join(content, 'courses'));
    const all: Compilation<CompiledPath> = { compiled: [], faults: [] };
    for (const file of await yamlFilesOf(join(content, 'paths'))) {
      const source = await YamlSource.read(file, all.faults);
      const document = source.as(PathDocument, { kind: 'path', schema: 1 });
      if (!document) continue;
      for (const { path, message } of stepFaults(document, courses)) source.fault(path, message);
      all.compiled.push({ document });
    }
    return all;
  },
};

/** What the courses call themselves; what is wrong with one is said where courses are compiled. */
async function courseCodes(folder: string): Promise<Set<string>> {
  const codes = new Set<string>();
  for (const name of await namesIn(folder)) {
    const code = (await YamlSource.read(join(folder, name, 'course.yaml'), [])).as(z.looseObject({ code: Slug }))?.code;
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

/** A step waits only for steps that stand before it, so that no two can wait for each other. */
function stepFaults({ steps }: PathDocument, courses: ReadonlySet<string>): { path: PropertyKey[]; message: string }[] {
  const placeOf = (course: string): number => steps.findIndex((step) => step.course === course);
  return steps.flatMap(({ course, after, optional }, place) => [
    ...courses.has(course) ? [] : [{ path: ['steps', place, 'course'], message: `there is no course ${course}` }],
    ...placeOf(course) < place ? [{ path: ['steps', place, 'course'], message: `course ${course} stands twice` }] : [],
    ...after.flatMap((waited, at) => {
      const path = ['steps', place, 'after', at];
      const stands = placeOf(waited);
      if (stands < 0) return [{ path, message: `course ${waited} is not on this path` }];
      if (stands >= place) return [{ path, message: `${course} waits for ${waited}, which does not stand before it` }];
      return !optional && steps[stands]!.optional ? [{ path, message: `${course} waits for ${waited}, which is optional` }] : [];
    }),
  ]);
}
