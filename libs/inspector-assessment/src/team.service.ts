import { AwardService } from '#certification';
import { PeopleService } from '#identity';
import { type Actor, Database, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Inspection, InspectionMember, type InspectionPlan } from './inspection.entity.js';
import { mayPlan, territoriesAround } from './inspection.policy.js';

export interface Candidate {
  personId: string; nameKm: string; nameLatin: string; place: string;
  award: { id: string; number: string; expiresAt: Date | null } | null;
  /** Works at the school and so may not inspect it. */
  conflict: boolean;
  /** Already in a team on that day. */
  busy: boolean;
}

/** Who may inspect: the role in a territory that contains the school, a certificate valid on the day, and no post at the school. */
@Injectable()
export class TeamService {
  constructor(private readonly db: Database, private readonly people: PeopleService, private readonly awards: AwardService) {}

  /** The team of a plan. @throws RuleBroken that names the people who may not be in it. */
  async of(inspectionId: string, { school, startsOn, endsOn, leadId, memberIds }: InspectionPlan): Promise<InspectionMember[]> {
    const personIds = [leadId, ...memberIds.filter((id) => id !== leadId)];
    const people = [...(await this.people.findMany(personIds)).values()].filter(({ active }) => active);
    if (people.length < personIds.length) throw new NotFound('person.not_found');
    const conflicted = people.filter(({ place }) => place === school).map(({ id }) => id);
    if (conflicted.length > 0) throw new RuleBroken('inspection.conflict_of_interest', { personIds: conflicted });
    await this.mustHoldRole(personIds, school);
    const valid = await this.awards.validInspectingAmong(personIds, noonOf(startsOn));
    const atEnd = await this.awards.validInspectingAmong(personIds, noonOf(endsOn));
    const uncertified = personIds.filter((id) => !valid.has(id) || !atEnd.has(id));
    if (uncertified.length > 0) throw new RuleBroken('inspection.inspector_not_certified', { personIds: uncertified, startsOn, endsOn });
    return personIds.map((personId) => Object.assign(new InspectionMember(), {
      personId, inspectionId, part: personId === leadId ? 'lead' : 'member', awardId: valid.get(personId)!.id, active: true,
    }));
  }

  /** Asked again when ratings come in: a role or a certificate may have been lost since the plan. */
  async mustBeAllowed(personId: string, { school }: Inspection, day: string): Promise<void> {
    await this.mustHoldRole([personId], school);
    const award = await this.awards.validInspecting(personId, noonOf(day));
    if (!award) throw new RuleBroken('inspection.inspector_not_certified', { personIds: [personId], startsOn: day, endsOn: day });
  }

  /** The inspectors of the school's territories, and what keeps each from being chosen. */
  async candidates(actor: Actor, school: string, day: string): Promise<Candidate[]> {
    if (!mayPlan(actor, school)) throw new NotFound('place.not_found');
    const ids = await this.holders(school);
    const people = [...(await this.people.findMany(ids)).values()].filter(({ active }) => active);
    const awards = await this.awards.validInspectingAmong(ids, noonOf(day));
    const busy = new Set((await this.db.rows<{ person_id: string }>('team.busy',
      `select distinct m.person_id from inspection_members m join inspections i on i.id = m.inspection_id
       where m.active and m.person_id = any($1) and i.state in ('planned', 'in_progress') and $2::date between i.starts_on and i.ends_on`,
      [ids, day])).map((row) => row.person_id));
    return people.map(({ id, nameKm, nameLatin, place }) => {
      const award = awards.get(id);
      return { personId: id, nameKm, nameLatin, place, award: award ? { id: award.id, number: award.number, expiresAt: award.expiresAt } : null, conflict: place === school, busy: busy.has(id) };
    }).sort((a, b) => Number(b.award !== null) - Number(a.award !== null) || a.nameLatin.localeCompare(b.nameLatin));
  }

  private async mustHoldRole(personIds: string[], school: string): Promise<void> {
    const holders = new Set(await this.holders(school, personIds));
    const outside = personIds.filter((id) => !holders.has(id));
    if (outside.length > 0) throw new RuleBroken('inspection.inspector_outside_territory', { personIds: outside });
  }

  /** Those who hold the inspector's role in a territory that contains the school; all, or among `personIds`. */
  private async holders(school: string, personIds: string[] | null = null): Promise<string[]> {
    const rows = await this.db.rows<{ person_id: string }>('team.holders',
      `select distinct person_id from role_grants where role = 'inspector' and place = any($1) and ($2::uuid[] is null or person_id = any($2))`,
      [territoriesAround(school), personIds]);
    return rows.map((row) => row.person_id);
  }
}

/** An hour of the day `2026-11-22` that is that day everywhere in the country. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00+07:00`);
