import type { Locale } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Credential } from './credential.entity.js';

/** Makes another form of a credential, in a language. */
export type FormMaker = (credential: Credential, language: Locale) => Promise<Buffer>;

/** Forms that libs above know how to make of a credential (a page to print, say) and offer under its address. */
@Injectable()
export class CredentialForms {
  private readonly makers = new Map<string, FormMaker>();

  offer(media: string, make: FormMaker): void {
    this.makers.set(media, make);
  }

  get offered(): string[] {
    return [...this.makers.keys()];
  }

  /** Undefined where nobody offers that form. */
  async make(media: string, credential: Credential, language: Locale): Promise<Buffer | undefined> {
    return this.makers.get(media)?.(credential, language);
  }
}
