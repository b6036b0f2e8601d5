import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

// Runs in a thread of its own, from the TypeScript source under Jest (Node strips the types) and from dist otherwise:
// so it imports nothing of Kru.

export interface PdfOrder {
  id: number; template: string;
  /** What the template reads under `/print/`, by name. */
  files: Record<string, Uint8Array>;
  /** What `paper.typ` reads of the order itself. */
  print: object;
  standard: string | null;
  /** Pages that there may be; words are squeezed, step by step, until they fit. */
  pages: number | null;
}
export type PdfAnswer = { id: number; pdf: Uint8Array } | { id: number; fault: string };

/** Results of the compiler that so many documents did not use are forgotten. */
const KEPT_FOR = 5;
/** The steps that `paper.typ` knows, from none to all. */
const SQUEEZES = [0, 1, 2, 3, 4];

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

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const pathOf = (name: string): string => join(workspace, 'print', name);

// What is printed lies in files that exist for the compiler alone, and not in `sys.inputs`: another input makes another
// library of functions, for which nothing that was laid out before is used again.
function render({ id, template, files, print, standard, pages }: PdfOrder): PdfAnswer {
  const paths = [...Object.keys(files), 'order.json'].map(pathOf);
  try {
    for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(pathOf(name), asBuffer(bytes));
    for (const squeeze of pages === null ? [0] : SQUEEZES) {
      compiler.mapShadow(pathOf('order.json'), Buffer.from(JSON.stringify({ ...print, squeeze })));
      const document = compiled(template);
      if (pages === null || document.numOfPages <= pages || squeeze === SQUEEZES.at(-1)) {
        return { id, pdf: new Uint8Array(compiler.pdf(document, standard === null ? {} : { pdfStandard: standard })) };
      }
    }
    throw new Error('nothing was asked for');
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : JSON.stringify(error) };
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(KEPT_FOR);
  }
}

function compiled(template: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: template });
  if (result.result) return result.result;
  const diagnostics = result.takeDiagnostics();
  throw new Error(diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'the template gave no document');
}

parentPort!.on('message', (order: PdfOrder) => {
  const answer = render(order);
  parentPort!.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : []);
});
