import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VerificationController } from './verification.controller.js';
import { VerificationEvent } from './verification.entity.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([VerificationEvent]), CertificationModule, CredentialModule],
  controllers: [VerificationController],
  providers: [VerificationService],
})
export class VerificationModule {}
