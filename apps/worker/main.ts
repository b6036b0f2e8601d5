import 'reflect-metadata';
import { Config, Worker } from '#platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { features } from '../features.js';

class WorkerModule {}

const config = new Config();
const app = await NestFactory.createApplicationContext({ module: WorkerModule, imports: features(config) }, {
  logger: new ConsoleLogger({ json: true, logLevels: ['warn', 'error'] }), abortOnError: false,
});
app.enableShutdownHooks();
await app.get(Worker).start();
