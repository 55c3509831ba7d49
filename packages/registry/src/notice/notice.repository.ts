import { type CallContext, countCap, keysetOf, type NoticeWanted, pageSize } from '@tsunagu/subgraph-kit';
import { NoticeSettingEntity } from './notice.entity.ts';
import type { NoticeListArgs } from './notice.input.ts';

export interface NoticeRow {
  id: string;
  kind: string;
  path: string | null;
  created_at: Date;
  read_at: Date | null;
  sort_keys: string[];
}

const own = `n.municipality = (select access.municipality()) and n.staff_id = (select access.staff_id())`;

export const noticeOrder = keysetOf(
  'notices',
  'newest',
  { keys: [{ sql: 'n.created_at', type: 'timestamptz' }], descending: true },
  'n.id',
);

/** One page of the actor's own notices, newest first. */
export async function listNotices(
  ctx: CallContext,
  args: NoticeListArgs,
): Promise<{ rows: NoticeRow[]; totalCount: number }> {
  const filter = args.unreadOnly ? `${own} and n.read_at is null` : own;
  const after = noticeOrder.after(args.after, 2);
  const rows = await ctx.db.query<NoticeRow>(
    `select n.id, n.kind, n.path, n.created_at, n.read_at, ${noticeOrder.columns} from notice n
     where ${filter}${after.sql} order by ${noticeOrder.orderBy} limit $1`,
    [pageSize(args) + 1, ...after.values],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from notice n where ${filter} limit ${countCap}) capped`,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export async function countUnread(ctx: CallContext): Promise<number> {
  const row = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (
       select 1 from notice n where ${own} and n.read_at is null limit ${countCap}) capped`,
  );
  return row?.count ?? 0;
}

/** Marks own notices as read: the named ones, or all. */
export function markRead(ctx: CallContext, ids: readonly string[] | null): Promise<unknown> {
  return ctx.db.query(
    `update notice n set read_at = $1::timestamptz
     where ${own} and n.read_at is null and ($2::uuid[] is null or n.id = any ($2))`,
    [ctx.now.toISOString(), ids],
  );
}

/** Stores a wanted notice for its recipients, as the system. @returns who wants a mail at once */
export async function storeNotices(ctx: CallContext, wanted: NoticeWanted): Promise<string[]> {
  const rows = await ctx.db.query<{ staff_id: string }>(
    `select staff_id from registry.store_notices($1::uuid, $2, $3, $4::uuid[], $5::text[], $6::uuid[], $7::uuid)`,
    [
      wanted.id,
      wanted.kind,
      wanted.path ?? null,
      wanted.agencyIds ?? null,
      wanted.roles ?? null,
      wanted.staffIds ?? null,
      wanted.exceptStaffId ?? null,
    ],
  );
  return rows.map((row) => row.staff_id);
}

export async function staffForDailyMail(ctx: CallContext): Promise<string[]> {
  const rows = await ctx.db.query<{ staff_id: string }>(
    'select staff_id from registry.staff_for_daily_mail()',
  );
  return rows.map((row) => row.staff_id);
}

/** What the next mail to somebody says and where it goes; nothing where no mail is wanted or due. */
export function takeMail(
  ctx: CallContext,
  staffId: string,
): Promise<{ mail_address: string; kind: string; waiting: number }[]> {
  return ctx.db.query('select mail_address, kind, waiting from registry.take_mail($1::uuid)', [staffId]);
}

export function switchOffMail(ctx: CallContext, staffId: string): Promise<unknown> {
  return ctx.db.query('select registry.switch_off_mail($1::uuid)', [staffId]);
}

/** Keeps the hash of a new 確認番号. @returns the address it goes to, or null where nothing is to be confirmed */
export async function keepCode(
  ctx: CallContext,
  staffId: string,
  hash: string,
  expiresAt: Date,
): Promise<string | null> {
  const row = await ctx.db.one<{ mail_address: string }>(
    'select mail_address from registry.keep_mail_code($1::uuid, $2, $3::timestamptz)',
    [staffId, hash, expiresAt.toISOString()],
  );
  return row?.mail_address ?? null;
}

export function removeOldNotices(ctx: CallContext): Promise<unknown> {
  return ctx.db.query('select registry.remove_old_notices()');
}

/** The actor's own way of receiving notices, or null before the first. */
export function ownSetting(ctx: CallContext): Promise<NoticeSettingEntity | null> {
  return ctx.db.manager.findOneBy(NoticeSettingEntity, ownKey(ctx));
}

export async function insertSetting(ctx: CallContext, setting: Partial<NoticeSettingEntity>): Promise<void> {
  await ctx.db.manager.insert(NoticeSettingEntity, { ...ownKey(ctx), ...setting });
}

/** Changes the own setting nobody else changed in between. @returns false when another tab saved first */
export async function updateSetting(
  ctx: CallContext,
  version: number,
  change: Partial<NoticeSettingEntity>,
): Promise<boolean> {
  const { affected } = await ctx.db.manager.update(NoticeSettingEntity, { ...ownKey(ctx), version }, change);
  return affected === 1;
}

function ownKey(ctx: CallContext): { municipality: string; staffId: string } {
  return { municipality: ctx.actor.municipality, staffId: ctx.actor.staffId! };
}
