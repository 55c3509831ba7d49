import type pg from 'pg';
import {
  type Actor,
  ciphertextPrefix,
  type DataClass,
  dataClasses,
  type Role,
  roles,
} from '../../src/index.ts';
import { Chance } from './random.ts';
import { staffActor, type World } from './world.ts';

const inForce = { from: -1, until: null } as const;
const over = { from: -2, until: -1 } as const;

/**
 * A history made by the functions that the domains call, each in a transaction of its own. Beside it the same facts are
 * kept in a world, as the words of the functions promise them, for the oracle.
 */
export class ActedHistory {
  readonly world: World;
  readonly #client: pg.Client;
  readonly #chance: Chance;
  readonly #agencies: string[];
  readonly #signers = new Map<string, string[]>();
  readonly #index: number;
  #made = 0;

  constructor(client: pg.Client, seed: number, index: number) {
    this.#client = client;
    this.#chance = new Chance(seed + index);
    this.#index = index;
    this.#agencies = [this.#id(), this.#id(), this.#id()];
    this.world = {
      municipality: `C${index.toString(36).padStart(4, '0')}`,
      staff: [],
      persons: [],
      cases: [],
      assignments: [],
      consents: [],
      seals: [],
      coordinations: [],
      duties: [],
      sections: [],
      areas: [],
      caseAreas: [],
      conferences: [],
      grants: [],
    };
  }

