import { CrosswalkDocument } from '#contracts';
import { type Compilation, type ContentKind, YamlSource, yamlFilesOf } from '#platform';
import { join } from 'node:path';
import { crosswalkFaults, type CrosswalkFault } from './crosswalk.rules.js';
import { compileFrameworks } from './framework.compile.js';

export interface CompiledCrosswalk { document: CrosswalkDocument }

/** Every crosswalk of `content/frameworks/crosswalks`, one in each YAML file. */
export const crosswalkContent: ContentKind<CompiledCrosswalk> = {
  name: 'crosswalk',
  async compile(content) {
    const frameworks = (await compileFrameworks(join(content, 'frameworks'))).compiled.map(({ document }) => document);
    const all: Compilation<CompiledCrosswalk> = { compiled: [], faults: [] };
    for (const file of await yamlFilesOf(join(content, 'frameworks', 'crosswalks'))) {
      const source = await YamlSource.read(file, all.faults);
      const document = source.as(CrosswalkDocument, { kind: 'crosswalk', schema: 1 });
      if (!document) continue;
      for (const fault of crosswalkFaults(document, frameworks)) source.fault(...said(fault));
      all.compiled.push({ document });
    }
    return all;
  },
};

function said(fault: CrosswalkFault): [PropertyKey[], string] {
  switch (fault.sort) {
    case 'same_framework': return [['to'], 'a crosswalk leads from one framework to another'];
    case 'framework_unknown': return [[fault.side], `there is no framework ${fault.framework}`];
    case 'competency_unknown': return [['links', fault.link, fault.side], `framework ${fault.framework} has no competency ${fault.competency}`];
    case 'link_twice': return [['links', fault.link], `the link from ${fault.from} to ${fault.to} stands twice`];
  }
}
