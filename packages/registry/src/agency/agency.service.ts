import {
  type CallContext,
  connectionFrom,
  newId,
  notFoundOrNotPermitted,
  wantNotice,
} from '@tsunagu/subgraph-kit';
import type { AgencyContactInput, AgencyListArgs } from './agency.input.ts';
import {
  type AgencyRow,
  agenciesWithContactsBefore,
  agencyById,
  agencyOrder,
  confirmContacts,
  contactsByAgency,
  insertContact,
  listAgencies,
  updateContact,
} from './agency.repository.ts';
import { lastOutdatedDay, phoneCanBeCalled } from './agency.rules.ts';
import { Agency } from './agency.type.ts';

export function toAgency(row: AgencyRow): Agency {
  return Object.assign(new Agency(), {
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    type: row.type,
    field: row.field,
    siteCount: row.site_count,
    catchmentLevel: row.catchment_level,
    duties: row.duties,
    parentOrganisation: row.parent_organisation,
    parentId: row.parent_id,
    corporateNumber: row.corporate_number,
    worries: row.worries,
    note: row.note,
    source: row.source,
    version: row.version,
  });
}

export async function findAgency(ctx: CallContext, id: string | null): Promise<Agency | null> {
  const row = id === null ? null : await ctx.load(agencyById, id);
  return row && toAgency(row);
}

export async function agencyConnection(ctx: CallContext, args: AgencyListArgs) {
  const { rows, totalCount } = await listAgencies(ctx, args);
  const order = agencyOrder(args.sort);
  return connectionFrom({
    rows,
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: toAgency,
    totalCount,
  });
}

/**
 * 担当者を登録・修正する: each agency keeps its own contact persons (M2-44).
 *
 * @throws NOT_FOUND_OR_NOT_PERMITTED for the contacts of another agency
 * @throws RG-010 when the telephone number cannot be called
 * @throws SAVED_BY_OTHER
 */
export async function keepContact(
  ctx: CallContext,
  input: AgencyContactInput,
  idempotencyKey?: string | null,
): Promise<Agency> {
  await ctx.authorize('agency.keepContact', { agencyId: input.agencyId });
  const details = {
    rank: input.rank,
    name: input.name.trim(),
    consultation: input.consultation?.trim() || null,
    phone: phoneCanBeCalled(input.phone),
    mail: input.mail?.trim() || null,
    confirmedOn: ctx.today,
  };
  if (input.id) {
    const key = { id: input.id, agencyId: input.agencyId, version: input.version ?? 0 };
    await updateContact(ctx, key, details);
  } else {
    const { id, repeated } = await ctx.once(idempotencyKey, newId());
    if (!repeated) await insertContact(ctx, { id, agencyId: input.agencyId, ...details });
  }
  return getAgency(ctx, input.agencyId);
}

/** 担当者を外す. @throws SAVED_BY_OTHER, NOT_FOUND_OR_NOT_PERMITTED */
export async function endContact(
  ctx: CallContext,
  agencyId: string,
  id: string,
  version: number,
): Promise<Agency> {
  await ctx.authorize('agency.keepContact', { agencyId });
  const known = await ctx.load(contactsByAgency, agencyId);
  if (!known.some((contact) => contact.id === id)) throw notFoundOrNotPermitted();
  await updateContact(ctx, { id, agencyId, version }, { endedOn: ctx.today });
  return getAgency(ctx, agencyId);
}

/** 担当者を確かめる: the agency says that its contact persons still hold (M2-44). @throws NOT_FOUND_OR_NOT_PERMITTED */
export async function confirmOwnContacts(ctx: CallContext, agencyId: string): Promise<Agency> {
  await ctx.authorize('agency.keepContact', { agencyId });
  await confirmContacts(ctx, agencyId);
  return getAgency(ctx, agencyId);
}

/** Reminds agencies once a month of contact persons that nobody confirmed for a year. */
export async function noticeOutdatedContacts(ctx: CallContext): Promise<void> {
  for (const agencyId of await agenciesWithContactsBefore(ctx, lastOutdatedDay(ctx.today))) {
    await wantNotice(ctx, {
      kind: 'contacts-outdated',
      path: `/agencies/${agencyId}`,
      agencyIds: [agencyId],
    });
  }
}

async function getAgency(ctx: CallContext, id: string): Promise<Agency> {
  const agency = await findAgency(ctx, id);
  if (!agency) throw notFoundOrNotPermitted();
  return agency;
}
