import { isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 研修の状態. */
export type StaffTrainingState = 'planned' | 'held' | 'cancelled';

const stateNames: Record<StaffTrainingState, string> = {
  planned: '予定',
  held: '実施済み',
  cancelled: '中止',
};

/**
 * 予定: on a day to come, and it ends after it begins.
 *
 * @throws CC-147
 */
export function trainingLiesAhead(
  plan: { heldOn: string; starts: string; ends: string },
  today: string,
): void {
  const day = isCalendarDate(plan.heldOn) && plan.heldOn >= today;
  if (!day || plan.starts >= plan.ends) {
    throw new DomainError('CC-147', '研修の日と時間を確かめてください。', {
      fields: {
        ...(day ? {} : { heldOn: '今日かそのあとの日を入れてください。' }),
        ...(plan.starts < plan.ends ? {} : { ends: '始まりより後にしてください。' }),
      },
    });
  }
}

/**
 * 申込み: while it is planned, up to the day itself — who comes without a word signs up at the door.
 *
 * @throws CC-144 when it is over, CC-148 when it is not planned any more
 */
export function trainingIsOpen(training: { state: StaffTrainingState; heldOn: string }, today: string): void {
  if (training.state !== 'planned') {
    throw new DomainError(
      'CC-148',
      `この研修は「${stateNames[training.state]}」です。画面を開き直してください。`,
    );
  }
  if (training.heldOn < today) {
    throw new DomainError('CC-144', 'この研修は終わりました。次の研修に申し込んでください。');
  }
}

/**
 * 定員.
 *
 * @throws CC-143
 */
export function hasFreeSeat(capacity: number | null, taken: number): void {
  if (capacity !== null && taken >= capacity) {
    throw new DomainError(
      'CC-143',
      `この研修は定員（${capacity} 人）に達しました。取りやめる方が出たときに、もう一度申し込んでください。`,
    );
  }
}

/**
 * One seat each.
 *
 * @throws CC-145
 */
export function isNotSignedUp(signedUp: boolean): void {
  if (signedUp) throw new DomainError('CC-145', 'この研修には、すでに申し込んでいます。');
}

/**
 * 出欠: by the organiser, once the day has come, of a training that is neither cancelled nor of people who did not sign up.
 *
 * @throws CC-146 before the day, CC-148 when it was cancelled, CC-149 for somebody who did not sign up
 */
export function attendanceIsRecordable(
  training: { state: StaffTrainingState; heldOn: string },
  today: string,
  signedUp: ReadonlySet<string>,
  present: readonly string[],
): void {
  if (training.state === 'cancelled') {
    throw new DomainError('CC-148', 'この研修は「中止」です。画面を開き直してください。');
  }
  if (training.heldOn > today) {
    throw new DomainError(
      'CC-146',
      '開催日の前に出欠を記録することはできません。開催日になってから記録してください。',
    );
  }
  if (present.some((staffId) => !signedUp.has(staffId))) {
    throw new DomainError(
      'CC-149',
      '申込みのない人の出席は記録できません。本人に申し込んでもらってください。',
      {
        fields: { present: '申し込んだ人から選んでください。' },
      },
    );
  }
}

/**
 * 中止, with the reason, of a training that was not held.
 *
 * @throws CC-148, CC-157
 */
export function trainingCanBeCancelled(state: StaffTrainingState, reason: string): void {
  if (state !== 'planned') {
    throw new DomainError('CC-148', `この研修は「${stateNames[state]}」です。画面を開き直してください。`);
  }
  if (reason.trim() === '') {
    throw new DomainError('CC-157', '中止の理由を書いてください。', {
      fields: { reason: '申し込んだ人に伝わる理由を書いてください。' },
    });
  }
}
