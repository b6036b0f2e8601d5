import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CredentialController } from './credential.controller.js';
import { Credential, CredentialRegisterEntry, StatusEntry, StatusList } from './credential.entity.js';
import { CredentialService } from './credential.service.js';
import { PartnerKey, SigningKey } from './signing-key.entity.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Credential, CredentialRegisterEntry, StatusList, StatusEntry, SigningKey, PartnerKey])],
  controllers: [CredentialController],
  providers: [CredentialService, SigningKeyService, StatusListService],
  exports: [CredentialService, SigningKeyService, StatusListService],
})
export class CredentialModule {}
