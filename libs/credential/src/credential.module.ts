import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArchiveService } from './archive.service.js';
import { checkContexts } from './bundled-loader.js';
import { CredentialController } from './credential.controller.js';
import { CredentialForms } from './credential-forms.js';
import { Credential, CredentialJwt, CredentialRegisterEntry, StatusEntry, StatusList } from './credential.entity.js';
import { CredentialService } from './credential.service.js';
import { DocumentSigner } from './document-signer.js';
import { JwtService } from './jwt.service.js';
import { KeyCareService } from './key-care.service.js';
import { KeyController } from './key.controller.js';
import { KeyVault } from './key-vault.js';
import { PartnerKey } from './partner-key.entity.js';
import { PartnerKeyService } from './partner-key.service.js';
import { SigningInputs } from './signing-inputs.js';
import { SigningKey } from './signing-key.entity.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';
import { TrustService } from './trust.service.js';
import { VerifierService } from './verifier.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Credential, CredentialJwt, CredentialRegisterEntry, StatusList, StatusEntry, SigningKey, PartnerKey])],
  controllers: [CredentialController, KeyController],
  providers: [ArchiveService, CredentialForms, CredentialService, DocumentSigner, JwtService, KeyCareService, KeyVault, PartnerKeyService, SigningInputs, SigningKeyService, StatusListService, TrustService, VerifierService],
  exports: [ArchiveService, CredentialForms, CredentialService, DocumentSigner, KeyCareService, PartnerKeyService, SigningKeyService, StatusListService, TrustService, VerifierService],
})
export class CredentialModule implements OnModuleInit {
  /** @throws Error when a context is not the one that Kru was written with: it does not start. */
  onModuleInit(): void {
    checkContexts();
  }
}
