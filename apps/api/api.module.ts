import type { Config } from '#platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { features } from '../features.js';

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return { module: ApiModule, imports: features(config) };
  }
}
