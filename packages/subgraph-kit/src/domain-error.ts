import { GraphQLError } from 'graphql';

/**
 * 業務上の断り (refusal): an expected answer of a rule, with a stable code and a Japanese sentence that says what to do.
 *
 * Surprises are ordinary errors; they are masked before they leave the subgraph.
 */
export class DomainError extends GraphQLError {
  readonly code: string;

  constructor(
    code: string,
    message: string,
    options: { fields?: Record<string, string>; saved?: SavedByOther } = {},
  ) {
    super(message, { extensions: { code, ...options } });
    this.code = code;
    this.name = 'DomainError';
  }
}

/** Absent and forbidden are the same answer. */
export function notFoundOrNotPermitted(): DomainError {
  return new DomainError(
    'NOT_FOUND_OR_NOT_PERMITTED',
    '見つからないか、見る権限がありません。番号を確かめるか、担当機関・推進員に相談してください。',
  );
}

/** Who saved first, and when. What was saved is read by a query, so that the 閲覧記録 knows who saw it. */
export interface SavedByOther {
  id: string;
  version: number;
  staffId: string | null;
  agencyId: string;
  /** ISO 8601 */
  at: string;
  /** The record was taken away. */
  removed: boolean;
}

/** Somebody else saved first (楽観ロック). Nothing of what was typed is lost: the portal keeps it and shows both. */
export function savedByOther(saved?: SavedByOther): DomainError {
  return new DomainError(
    'SAVED_BY_OTHER',
    'ほかの人が先に保存しました。最新の内容を確かめてから、もう一度保存してください。入力した内容は残っています。',
    saved ? { saved } : {},
  );
}

/** 本人の再確認: the action is open only shortly after a fresh proof of identity. Nothing of what was typed is lost. */
export function stepUpRequired(): DomainError {
  return new DomainError(
    'STEP_UP_REQUIRED',
    'この操作の前に、本人の確認が要ります。確認が済んだら、もう一度実行してください。入力した内容は残っています。',
  );
}

/** 利用目的: personal data and the log are read for a stated purpose. */
export function purposeRequired(): DomainError {
  return new DomainError(
    'PURPOSE_REQUIRED',
    '利用目的が選ばれていません。画面の上で利用目的を選んでから、やり直してください。',
  );
}

/** 停止: the account or the partner system has no access any more. */
export function accountSuspended(): DomainError {
  return new DomainError(
    'ACCOUNT_SUSPENDED',
    'この利用者は停止されています。所属の管理者に連絡してください。',
  );
}

/** セッションの終わり: it was revoked or ran out after the gateway had let the request in. */
export function sessionEnded(): DomainError {
  return new DomainError(
    'SESSION_ENDED',
    'サインインの有効期間が終わりました。もう一度サインインしてください。',
  );
}

/** 一時間に見られる人数: nobody leafs through the register. */
export function tooManyPersons(): DomainError {
  return new DomainError(
    'TOO_MANY_PERSONS',
    '一時間に見られる人数を超えました。しばらく待つか、条件を絞ってください。業務で要るときは管理者に相談してください。',
  );
}
