import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import type pg from 'pg';
import type { Asker, Product } from './product.ts';

/** Whose consultations they are: the invented family of a mother and her son. */
export const household = familyHouseholdId('eighty-fifty');
export const mother = familyMemberId('eighty-fifty', 0);
export const son = familyMemberId('eighty-fifty', 1);

export const window = { staff: 'yorisoi-window' } satisfies Asker;
export const colleague = { staff: 'yorisoi-worker' } satisfies Asker;
/** Agencies that no consent of the invented city names: one for the consents of a test, one that stays a stranger. */
export const named = { staff: 'other-agency' } satisfies Asker;
export const namedAgency = keyedId('agency', 'ag-037');
export const stranger = { staff: 'hoon-member' } satisfies Asker;

export interface Received {
  id: string;
  version: number;
}

/** 相談の仕事 through the product's front door, step by step. */
export class Casework {
  constructor(private readonly product: Product) {}

  async mutate<T>(asker: Asker, text: string, variables: object): Promise<T> {
    const { data, errors } = await this.product.ask(asker, text, variables as Record<string, unknown>);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  async receive(personIds = [mother]): Promise<Received> {
    const input = { householdId: household, personIds, channel: 'COUNTER', urgency: 'SOON' };
    const { receiveConsultation } = await this.mutate<{ receiveConsultation: Received }>(
      window,
      'mutation ($input: ReceiveConsultationInput!) { receiveConsultation(input: $input) { id version } }',
      { input: { ...input, firstWord: '家賃が払えない' } },
    );
    return receiveConsultation;
  }

  begin({ id, version }: Received): Promise<unknown> {
    return this.mutate(
      window,
      'mutation ($id: ID!, $version: Int!) { beginConsultationSupport(caseId: $id, version: $version) { id } }',
      { id, version },
    );
  }

  handOver(caseId: string, toAgencyId: string): Promise<unknown> {
    return this.mutate(
      window,
      'mutation ($input: SendHandoverInput!) { sendHandover(input: $input) { id } }',
      {
        input: { caseId, toAgencyId, citizenTold: true, wordToTarget: 'お願いします' },
      },
    );
  }

  /** A consent on paper. @returns its id */
  async consent(caseId: string, agencyId: string, personIds = [mother]): Promise<string> {
    const { recordConsent } = await this.mutate<{ recordConsent: { id: string } }>(
      window,
      'mutation ($id: ID!, $input: ConsentInput!) { recordConsent(caseId: $id, input: $input) { id } }',
      {
        id: caseId,
        input: {
          signedByPersonId: personIds[0],
          signature: 'PAPER',
          personIds,
          agencyIds: [agencyId],
          dataClasses: ['SUMMARY', 'NARRATIVE', 'HEALTH'],
        },
      },
    );
    return recordConsent.id;
  }

  withdraw(consentId: string): Promise<unknown> {
    return this.mutate(window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', { id: consentId });
  }

  /** A file of a consultation. @returns its path */
  async file(caseId: string, bytes: Buffer): Promise<string> {
    const answer = await this.product.sendFile(window, {
      caseId,
      kind: 'document',
      name: '家計簿.pdf',
      bytes,
    });
    const { id } = (await answer.json()) as { id: string };
    return `/files/comprehensive-consultation/${id}`;
  }

  /**
   * 支援会議 about a case, to which somebody was invited, has accepted the notice, and before whom the case lies.
   *
   * @returns what removes that member again
   */
  async conference(
    caseId: string,
    member: Asker & { staff: string },
    admin: pg.Pool,
  ): Promise<() => Promise<unknown>> {
    const coordinator: Asker = { staff: 'coordinator' };
    const { requestCoordination } = await this.mutate<{ requestCoordination: Received }>(
      window,
      'mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }',
      { input: { caseId, reason: 'ROLES_UNDECIDED', situation: '役割が決まらない' } },
    );
    await this.mutate(
      coordinator,
      'mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id } }',
      { input: requestCoordination },
    );
    const { conveneConference } = await this.mutate<{
      conveneConference: { id: string; notice: { edition: string } };
    }>(
      coordinator,
      'mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id notice { edition } } }',
      {
        input: {
          caseId,
          kind: 'SUPPORT',
          heldAt: new Date(Date.now() + 86_400_000).toISOString(),
          place: '市役所',
          purpose: '役割を話し合う',
        },
      },
    );
    const conferenceId = conveneConference.id;
    const { rows } = await admin.query<{ staff_id: string }>(
      'select staff_id from access.account where municipality = $1 and subject = $2',
      [okayama, member.staff],
    );
    const staffId = rows[0]!.staff_id;
    await this.mutate(
      coordinator,
      'mutation ($input: InviteMembersInput!) { inviteConferenceMembers(input: $input) { id } }',
      { input: { conferenceId, staffIds: [staffId] } },
    );
    for (const seated of [coordinator, member]) {
      await this.mutate(
        seated,
        'mutation ($input: AcceptSecrecyNoticeInput!) { acceptSecrecyNotice(input: $input) { id } }',
        { input: { conferenceId, edition: conveneConference.notice.edition } },
      );
    }
    const { tableConferenceItem } = await this.mutate<{
      tableConferenceItem: { members: { id: string; staff: { id: string } }[] };
    }>(
      coordinator,
      `mutation ($input: TableItemInput!) {
        tableConferenceItem(input: $input) { members { id staff { id } } }
      }`,
      { input: { conferenceId, caseId } },
    );
    const seat = tableConferenceItem.members.find(({ staff }) => staff.id === staffId)!;
    return () =>
      this.mutate(
        coordinator,
        'mutation ($input: RemoveMemberInput!) { removeConferenceMember(input: $input) { id } }',
        { input: { conferenceId, memberId: seat.id } },
      );
  }
}
