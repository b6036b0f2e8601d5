import 'reflect-metadata';
import { Config, configureHttp, httpAdapter, PinoLogger } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { serveOpenApi } from './openapi.js';
import { serveWeb } from './web.js';

const config = new Config();
const adapter = httpAdapter(config);
const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
  logger: new PinoLogger(adapter.getInstance().log), abortOnError: false,
});
await configureHttp(app);
await serveOpenApi(app);
await serveWeb(app);
await app.listen(config.port, config.host);
