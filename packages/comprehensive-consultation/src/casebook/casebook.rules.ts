import { DomainError } from '@tsunagu/subgraph-kit';
import type { ConsultationState } from '../consultation/consultation.rules.ts';
import type { CoordinationReason } from '../coordination/coordination.rules.ts';
import type { Finding } from './deidentify.rules.ts';

/** 事例の状態: drafting → submitted → published or back to drafting; a published one can be written anew or withdrawn. */
export type CasebookState = 'drafting' | 'submitted' | 'published' | 'withdrawn';

/** 世帯の類型, wide enough that none of them names a family. */
export const householdKinds = [
  'alone',
  'couple',
  'parent-and-adult-child',
  'single-parent',
  'with-children',
  'three-generations',
  'other',
] as const;
export type HouseholdKind = (typeof householdKinds)[number];

/** 何が効いたか (M2-26). */
export const casebookEffects = [
  'shared-policy',
  'priority-of-services',
  'trust-rebuilt',
  'advice-of-adviser',
  'talked-beforehand',
  'others-joined',
] as const;
export type CasebookEffect = (typeof casebookEffects)[number];

/** 事例の本文, a new text that tells of no family in particular. */
export interface CasebookText {
  title: string;
  household: HouseholdKind;
  /** Codes of 困り事. */
  worries: string[];
  reason: CoordinationReason | null;
  effects: CasebookEffect[];
  course: string;
  helped: string;
  lessons: string;
}

/** What is written by hand and can give somebody away. */
export const writtenParts = ['title', 'course', 'helped', 'lessons'] as const;

export const emptyText: CasebookText = {
  title: '',
  household: 'other',
  worries: [],
  reason: null,
  effects: [],
  course: '',
  helped: '',
  lessons: '',
};

const stateNames: Record<CasebookState, string> = {
  drafting: '下書き',
  submitted: '確認待ち',
  published: '公表済み',
  withdrawn: '取下げ済み',
};

/** What is done to an entry, and from which states. */
const steps = {
  write: ['drafting', 'published'],
  submit: ['drafting'],
  decide: ['submitted'],
  withdraw: ['drafting', 'submitted', 'published'],
} as const satisfies Record<string, readonly CasebookState[]>;

/**
 * @throws CC-154 when the step does not fit the present state
 */
export function stateAllows(state: CasebookState, step: keyof typeof steps): void {
  const from: readonly CasebookState[] = steps[step];
  if (!from.includes(state)) {
    throw new DomainError(
      'CC-154',
      `この事例はいま「${stateNames[state]}」です。画面を開き直して状態を確かめてください。`,
    );
  }
}

/**
 * 終わった相談から: while a family is still supported, its story is not told (M2-25).
 *
 * @throws CC-150
 */
export function consultationIsOver(state: ConsultationState): void {
  if (state !== 'closed') {
    throw new DomainError('CC-150', '事例にできるのは、終結した相談です。支援が終わってから作ってください。');
  }
}

/**
 * 封印された相談 never becomes an example, however it is told.
 *
 * @throws CC-151
 */
export function sealedIsNoExample(sealed: boolean): void {
  if (sealed) {
    throw new DomainError('CC-151', '支援措置で封印した相談は、事例にできません。');
  }
}

/**
 * 本文がそろっていること.
 *
 * @throws CC-156
 */
export function textIsComplete(text: CasebookText): void {
  const fields = {
    ...(text.title.trim() ? {} : { title: '題名を書いてください。' }),
    ...(text.worries.length > 0 ? {} : { worries: '困り事を一つ以上選んでください。' }),
    ...(text.effects.length > 0 ? {} : { effects: '効いたことを一つ以上選んでください。' }),
    ...(text.course.trim() ? {} : { course: '経過を書いてください。' }),
    ...(text.helped.trim() ? {} : { helped: '何が効いたかを書いてください。' }),
    ...(text.lessons.trim() ? {} : { lessons: '学んだことを書いてください。' }),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-156', '事例の本文を埋めてください。', { fields });
  }
}

/**
 * 匿名化の点検を通ること: what is hard is rewritten, what is soft has a reason of at least a few words.
 *
 * @throws CC-152 while something hard stands, CC-153 while a warning has no answer
 */
export function nothingStands(findings: readonly Finding[]): void {
  const hard = findings.filter((finding) => finding.severity === 'hard');
  const [first] = hard.length > 0 ? hard : findings;
  if (!first) return;
  throw new DomainError(
    hard.length > 0 ? 'CC-152' : 'CC-153',
    hard.length > 0
      ? `家族が分かるおそれのある箇所が ${hard.length} か所あります。書き直してから出してください。`
      : `注意の箇所が ${findings.length} か所あります。書き直すか、残す理由を書いてください。`,
    { fields: { [first.part]: `「${first.quote}」${first.suggestion}` } },
  );
}

/**
 * 機関の名の一覧: without it the check would let names of agencies pass.
 *
 * @throws CC-158
 */
export function agenciesAreKnown(names: readonly string[]): void {
  if (names.length === 0) {
    throw new DomainError(
      'CC-158',
      '点検に使う機関の名の一覧を受け取っています。一分ほど待って、もう一度出してください。',
    );
  }
}

/**
 * 四つの目: whoever wrote it does not approve it.
 *
 * @throws CC-155
 */
export function secondPersonDecides(authorId: string, deciderId: string | undefined): void {
  if (authorId === deciderId) {
    throw new DomainError(
      'CC-155',
      '自分が書いた事例は、自分では公表できません。ほかの職員に確認を頼んでください。',
    );
  }
}

/**
 * 差戻し・取下げの理由.
 *
 * @throws CC-159
 */
export function decisionHasReason(because: string): void {
  if (because.trim() === '') {
    throw new DomainError('CC-159', '理由を書いてください。', {
      fields: { because: '理由を書いてください。' },
    });
  }
}
