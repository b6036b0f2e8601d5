// Reads the DTOs' and controllers' types into swagger-metadata.ts, since SWC leaves no types behind for OpenAPI.
import { writeFileSync } from 'node:fs';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';

// The generator checks the whole program, which imports the file it is about to make.
writeFileSync('swagger-metadata.ts', 'export default async () => ({});\n');
new PluginMetadataGenerator().generate({
  visitors: [new ReadonlyVisitor({ introspectComments: true, classValidatorShim: true, esmCompatible: true, pathToSource: process.cwd() })],
  outputDir: process.cwd(), filename: 'swagger-metadata.ts', watch: false, tsconfigPath: 'tsconfig.json',
});
