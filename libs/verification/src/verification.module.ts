import { CertificateModule } from '#certificate';
import { CertificationModule } from '#certification';
import { CredentialModule } from '#credential';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Judge } from './judge.js';
import { PaperService } from './paper.service.js';
import { VerificationController } from './verification.controller.js';
import { VerificationEvent } from './verification.entity.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([VerificationEvent]), CertificationModule, CredentialModule, CertificateModule],
  controllers: [VerificationController],
  providers: [Judge, PaperService, VerificationService],
  exports: [VerificationService],
})
export class VerificationModule {}
