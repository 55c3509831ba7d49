import { useT } from '../../../shared/i18n/use-t.ts';
import { cx } from '../../../shared/kit/cx.ts';
import { colourOfMember } from './member-colours.ts';
import type { PlanMember } from './plan-words.ts';

/** Which colour stands for whom; every bar also says it in words. */
export function MemberKey({ members }: { members: readonly PlanMember[] }) {
  const t = useT();
  return (
    <ul aria-label={t('carePlan.members')} className="flex flex-wrap gap-2">
      {[...members, null].map((member) => (
        <li
          key={member?.id ?? ''}
          className={cx('rounded-4 border-l-4 px-2 py-0.5 text-dns-14N-130', colourOfMember(member))}
        >
          {member?.name ?? t('carePlan.wholeHousehold')}
        </li>
      ))}
    </ul>
  );
}
