import { AwardQueries } from '#certification';
import { PeopleService } from '#identity';
import { Notices } from '#notification';
import { Actor, Clock, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';

interface Told { personId: string; correctionId: string }

/** A name was decided on: its bearer is told, and whoever decided is told which certificates carry the old one. */
@Injectable()
export class NameJobs {
  constructor(private readonly notices: Notices, private readonly people: PeopleService, private readonly awards: AwardQueries, private readonly clock: Clock) {}

  @OnFact('name_correction.accepted', 'name_correction.refused')
  async tell({ name, data: { personId, correctionId }, actorId }: KeptFact<Told>): Promise<void> {
    const decision = name === 'name_correction.accepted' ? 'accepted' : 'refused';
    await this.notices.tell(Actor.system, [personId], { kind: 'name_decided', about: { decision }, batch: correctionId });
    if (decision === 'refused') return;
    const { id, nameKm, nameLatin } = await this.people.get(personId);
    const { awards } = await this.awards.changes(personId, '0');
    const stale = awards.filter((award) => ['valid', 'awaiting_cosign', 'suspended'].includes(award.statusOn(this.clock.now())) && (award.nameKm !== nameKm || award.nameLatin !== nameLatin));
    if (stale.length === 0) return;
    await this.notices.tell(Actor.system, [actorId], { kind: 'names_on_certificates', about: { person: { id, nameKm, nameLatin }, count: stale.length }, batch: correctionId });
  }
}
