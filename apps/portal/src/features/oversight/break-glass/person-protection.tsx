import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole, whoBreaksGlass, whoSeals } from '../roles.ts';
import { SealDialog } from '../seals/seal-dialog.tsx';
import { BreakGlassBanner } from './break-glass-banner.tsx';
import { BreakGlassDialog } from './break-glass-dialog.tsx';
import { type PersonProtectionFragment, PersonProtectionFragmentDoc } from './person-protection.generated.ts';

export interface PersonProtectionProps {
  person: FragmentType<PersonProtectionFragment>;
  /** What is visible of the person changed. */
  onChanged: () => unknown;
}

/**
 * On a person's page: a 緊急閲覧 that goes on, the own agency's seal, and the ways to begin either. Only an agency that
 * handles a case of the person seals; it has no need of a 緊急閲覧.
 */
export function PersonProtection({ person: from, onChanged }: PersonProtectionProps) {
  const t = useT();
  const { roles } = useSession();
  const person = useMasked(PersonProtectionFragmentDoc, from);
  const [open, setOpen] = useState<'break-glass' | 'seal' | null>(null);
  if (!person?.oversight) return null;
  const { breakGlass, seal } = person.oversight;
  const handles = person.visibleBecause.some(({ basis }) => basis === 'own-case');
  const close = () => setOpen(null);
  return (
    <div className="space-y-3" data-print="hide">
      {breakGlass ? (
        <BreakGlassBanner key={breakGlass.id} breakGlass={breakGlass} onEnded={onChanged} />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        {seal ? <Badge tone="purple">{t('seal.onPerson')}</Badge> : null}
        {breakGlass || seal || handles || !hasRole(roles, whoBreaksGlass) ? null : (
          <Button look="outline" size="s" onPress={() => setOpen('break-glass')}>
            {t('breakGlass.open')}
          </Button>
        )}
        {seal || !handles || !hasRole(roles, whoSeals) ? null : (
          <Button look="text" size="s" onPress={() => setOpen('seal')}>
            {t('seal.open')}
          </Button>
        )}
      </div>
      {open === 'break-glass' ? (
        <BreakGlassDialog person={person} onOpened={onChanged} onClose={close} />
      ) : null}
      {open === 'seal' ? <SealDialog person={person} onSealed={onChanged} onClose={close} /> : null}
    </div>
  );
}
