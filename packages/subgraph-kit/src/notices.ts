import type { Role } from '@tsunagu/access';
import type { CallContext } from './context.ts';
import { newId } from './identifier.ts';

/**
 * お知らせの種別: every kind of notice of the product, in the order of the work. The registry labels each in Japanese
 * (`NoticeKind`) and stores them; a new kind is one line here and one label there.
 */
export const noticeKinds = [
  'handover-arrived',
  'handover-accepted',
  'handover-passed-on',
  'coordination-requested',
  'coordination-accepted',
  'coordination-ended',
  'roles-decided',
  'conference-invited',
  'conference-date-set',
  'conference-closed',
  'sharing-ended',
  'directory-issued',
  'contacts-outdated',
  'training-planned',
  'casebook-submitted',
  'casebook-decided',
  'survey-asked',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** An お知らせ that a domain wants to reach people. It names places and agencies, never a person, and carries no text. */
export interface WantedNotice {
  kind: NoticeKind;
  /** Where the portal shows what it is about, e.g. `/conferences/…`; left out where the reader may see nothing of it. */
  path?: string;
  /** Everybody who works at these agencies; narrowed by `roles`. */
  agencyIds?: readonly string[];
  /** Only who has one of these roles; without `agencyIds` at any agency. */
  roles?: readonly Role[];
  /** These people, besides the others. Without agencies, roles and people it reaches everybody. */
  staffIds?: readonly string[];
  /** Who caused it and need not be told. */
  exceptStaffId?: string;
}

/** The event behind it. The id makes it arrive once however often it is delivered. */
export type NoticeWanted = WantedNotice & { id: string };

/**
 * お知らせを頼む, in the writing transaction: without the commit there is no notice. Whoever causes it is not told.
 *
 * @example
 * await wantNotice(ctx, { kind: 'handover-arrived', path: `/consultations/${caseId}`, agencyIds: [target] });
 */
export function wantNotice(ctx: CallContext, notice: WantedNotice): Promise<void> {
  const event: NoticeWanted = {
    id: newId(),
    ...(ctx.actor.staffId ? { exceptStaffId: ctx.actor.staffId } : {}),
    ...notice,
  };
  return ctx.publish('notice.wanted', event);
}
