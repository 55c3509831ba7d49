import { DomainError } from '@tsunagu/subgraph-kit';

/** 依頼の状態: co-operation is an effort duty, so an organisation may refuse, with its reason. */
export type RequestState = 'asked' | 'answered' | 'refused';

export interface RequestTerms {
  agencyId: string | null;
  organisation: string;
  what: string;
  askedOn: string;
  dueOn: string | null;
}

/**
 * 依頼: exactly one addressee, what is asked for, and no due date before the day of asking (要綱第5条).
 *
 * @throws CC-076
 */
export function requestIsComplete({ agencyId, organisation, what, askedOn, dueOn }: RequestTerms): void {
  const fields = {
    ...((agencyId === null) === (organisation.trim() === '')
      ? { organisation: '依頼する機関を選ぶか、一覧にない団体の名前を書いてください。' }
      : {}),
    ...(what.trim() === '' ? { what: 'どの資料・情報・意見を求めるかを書いてください。' } : {}),
    ...(dueOn !== null && dueOn < askedOn ? { dueOn: '依頼した日より後の期限を入れてください。' } : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-076', 'どこに、何を求めるかを入れてください。', { fields });
  }
}

/**
 * A request is answered once; what came, or why it was refused, is written down.
 *
 * @throws CC-077
 */
export function answerFits(state: RequestState, word: string): void {
  if (state !== 'asked') {
    throw new DomainError(
      'CC-077',
      'この依頼にはすでに返事があります。求め直すときは、新しい依頼を記録してください。',
    );
  }
  if (word.trim() === '') {
    throw new DomainError('CC-077', '返事の中身、または断られた理由を書いてください。', {
      fields: { word: '返事の中身、または断られた理由を書いてください。' },
    });
  }
}
