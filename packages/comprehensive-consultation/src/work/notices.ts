import { type CallContext, type NoticeKind, wantNotice } from '@tsunagu/subgraph-kit';

/** お知らせ to those who receive and support people at agencies, leading to the case. */
export function tellHandlers(
  ctx: CallContext,
  kind: NoticeKind,
  caseId: string,
  agencyIds: readonly string[],
): Promise<void> {
  return wantNotice(ctx, {
    kind,
    path: `/consultations/${caseId}`,
    agencyIds,
    roles: ['window', 'case-worker', 'coordinator'],
  });
}

/** お知らせ to the coordinators of an agency, leading to what waits for them. */
export function tellCoordinators(ctx: CallContext, kind: NoticeKind, agencyId: string): Promise<void> {
  return wantNotice(ctx, { kind, path: '/coordination', agencyIds: [agencyId], roles: ['coordinator'] });
}

/**
 * 引継ぎのその後, to the agency that sent it. One that had passed the case on has given up its part in it; it sees the answer
 * among its work.
 */
export function tellSender(
  ctx: CallContext,
  kind: NoticeKind,
  handover: { case_id: string; step: number; from_agency_id: string },
): Promise<void> {
  if (handover.step === 1) return tellHandlers(ctx, kind, handover.case_id, [handover.from_agency_id]);
  return wantNotice(ctx, {
    kind,
    path: '/',
    agencyIds: [handover.from_agency_id],
    roles: ['window', 'case-worker'],
  });
}

/** 会議のお知らせ to people who are invited. */
export function tellMembers(
  ctx: CallContext,
  kind: NoticeKind,
  path: string,
  staffIds: readonly string[],
): Promise<void> {
  return wantNotice(ctx, { kind, path, staffIds });
}

/** 共有の終わり, to agencies that lose sight of a case by it: that it is so, and of which case nothing. */
export function tellOfEndedSharing(ctx: CallContext, agencyIds: readonly string[]): Promise<void> {
  return wantNotice(ctx, { kind: 'sharing-ended', agencyIds, roles: ['window', 'case-worker'] });
}
