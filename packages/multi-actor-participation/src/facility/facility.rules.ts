import { DomainError } from '@tsunagu/subgraph-kit';

/** 施設基礎情報シートの状態. */
export type FacilitySheetState = 'draft' | 'submitted' | 'compiled' | 'needs-update';

/** What is done to a sheet: the facility fills in and submits, 社協 compiles, sends back or calls for an update. */
export type FacilitySheetStep = 'fill-in' | 'submit' | 'send-back' | 'compile' | 'call-for-update';

/** 法人のやる気度 (M5-01); "willing but lost" is the pain of M5-04. Never published. */
export type Willingness = 'leading' | 'willing' | 'willing-but-lost' | 'considering' | 'not-now';

/** 施設の地域活動の主題; from the emerging issues of the prefecture centre (M5-15). */
export const facilityThemes = [
  'place-to-be',
  'children-cafeteria',
  'learning-support',
  'food-support',
  'dementia-cafe',
  'exercise',
  'shopping-transport',
  'work-experience',
  'housing',
  'disaster',
  'other',
] as const;
export type FacilityTheme = (typeof facilityThemes)[number];

/** 施設の種別. */
export type FacilityKind = 'elderly' | 'disability' | 'child' | 'protection' | 'other';

/** Transition table: step → from which states → to which state; null keeps the state. */
export const transitions: Record<
  FacilitySheetStep,
  { from: readonly FacilitySheetState[]; to: FacilitySheetState | null }
> = {
  'fill-in': { from: ['draft', 'needs-update'], to: null },
  submit: { from: ['draft', 'needs-update'], to: 'submitted' },
  'send-back': { from: ['submitted'], to: 'draft' },
  compile: { from: ['submitted'], to: 'compiled' },
  'call-for-update': { from: ['compiled'], to: 'needs-update' },
};

const stateNames: Record<FacilitySheetState, string> = {
  draft: '作成中',
  submitted: '提出済',
  compiled: 'とりまとめ済',
  'needs-update': '更新待ち',
};

/**
 * The state after a step.
 *
 * @throws MA-001 when the step does not fit the present state
 */
export function stateAfter(state: FacilitySheetState, step: FacilitySheetStep): FacilitySheetState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'MA-001',
      `このシートはいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to ?? state;
}

/**
 * A sheet that is handed in says what the facility does or offers, and whom to call (M5-01).
 *
 * @throws MA-002
 */
export function sheetIsComplete(sheet: { activities: number; spaces: number; contactPhone: string }): void {
  const fields: Record<string, string> = {};
  if (sheet.activities + sheet.spaces === 0)
    fields['activities'] = '地域活動か貸せる場所を一つ以上入れてください。';
  if (sheet.contactPhone.trim() === '') fields['contactPhone'] = '連絡先の電話を入れてください。';
  if (Object.keys(fields).length > 0) {
    throw new DomainError('MA-002', 'シートに足りない項目があります。書き足してから提出してください。', {
      fields,
    });
  }
}

/**
 * A sheet goes back with the reason, so that the facility knows what to add.
 *
 * @throws MA-003
 */
export function sendingBackHasReason(reason: string): void {
  if (reason.trim().length < 5) {
    throw new DomainError('MA-003', '差し戻す理由を書いてください（5文字以上）。', {
      fields: { reason: '理由が短すぎます。' },
    });
  }
}

/**
 * A visit is logged on or after its day.
 *
 * @throws MA-004
 */
export function visitHasHappened(visitedOn: string, today: string): void {
  if (visitedOn > today) {
    throw new DomainError(
      'MA-004',
      '訪問日は今日までの日を入れてください。予定は次の一歩に書いてください。',
      {
        fields: { visitedOn: '先の日付です。' },
      },
    );
  }
}
