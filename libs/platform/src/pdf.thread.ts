import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// Runs in a thread of its own, from the TypeScript source under Jest (Node strips the types) and from dist otherwise:
// so it imports nothing of Kru.

export interface PdfOrder { id: number; template: string; data: string }
export type PdfAnswer = { id: number; pdf: Uint8Array } | { id: number; fault: string };

const { workspace } = workerData as { workspace: string };
const resolve = createRequire(import.meta.url).resolve;

/** The weights that templates may ask for: regular, medium, semibold and bold. */
function fontsOf(family: string): Buffer[] {
  const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
  return ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) => {
    const file = readdirSync(join(folder, weight)).find((name) => name.endsWith('.ttf'));
    return readFileSync(join(folder, weight, file!));
  });
}

const compiler = NodeCompiler.create({
  workspace, fontArgs: [{ fontBlobs: [...fontsOf('kantumruy-pro'), ...fontsOf('noto-sans-khmer')] }],
});

function render({ id, template, data }: PdfOrder): PdfAnswer {
  try {
    const compiled = compiler.compile({ mainFilePath: template, inputs: { data } });
    const document = compiled.result;
    if (!document) return { id, fault: faultOf(compiled.takeDiagnostics()) };
    return { id, pdf: new Uint8Array(compiler.pdf(document)) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : JSON.stringify(error) };
  } finally {
    compiler.evictCache(10);
  }
}

function faultOf(diagnostics: ReturnType<ReturnType<NodeCompiler['compile']>['takeDiagnostics']>): string {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'the template gave no document';
}

parentPort!.on('message', (order: PdfOrder) => {
  parentPort!.postMessage(render(order));
});