  async begin(): Promise<void> {
    const { municipality } = this.world;
    await this.#client.query('insert into access.agency select $1, unnest($2::uuid[])', [
      municipality,
      this.#agencies,
    ]);
    for (let count = 0; count < 3; count += 1) {
      const member = {
        id: this.#id(),
        agency: this.#chance.pick(this.#agencies),
        roles: [...new Set<Role>([this.#chance.pick(roles), this.#chance.pick(['adviser', ...roles])])],
        suspended: false,
      };
      await this.#act('register_account', [
        member.id,
        member.id,
        '試験 職員',
        member.agency,
        member.roles,
        false,
        null,
      ]);
      this.world.staff.push(member);
      const person = this.#id();
      await this.#act('register_subject', [person]);
      this.world.persons.push(person);
    }
    for (let count = 0; count < 2; count += 1) {
      const opened = {
        id: this.#id(),
        subjects: this.world.persons.slice(count, count + 1 + this.#chance.below(2)),
      };
      const agency = this.#chance.pick(this.#agencies);
      const id = await this.#act('open_case', [opened.id, 2, 'history', null, opened.subjects, agency]);
      this.world.cases.push(opened);
      this.world.assignments.push({ id: String(id), case: opened.id, agency, span: inForce });
    }
  }

  /** One step; what the present state does not allow is left out. */
  async step(): Promise<void> {
    const { world } = this;
    const chance = this.#chance;
    const caseId = chance.pick(world.cases).id;
    const agency = chance.pick(this.#agencies);
    const staff = chance.pick(world.staff);
    const open = world.conferences.filter(({ closed }) => !closed);
    const steps: Record<string, () => Promise<void>> = {
      assign: async () => {
        if (world.assignments.some((a) => a.case === caseId && a.agency === agency)) return;
        const id = await this.#act('assign_case', [caseId, agency, null, 'history']);
        world.assignments.push({ id: String(id), case: caseId, agency, span: inForce });
        this.#cover(caseId);
      },
      endAssignment: async () => {
        await this.#act('end_assignment', [caseId, agency]);
        for (const a of world.assignments) if (a.case === caseId && a.agency === agency) a.span = over;
      },
      consent: async () => {
        const signers = chance.some(world.cases.find(({ id }) => id === caseId)!.subjects, 0.8);
        const named = chance.some(this.#agencies, 0.7);
        const classes: DataClass[] = chance.some(dataClasses, 0.7);
        if (signers.length * named.length * classes.length === 0) return;
        const id = this.#id();
        const until = new Date(Date.now() + 3_600_000).toISOString();
        await this.#act('record_consent', [id, caseId, signers[0], 'paper', signers, named, classes, until]);
        this.#signers.set(id, signers);
        const span = { from: -1, until: 60 };
        world.consents.push({
          id,
          case: caseId,
          span,
          withdrawn: false,
          agencies: named,
          classes,
          covers: [],
        });
        for (const each of world.cases)
          if (each.subjects.some((person) => signers.includes(person))) this.#cover(each.id);
      },
      withdraw: async () => {
        const consent = world.consents.find(({ withdrawn }) => !withdrawn);
        if (!consent) return;
        await this.#act('withdraw_consent', [consent.id]);
        consent.withdrawn = true;
      },
      coordinate: async () => {
        const running = world.coordinations.find((c) => c.case === caseId && !c.decided && !c.ended);
        if (!running) {
          const id = this.#id();
          await this.#act('request_coordination', [id, caseId, agency]);
          world.coordinations.push({
            id,
            case: caseId,
            agency,
            accepted: false,
            decided: false,
            ended: false,
          });
        } else if (chance.happens(0.25)) {
          await this.#act('end_coordination', [running.id]);
          running.ended = true;
        } else if (!running.accepted) {
          await this.#act('accept_coordination', [running.id]);
          running.accepted = true;
        } else if (!world.duties.some((d) => d.case === caseId && d.agency === agency)) {
          const id = this.#id();
          await this.#act('decide_roles', [running.id, id, agency]);
          running.decided = true;
          world.duties.push({ id, case: caseId, agency, span: inForce });
        }
      },
      closeMonitoring: async () => {
        const duty = world.duties.find(({ span }) => span === inForce);
        if (!duty) return;
        await this.#act('close_monitoring', [duty.id]);
        duty.span = over;
      },
      convene: async () => {
        const kind = chance.pick(['support', 'multi-layer', 'adviser'] as const);
        const id = this.#id();
        await this.#act('convene_conference', [id, kind, caseId], agency);
        world.conferences.push({ id, kind, case: caseId, closed: false, members: [], items: [] });
      },
      invite: async () => {
        const conference = open.find(({ members }) => members.every((m) => m.staff !== staff.id));
        if (!conference || staff.suspended) return;
        const id = this.#id();
        await this.#act('invite_member', [id, conference.id, staff.id]);
        conference.members.push({ id, staff: staff.id, agency: staff.agency, noticed: false, span: inForce });
      },
      accept: async () => {
        const conference = open.find(({ members }) => members.some((m) => !m.noticed && m.span === inForce));
        const member = conference?.members.find((m) => !m.noticed && m.span === inForce);
        if (!conference || !member || world.staff.find(({ id }) => id === member.staff)?.suspended) return;
        await this.#as(staffActor(world, member.staff), 'accept_secrecy_notice', [conference.id, '1']);
        member.noticed = true;
      },
      removeMember: async () => {
        const member = open.flatMap(({ members }) => members).find(({ span }) => span === inForce);
        if (!member) return;
        await this.#act('remove_member', [member.id]);
        member.span = over;
      },
      table: async () => {
        const conference = open.find(({ items }) => items.every((item) => item.case !== caseId));
        if (!conference) return;
        const id = this.#id();
        await this.#act('table_item', [id, conference.id, caseId]);
        conference.items.push({ id, case: caseId, span: inForce });
      },
      recall: async () => {
        const item = open.flatMap(({ items }) => items).find(({ span }) => span === inForce);
        if (!item) return;
        await this.#act('recall_item', [item.id]);
        item.span = over;
      },
      close: async () => {
        const conference = open[0];
        if (!conference || chance.happens(0.5)) return;
        await this.#act('close_conference', [conference.id]);
        conference.closed = true;
        for (const each of [...conference.members, ...conference.items]) each.span = over;
      },
      breakGlass: async () => {
        const member = world.staff.find(
          (each) =>
            !each.suspended &&
            each.roles.some((role) => ['window', 'case-worker', 'coordinator'].includes(role)),
        );
        const person = chance.pick(world.persons);
        if (!member || world.seals.length > 0) return;
        const id = this.#id();
        await this.#as(staffActor(world, member.id), 'break_glass', [
          id,
          person,
          `${ciphertextPrefix}reason`,
          60,
        ]);
        world.grants.push({
          id,
          staff: member.id,
          agency: member.agency,
          person,
          span: { from: -1, until: 60 },
        });
      },
      seal: async () => {
        if (chance.happens(0.6) || world.seals.some(({ span }) => span === inForce)) return;
        const person = chance.happens(0.5) ? chance.pick(world.persons) : null;
        const id = this.#id();
        await this.#act(
          'set_seal',
          [id, person, person ? null : caseId, `${ciphertextPrefix}reason`],
          agency,
        );
        world.seals.push({ id, person, case: person ? null : caseId, agency, span: inForce, reviewers: [] });
      },
      review: async () => {
        const seal = world.seals.find(({ span }) => span === inForce);
        if (!seal || seal.reviewers.length > 0) return;
        await this.#act('name_seal_reviewer', [seal.id, staff.id]);
        seal.reviewers.push({ staff: staff.id, span: inForce });
      },
      lift: async () => {
        const seal = world.seals.find(({ span }) => span === inForce);
        if (!seal || chance.happens(0.5)) return;
        await this.#act('lift_seal', [seal.id]);
        seal.span = over;
      },
      suspend: async () => {
        if (chance.happens(0.5)) return;
        await this.#act('suspend_account', [staff.id, !staff.suspended]);
        staff.suspended = !staff.suspended;
        if (staff.suspended) this.#endAccess(staff.id);
      },
    };
    // a seat that shows something takes five steps in order; left to chance they hardly ever come together
    const sitting = ['consent', 'convene', 'invite', 'accept', 'table'];
    await steps[chance.pick(chance.happens(0.5) ? sitting : Object.keys(steps))]!();
  }

  /** With the account end the seats, the grants of 緊急閲覧 and the reviews of seals; they do not come back. */
  #endAccess(staffId: string): void {
    const { conferences, grants, seals } = this.world;
    for (const { members } of conferences)
      for (const each of members) if (each.staff === staffId) each.span = over;
    for (const each of grants) if (each.staff === staffId) each.span = over;
    for (const { reviewers } of seals)
      for (const each of reviewers) if (each.staff === staffId) each.span = over;
  }

  /** A consent covers a case when all its persons signed and an agency named on the sheet handles it. */
  #cover(caseId: string): void {
    const { subjects } = this.world.cases.find(({ id }) => id === caseId)!;
    for (const consent of this.world.consents) {
      const handled = this.world.assignments.some(
        (a) => a.case === caseId && a.span === inForce && consent.agencies.includes(a.agency),
      );
      const signed = subjects.every((person) => this.#signers.get(consent.id)?.includes(person));
      consent.covers = consent.covers.filter((each) => each !== caseId);
      if (handled && signed && !consent.withdrawn) consent.covers.push(caseId);
    }
  }

  /** As the system, on behalf of an agency. */
  #act(name: string, parameters: unknown[], agencyId = this.#agencies[0]!): Promise<unknown> {
    const { municipality } = this.world;
    return this.#as(
      { kind: 'system', municipality, agencyId, roles: [], requestId: 'history' },
      name,
      parameters,
    );
  }

  async #as(actor: Actor, name: string, parameters: unknown[]): Promise<unknown> {
    const places = parameters.map((_, index) => `$${index + 2}`).join(', ');
    const { rows } = await this.#client.query<{ result: unknown }>(
      `with begun as materialized (select set_config('app.actor', $1, false) as actor)
       select access.${name}(${places}) as result from begun where actor <> ''`,
      [JSON.stringify(actor), ...parameters],
    );
    return rows[0]?.result;
  }

  #id(): string {
    this.#made += 1;
    return `${this.#index.toString(16).padStart(8, '0')}-1111-4000-8000-${this.#made.toString(16).padStart(12, '0')}`;
  }
}
