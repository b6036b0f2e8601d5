import { type CompetencyFigures, type CourseEvidence, type FrameworkDocument, profileOf, stateOfCompetency, throughCrosswalk } from '#contracts';
import { CrosswalkService, FrameworkService } from '#course';
import { EvidenceService, MemberService } from '#enrolment';
import type { Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CompetencyView, ProfileView } from './profile.dto.js';
import { StudyQueries } from './study.queries.js';

/** What a person shows and builds, competency by competency: derived from the lessons they did and the latest answer to each question, practice included. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly members: MemberService,
    private readonly evidence: EvidenceService,
    private readonly frameworks: FrameworkService,
    private readonly crosswalks: CrosswalkService,
    private readonly queries: StudyQueries,
  ) {}

  /** In the framework named, through the crosswalks. @throws NotFound `person.not_found`, `framework.not_found` */
  async of(actor: Actor, personId: string, framework?: string): Promise<ProfileView> {
    const person = await this.members.visible(actor, personId);
    const evidence = await this.evidenceOf([person.id]);
    const figures = profileOf(evidence.get(person.id) ?? []);
    const document = framework ? (await this.frameworks.latest(framework)).document : await this.nativeOf(figures);
    if (!document) return { personId: person.id, framework: null, competencies: [] };
    const read = throughCrosswalk(figures.values(), { links: await this.crosswalks.into(document.code) });
    return { personId: person.id, framework: document.code, competencies: competenciesOf(document, read) };
  }

  /** What people did and practised, by person and course. Asks no policy: for other services. */
  async evidenceOf(personIds: readonly string[]): Promise<Map<string, CourseEvidence[]>> {
    return this.evidence.of(personIds, await this.queries.latest(personIds));
  }

  /** Who practised since then: practice leaves no facts, so whoever keeps counts asks. */
  practisedSince(since: Date): Promise<string[]> {
    return this.queries.practisedSince(since);
  }

  /** The framework in which most of the codes are. */
  private async nativeOf(figures: ReadonlyMap<string, CompetencyFigures>): Promise<FrameworkDocument | undefined> {
    const frameworks = (await this.frameworks.list()).map(({ document }) => document);
    const held = ({ aspects }: FrameworkDocument): number => aspects.flatMap(({ competencies }) => competencies).filter(({ code }) => figures.has(code)).length;
    return frameworks.reduce<FrameworkDocument | undefined>((most, each) => (most === undefined || held(each) > held(most) ? each : most), undefined);
  }
}

const competenciesOf = ({ aspects }: FrameworkDocument, figures: ReadonlyMap<string, CompetencyFigures>): CompetencyView[] =>
  aspects.flatMap((aspect) => aspect.competencies.map(({ code, title }) => {
    const known = figures.get(code) ?? { code, lessonsDone: 0, lessonsTotal: 0, answered: 0, points: 0 };
    return { ...known, points: Math.round(known.points * 1000) / 1000, title, aspect: aspect.code, state: stateOfCompetency(known) };
  }));
