import { DomainError } from '@tsunagu/subgraph-kit';

/** 出欠. */
export type Attendance = 'came' | 'absent' | 'deputy';

/** 会議の結論: a direction with roles was found, or not yet. */
export type DecisionResult = 'decided' | 'undecided';

/** 決まらなかったときの次の手 (M2-19). */
export type FollowUp = 'next-conference' | 'adviser-conference' | 'adviser-dispatch';

/**
 * 代理: who came for a member is named; for the others there is no deputy.
 *
 * @throws CC-078
 */
export function deputiesAreNamed(entries: readonly { attendance: Attendance; deputy: string }[]): void {
  if (entries.some(({ attendance, deputy }) => (attendance === 'deputy') !== (deputy.trim() !== ''))) {
    throw new DomainError('CC-078', '代理が来た構成員だけに、代理の方の名前を書いてください。', {
      fields: { deputy: '代理の方の名前を書いてください。' },
    });
  }
}

/**
 * 議題: each point says what is to be talked about.
 *
 * @throws CC-071
 */
export function agendaIsComplete(points: readonly { what: string }[]): void {
  if (points.some(({ what }) => what.trim() === '')) {
    throw new DomainError('CC-071', '空の議題があります。書くか、取り除いてください。', {
      fields: { points: '議題を書いてください。' },
    });
  }
}

export interface OutcomeTerms {
  result: DecisionResult;
  direction: string;
  priorities: readonly string[];
  roles: readonly { role: string }[];
}

/**
 * 会議の結論: 'decided' needs a direction and who does what; 'undecided' needs to say what is still open. Every line says
 * something (M2-18).
 *
 * @throws CC-072
 */
export function outcomeIsComplete({ result, direction, priorities, roles }: OutcomeTerms): void {
  const fields = {
    ...(direction.trim() === ''
      ? {
          direction:
            result === 'decided' ? '支援の方向性を書いてください。' : 'まだ決まらないことを書いてください。',
        }
      : {}),
    ...(priorities.some((what) => what.trim() === '') ? { priorities: '空の行を取り除いてください。' } : {}),
    ...((result === 'decided' && roles.length === 0) || roles.some(({ role }) => role.trim() === '')
      ? { roles: '役割分担の案を、機関ごとに書いてください。' }
      : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError(
      'CC-072',
      result === 'decided'
        ? '「決まった」とするには、支援の方向性と役割分担の案が要ります。まだなら「決まらなかった」を選んでください。'
        : '何が決まらなかったかを書いてください。アドバイザー会議や派遣を使えます。',
      { fields },
    );
  }
}

/**
 * 議事録 is for those who sit there with the duty of secrecy, the writer included (要綱第4条2・第6条).
 *
 * @throws CC-074
 */
export function writerSits(sits: boolean): void {
  if (!sits) {
    throw new DomainError(
      'CC-074',
      '議事録は、守秘の確認をして会議に出た職員だけが書けます。守秘の確認をしてから書いてください。',
    );
  }
}

/**
 * 議事録 says something.
 *
 * @throws CC-075
 */
export function minutesAreWritten(minutes: string): void {
  if (minutes.trim() === '') {
    throw new DomainError('CC-075', '議事録を書いてください。', {
      fields: { minutes: '話し合ったことを書いてください。' },
    });
  }
}
