import { DomainError } from '@tsunagu/subgraph-kit';

/** 課題の状態: open until it is done or dropped, each with a word. */
export type TaskState = 'open' | 'done' | 'dropped';

/**
 * 課題: what is to be done, and until when; never due before it was agreed on (M2-18).
 *
 * @throws CC-066
 */
export function taskIsComplete(task: { what: string; agreedOn: string; dueOn: string }): void {
  const fields = {
    ...(task.what.trim() === '' ? { what: '何をするかを書いてください。' } : {}),
    ...(task.dueOn < task.agreedOn ? { dueOn: '決めた日より後の期限を入れてください。' } : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-066', 'だれが・何を・いつまでにするかを入れてください。', { fields });
  }
}

/**
 * A settled task stays settled; what remains is a new task.
 *
 * @throws CC-067
 */
export function taskIsOpen(state: TaskState): void {
  if (state !== 'open') {
    throw new DomainError(
      'CC-067',
      'この課題はすでに終わっています。続きがあるときは、新しい課題を作ってください。',
    );
  }
}

/**
 * 終わり方 in a word: what came of it, or why it is no longer needed.
 *
 * @throws CC-068
 */
export function settlingHasWord(word: string): void {
  if (word.trim() === '') {
    throw new DomainError('CC-068', '課題がどうなったかを書いてください。', {
      fields: { word: '結果、または取りやめたわけを書いてください。' },
    });
  }
}
