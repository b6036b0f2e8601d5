import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EntityManager } from 'typeorm';
import { AccessGuard } from './access.guard.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database.js';
import { Dependents } from './dependents.js';
import { DocumentController } from './document.controller.js';
import { KeptDocument } from './document.entity.js';
import { Documents } from './documents.js';
import { Facts } from './facts.js';
import { FileStore } from './file-store.js';
import { Health, HealthController } from './health.controller.js';
import { ImportController } from './import.controller.js';
import { Import, ImportRow } from './import.entity.js';
import { ImportJobs } from './import.jobs.js';
import { ImportKinds } from './import.kinds.js';
import { Imports } from './import.service.js';
import { Jobs } from './jobs.js';
import { ChecksClasses } from './matches.js';
import { Migrations } from './migrations.js';
import { SnakeNaming } from './naming.js';
import { Pdf } from './pdf.js';
import { RefusalFilter } from './refusal.filter.js';
import { Subscriptions } from './subscriptions.js';
import { TransactionInterceptor } from './transaction.interceptor.js';
import { UploadController } from './upload.controller.js';
import { Upload } from './upload.entity.js';
import { UploadJobs } from './upload.jobs.js';
import { UploadParts } from './upload.parts.js';
import { Uploads } from './upload.service.js';
import { Worker } from './worker.js';

export interface PlatformOptions {
  config: Config;
  /** Globs of the files that hold the migrations. */
  migrations: string[];
}

const services = [Clock, Dependents, ImportKinds, Imports, Documents, Facts, Subscriptions, Jobs, FileStore, Migrations, Worker, Health, Pdf, Uploads];

/** The ground every feature stands on. It knows no word of education. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, migrations }: PlatformOptions): DynamicModule {
    const provideConfig = { provide: Config, useValue: config };
    const provideDatabase = { provide: Database, useFactory: (manager: EntityManager) => new Database(manager), inject: [EntityManager] };
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          type: 'postgres', url: config.databaseUrl, autoLoadEntities: true, namingStrategy: new SnakeNaming(), migrations,
          migrationsTableName: 'migrations', poolSize: config.poolSize, retryAttempts: 3, retryDelay: 1000, logging: false,
          extra: { application_name: 'kru', statement_timeout: 60_000, connectionTimeoutMillis: 10_000 },
        }),
        TypeOrmModule.forFeature([KeptDocument, Import, ImportRow, Upload]),
      ],
      controllers: [HealthController, ImportController, DocumentController, UploadController],
      providers: [
        provideConfig, provideDatabase, ...services, ImportJobs, UploadJobs, UploadParts,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useClass: ChecksClasses },
      ],
      exports: [provideConfig, provideDatabase, ...services, DiscoveryModule],
    };
  }
}
