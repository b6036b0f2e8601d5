import { AchievementDocument, AgreementDocument, InstitutionDocument } from '#contracts';
import { type Actor, type Compilation, type ContentFault, type ContentKind, type ContentLoader, Documents, LoadsContent, YamlSource, yamlFilesOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';

export interface CompiledAchievement { document: AchievementDocument }
export interface CompiledAgreement { document: AgreementDocument }
export interface CompiledInstitution { document: InstitutionDocument }

/** `content/achievements/*.yaml`, one achievement in each file. */
export const achievementContent: ContentKind<CompiledAchievement> = {
  name: 'achievement',
  async compile(content): Promise<Compilation<CompiledAchievement>> {
    const faults: ContentFault[] = [];
    const compiled: CompiledAchievement[] = [];
    for (const file of await yamlFilesOf(join(content, 'achievements'))) {
      const source = await YamlSource.read(file, faults);
      const document = source.as(AchievementDocument, { kind: 'achievement', schema: 2 });
      if (!document) continue;
      if (compiled.some((other) => other.document.code === document.code)) source.fault(['code'], `achievement ${document.code} stands in two files`);
      compiled.push({ document });
    }
    return { compiled, faults };
  },
};

/** `content/agreements/*.yaml`, one agreement in each file. */
export const agreementContent: ContentKind<CompiledAgreement> = {
  name: 'agreement',
  async compile(content): Promise<Compilation<CompiledAgreement>> {
    const faults: ContentFault[] = [];
    const compiled: CompiledAgreement[] = [];
    for (const file of await yamlFilesOf(join(content, 'agreements'))) {
      const source = await YamlSource.read(file, faults);
      const document = source.as(AgreementDocument, { kind: 'agreement', schema: 1 });
      if (document) compiled.push({ document });
    }
    return { compiled, faults };
  },
};

/** `content/institution.yaml`. A change of it needs a higher `version` in it. */
export const institutionContent: ContentKind<CompiledInstitution> = {
  name: 'institution',
  async compile(content): Promise<Compilation<CompiledInstitution>> {
    const faults: ContentFault[] = [];
    const source = await YamlSource.read(join(content, 'institution.yaml'), faults);
    const document = source.as(InstitutionDocument, { kind: 'institution', schema: 1, code: 'ministry', version: 1 });
    return { compiled: document ? [{ document }] : [], faults };
  },
};

@Injectable()
@LoadsContent(achievementContent)
export class AchievementContent implements ContentLoader<CompiledAchievement> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledAchievement[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

@Injectable()
@LoadsContent(agreementContent)
export class AgreementContent implements ContentLoader<CompiledAgreement> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledAgreement[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

@Injectable()
@LoadsContent(institutionContent)
export class InstitutionContent implements ContentLoader<CompiledInstitution> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  publish(actor: Actor, compiled: CompiledInstitution[]): Promise<number> {
    return publishAll(this.documents, actor, compiled);
  }
}

async function publishAll(documents: Documents, actor: Actor, compiled: { document: AchievementDocument | AgreementDocument | InstitutionDocument }[]): Promise<number> {
  let fresh = 0;
  for (const { document } of compiled) {
    if ((await documents.publish(actor, document.kind, document)).fresh) fresh++;
  }
  return fresh;
}
