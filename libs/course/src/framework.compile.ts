import { FrameworkDocument } from '#contracts';
import { type Compilation, type ContentFault, type ContentKind, YamlSource, yamlFilesOf } from '#platform';
import { join } from 'node:path';

export interface CompiledFramework { document: FrameworkDocument }

/** Every framework of the folder, one in each YAML file. */
export async function compileFrameworks(folder: string): Promise<Compilation<CompiledFramework>> {
  const faults: ContentFault[] = [];
  const compiled: CompiledFramework[] = [];
  const seen = new Set<string>();
  for (const file of await yamlFilesOf(folder)) {
    const source = await YamlSource.read(file, faults);
    const document = source.as(FrameworkDocument, { kind: 'framework', schema: 1 });
    if (!document) continue;
    for (const [aspect, { competencies }] of document.aspects.entries()) {
      for (const [place, { code }] of competencies.entries()) {
        if (seen.has(code)) source.fault(['aspects', aspect, 'competencies', place, 'code'], `competency ${code} stands twice`);
        seen.add(code);
      }
    }
    compiled.push({ document });
  }
  return { compiled, faults };
}

export const frameworkContent: ContentKind<CompiledFramework> = {
  name: 'framework',
  compile: (content) => compileFrameworks(join(content, 'frameworks')),
};
