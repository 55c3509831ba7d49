import {
  type CallContext,
  connectionFrom,
  type NoticeWanted,
  noticeKinds,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { mailSettingsFromEnvironment } from './environment.ts';
import type { NoticeSettingEntity } from './notice.entity.ts';
import type { NoticeListArgs, NoticeSettingsInput } from './notice.input.ts';
import { codeTextOf, mailTextOf, sendMail } from './notice.mail.ts';
import {
  countUnread,
  insertSetting,
  keepCode,
  listNotices,
  markRead,
  type NoticeRow,
  noticeOrder,
  ownSetting,
  removeOldNotices,
  staffForDailyMail,
  storeNotices,
  switchOffMail,
  takeMail,
  updateSetting,
} from './notice.repository.ts';
import {
  codeFits,
  codeHash,
  codeIsAskedInTurn,
  codeMinutes,
  isNoticeKind,
  mailIsSent,
  newCode,
  wishHasAddress,
} from './notice.rules.ts';
import { Notice, NoticeAddressState, NoticeMailWish, NoticeSettings, UnreadNotices } from './notice.type.ts';

function toNotice(row: NoticeRow): Notice {
  return Object.assign(new Notice(), {
    id: row.id,
    kind: row.kind,
    path: row.path,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  });
}

function toSettings(setting: NoticeSettingEntity | null): NoticeSettings {
  return Object.assign(new NoticeSettings(), {
    mailIsConfigured: mailSettingsFromEnvironment() !== null,
    mailAddress: setting?.mailAddress ?? null,
    addressState: addressState(setting),
    wish: setting?.wish ?? NoticeMailWish.NEVER,
    version: setting?.version ?? 0,
  });
}

function addressState(setting: NoticeSettingEntity | null): NoticeAddressState {
  if (!setting?.mailAddress) return NoticeAddressState.NONE;
  if (setting.switchedOffAt) return NoticeAddressState.SWITCHED_OFF;
  return setting.confirmedAt ? NoticeAddressState.CONFIRMED : NoticeAddressState.UNCONFIRMED;
}

/** わたしへのお知らせ, newest first. */
export async function noticeConnection(ctx: CallContext, args: NoticeListArgs) {
  const { rows, totalCount } = await listNotices(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: noticeOrder.cursors,
    cursorOf: noticeOrder.cursorOf,
    nodeOf: toNotice,
    totalCount,
  });
}

export async function unreadNotices(ctx: CallContext): Promise<UnreadNotices> {
  return Object.assign(new UnreadNotices(), { count: await countUnread(ctx) });
}

/** The count behind the bell; asked again whenever a notice of the actor comes or is read. */
export async function watchNotices(ctx: CallContext): Promise<UnreadNotices | null> {
  if (!ctx.actor.staffId) return null;
  ctx.watch('account', ctx.actor.staffId);
  return unreadNotices(ctx);
}

/** お知らせを読んだことにする: the named ones, or all of them. Those of others are not there. */
export async function readNotices(ctx: CallContext, ids: readonly string[] | null): Promise<UnreadNotices> {
  await ctx.authorize('notice.read');
  await markRead(ctx, ids);
  return unreadNotices(ctx);
}

export async function noticeSettings(ctx: CallContext): Promise<NoticeSettings | null> {
  return ctx.actor.staffId ? toSettings(await ownSetting(ctx)) : null;
}

/**
 * お知らせの受け取り方を決める. A new address is confirmed by a 確認番号 before anything else is sent to it; saving an address
 * that was switched off begins that anew.
 *
 * @throws RG-050, RG-051, RG-053, SAVED_BY_OTHER
 */
export async function keepNoticeSettings(
  ctx: CallContext,
  input: NoticeSettingsInput,
): Promise<NoticeSettings> {
  await ctx.authorize('notice.keepSettings');
  const mailAddress = input.mailAddress?.trim() || null;
  wishHasAddress(input.wish, mailAddress);
  if (mailAddress) mailIsSent(mailSettingsFromEnvironment() !== null);
  const known = await ownSetting(ctx);
  if ((known?.version ?? 0) !== input.version) throw savedByOther();
  const isSame = known?.mailAddress === mailAddress && !known?.switchedOffAt;
  const unconfirmed = { confirmedAt: null, codeHash: null, codeExpiresAt: null, switchedOffAt: null };
  const asks = !isSame && mailAddress !== null;
  if (asks) codeIsAskedInTurn(known?.codeAskedAt ?? null, ctx.now);
  const change = {
    mailAddress,
    wish: input.wish,
    ...(isSame ? {} : unconfirmed),
    ...(asks ? { codeAskedAt: ctx.now } : {}),
  };
  if (!known) await insertSetting(ctx, change);
  else if (!(await updateSetting(ctx, known.version, change))) throw savedByOther();
  if (asks) await ctx.publish('notice.code-wanted', { staffId: ctx.actor.staffId });
  return toSettings(await ownSetting(ctx));
}

