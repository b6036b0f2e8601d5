import { criteriaOf, InstrumentDocument, standardsOf } from '#contracts';
import { type Compilation, type ContentFault, type ContentKind, namesIn, YamlSource } from '#platform';
import { join } from 'node:path';

export interface CompiledInstrument { document: InstrumentDocument }

/** Every instrument of the folder, one in each folder of it. */
export async function compileInstruments(folder: string): Promise<Compilation<CompiledInstrument>> {
  const faults: ContentFault[] = [];
  const compiled: CompiledInstrument[] = [];
  for (const name of await namesIn(folder)) {
    const source = await YamlSource.read(join(folder, name, 'instrument.yaml'), faults);
    const document = source.as(InstrumentDocument, { kind: 'instrument', schema: 1 });
    if (!document) continue;
    checkConsistency(document, source);
    compiled.push({ document });
  }
  return { compiled, faults };
}

export const instrumentContent: ContentKind<CompiledInstrument> = {
  name: 'instrument',
  compile: (content) => compileInstruments(join(content, 'instruments')),
};

/** What the schema cannot say: ids are used once, the scale rises, and each of its levels has a descriptor. */
function checkConsistency(instrument: InstrumentDocument, source: YamlSource): void {
  const values = instrument.scale.map(({ value }) => value);
  if (values.some((value, i) => i > 0 && value <= values[i - 1]!)) source.fault(['scale'], 'the values of the scale must rise');
  const ids = [...instrument.domains, ...standardsOf(instrument), ...criteriaOf(instrument)].map(({ id }) => id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  const checkId = (path: (string | number)[], id: string): void => {
    if (twice.has(id)) source.fault([...path, 'id'], `the id ${id} stands twice`);
  };
  for (const [d, domain] of instrument.domains.entries()) {
    checkId(['domains', d], domain.id);
    for (const [s, standard] of domain.standards.entries()) {
      checkId(['domains', d, 'standards', s], standard.id);
      for (const [c, criterion] of standard.criteria.entries()) {
        const path = ['domains', d, 'standards', s, 'criteria', c];
        checkId(path, criterion.id);
        for (const message of levelFaults(criterion.levels, values)) source.fault([...path, 'levels'], message);
      }
    }
  }
}

function levelFaults(levels: Record<string, unknown>, values: number[]): string[] {
  const missing = values.filter((value) => !(String(value) in levels)).map((value) => `no descriptor for the level ${value}`);
  const strange = Object.keys(levels).filter((value) => !values.includes(Number(value))).map((value) => `the scale has no level ${value}`);
  return [...missing, ...strange];
}
