import { isCalendarDate } from '@tsunagu/japan';
import { type CallContext, connectionFrom, DomainError, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import {
  centreTargets,
  insertMember,
  listNetworks,
  type NetworkRow,
  networkCursors,
  networksByIds,
  networksPerState,
  updateSetUp,
} from './network.repository.ts';
import { networkCanBeSetUp, networkIsSetUp } from './network.rules.ts';
import {
  WelfareCentreTarget,
  WelfareNetwork,
  WelfareNetworkFigures,
  type WelfareNetworkListArgs,
} from './network.type.ts';

export function toNetwork(row: NetworkRow): WelfareNetwork {
  return Object.assign(new WelfareNetwork(), {
    id: row.id,
    name: row.name,
    scope: row.scope,
    area: AreaReference.of(row.area_id),
    agency: row.agency_id ? AgencyReference.of(row.agency_id) : null,
    state: row.state,
    preparation: row.preparation,
    preparationInferred: row.preparation_inferred,
    setUpOn: row.set_up_on,
    note: row.note,
    version: row.version,
  });
}

export async function networkConnection(ctx: CallContext, args: WelfareNetworkListArgs) {
  const { rows, totalCount } = await listNetworks(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: networkCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toNetwork,
    totalCount,
  });
}

/** 設置状況: 7 set up and 11 considering of 18 at the end of H30, target 15 (004 L94-106, 297-347). */
export async function networkFigures(ctx: CallContext): Promise<WelfareNetworkFigures> {
  const counts = new Map((await networksPerState(ctx)).map((row) => [row.state, row.networks]));
  const setUp = counts.get('set-up') ?? 0;
  const considering = counts.get('considering') ?? 0;
  const targets = (await centreTargets(ctx)).map((row) =>
    Object.assign(new WelfareCentreTarget(), {
      title: row.title,
      target: row.target,
      atLeast: row.at_least,
      unit: row.unit,
      due: row.due,
    }),
  );
  return Object.assign(new WelfareNetworkFigures(), {
    setUp,
    considering,
    total: setUp + considering,
    targets,
  });
}

/**
 * 設置を記録する.
 *
 * @throws MA-021 unless it was considered, or for a day that has not come
 */
export async function recordSetUp(
  ctx: CallContext,
  id: string,
  version: number,
  name: string,
  setUpOn: string,
): Promise<WelfareNetwork> {
  await ctx.authorize('welfareNetwork.keep');
  if (!isCalendarDate(setUpOn) || name.trim() === '') {
    throw new DomainError('INPUT_INVALID', '名称と設置日（年月日）を入れてください。');
  }
  networkCanBeSetUp((await getRow(ctx, id)).state, setUpOn, ctx.today);
  await updateSetUp(ctx, id, version, { name: name.trim(), setUpOn });
  return toNetwork(await getRow(ctx, id));
}

/**
 * 加入を記録する.
 *
 * @throws MA-020 unless the network is set up
 */
export async function joinNetwork(ctx: CallContext, id: string, agencyId: string): Promise<WelfareNetwork> {
  await ctx.authorize('welfareNetwork.keep');
  const row = await getRow(ctx, id);
  networkIsSetUp(row.state);
  await insertMember(ctx, id, agencyId, ctx.today);
  return toNetwork(row);
}

async function getRow(ctx: CallContext, id: string): Promise<NetworkRow> {
  const [row] = await networksByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