/**
 * 確認番号をもう一度送る.
 *
 * @throws RG-050, RG-051, RG-053
 */
export async function sendNoticeCode(ctx: CallContext): Promise<NoticeSettings> {
  await ctx.authorize('notice.keepSettings');
  mailIsSent(mailSettingsFromEnvironment() !== null);
  const known = await ownSetting(ctx);
  wishHasAddress('daily', known?.mailAddress ?? null);
  if (known && !known.confirmedAt) {
    codeIsAskedInTurn(known.codeAskedAt, ctx.now);
    if (!(await updateSetting(ctx, known.version, { codeAskedAt: ctx.now }))) throw savedByOther();
    await ctx.publish('notice.code-wanted', { staffId: ctx.actor.staffId });
  }
  return toSettings(await ownSetting(ctx));
}

/**
 * メールアドレスを確認する: the 確認番号 reached its owner.
 *
 * @throws RG-052
 */
export async function confirmNoticeAddress(ctx: CallContext, code: string): Promise<NoticeSettings> {
  await ctx.authorize('notice.keepSettings');
  const known = await ownSetting(ctx);
  if (!known?.confirmedAt) {
    codeFits(
      code,
      {
        hash: known?.codeHash ?? null,
        expiresAt: known?.codeExpiresAt ?? null,
        staffId: ctx.actor.staffId ?? '',
      },
      ctx.now,
    );
    const confirmed = { confirmedAt: ctx.now, codeHash: null, codeExpiresAt: null };
    if (!known || !(await updateSetting(ctx, known.version, confirmed))) throw savedByOther();
  }
  return toSettings(await ownSetting(ctx));
}

/** `notice.wanted`: finds the recipients, stores their notices, and asks for the mails of those who want them at once. */
export async function deliverNotice(ctx: CallContext, wanted: NoticeWanted): Promise<void> {
  if (!isNoticeKind(wanted.kind)) return;
  const atOnce = await storeNotices(ctx, wanted);
  if (mailSettingsFromEnvironment() === null) return;
  for (const staffId of atOnce) await ctx.publish('notice.mail-due', { staffId });
}

/**
 * `notice.mail-due`: one mail about all that is unread and was not mailed. When the mail server is away the notices stay
 * unmailed, and the queue tries again.
 */
export async function sendDueMail(ctx: CallContext, { staffId }: { staffId: string }): Promise<void> {
  const settings = mailSettingsFromEnvironment();
  if (!settings) return;
  const due = await takeMail(ctx, staffId);
  const [first] = due;
  if (!first) return;
  const counts = new Map(due.map((row) => [row.kind, row.waiting]));
  const waiting = noticeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [{ kind, count }] : [];
  });
  const mail = mailTextOf(waiting, settings.portalUrl);
  if ((await sendMail(settings, first.mail_address, mail)) === 'refused') await switchOffMail(ctx, staffId);
}

/** `notice.code-wanted`: a new 確認番号 to the address that is to be confirmed. */
export async function sendCode(ctx: CallContext, { staffId }: { staffId: string }): Promise<void> {
  const settings = mailSettingsFromEnvironment();
  if (!settings) return;
  const code = newCode();
  const expiresAt = new Date(ctx.now.getTime() + codeMinutes * 60_000);
  const address = await keepCode(ctx, staffId, codeHash(staffId, code), expiresAt);
  if (address === null) return;
  if ((await sendMail(settings, address, codeTextOf(code))) === 'refused') await switchOffMail(ctx, staffId);
}

/** 一日一回のメール. */
export async function sendDailyMails(ctx: CallContext): Promise<void> {
  if (mailSettingsFromEnvironment() === null) return;
  for (const staffId of await staffForDailyMail(ctx)) await ctx.publish('notice.mail-due', { staffId });
}

/** 保存期間の過ぎたお知らせを消す. */
export async function clearNotices(ctx: CallContext): Promise<void> {
  await removeOldNotices(ctx);
}
