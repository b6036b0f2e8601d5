import { refusals, type RefusalCode } from '#contracts';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type Operation = { 'x-kru-refusals'?: RefusalCode[]; 'x-kru-allow'?: string[]; requestBody?: unknown; responses: Record<string, unknown> };

/** The API as OpenAPI 3.1: every route, body, answer and refusal. Needs the metadata that the build makes. */
export async function openApi(app: INestApplication): Promise<OpenAPIObject> {
  const { default: metadata } = await import('../../swagger-metadata.js');
  await SwaggerModule.loadPluginMetadata(metadata);
  const base = new DocumentBuilder().setTitle('Kru').setVersion('1').setOpenAPIVersion('3.1.0').addCookieAuth('kru', { type: 'apiKey', in: 'cookie' }).build();
  const document = SwaggerModule.createDocument(app, base, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Refusal: refusalSchema } };
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path as Record<string, Operation>)) addRefusals(operation, method !== 'get');
  }
  return document;
}

const refusalSchema = {
  type: 'object' as const, required: ['code', 'details', 'requestId'],
  properties: { code: { type: 'string' as const }, details: { type: 'object' as const, additionalProperties: true }, requestId: { type: 'string' as const } },
};

/** One answer for each status, naming the codes that come with it. */
function addRefusals(operation: Operation, writes: boolean): void {
  const [first = 'public'] = operation['x-kru-allow'] ?? [];
  const asked: RefusalCode[] = first === 'public' ? [] : first === 'signed_in' ? ['session.required'] : ['session.required', 'role.required'];
  const sent: RefusalCode[] = writes ? ['request.cross_site', ...(operation.requestBody ? ['request.too_large' as const] : [])] : [];
  const codes = [...new Set([...asked, ...sent, 'request.invalid' as const, ...(operation['x-kru-refusals'] ?? [])])];
  const byStatus = Map.groupBy(codes, (code) => refusals[code]);
  for (const [status, sorts] of byStatus) {
    const schema = { allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: sorts } } }] };
    operation.responses[String(status)] = { description: sorts.join(', '), content: { 'application/json': { schema } } };
  }
}

/** Serves the document at `/api/openapi.json`, made once at the first asking. */
export async function serveOpenApi(app: INestApplication): Promise<void> {
  let made: Promise<string> | undefined;
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  // Given back, not only sent: an answer that is still being compressed would otherwise end empty.
  fastify.get('/api/openapi.json', async (_request, reply) => {
    made ??= openApi(app).then((document) => JSON.stringify(document));
    return reply.type('application/json').send(await made);
  });
}
