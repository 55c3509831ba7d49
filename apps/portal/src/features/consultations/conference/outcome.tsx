import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';

export interface OutcomeProps {
  conference: ConferenceDetailFragment;
  convenes: boolean;
  onChanged: () => unknown;
}

/** 決まったこと: direction, priorities and the proposal of roles; or what is still open and what follows. */
export function Outcome({ conference, convenes, onChanged }: OutcomeProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [edits, setEdits] = useState(false);
  const { outcome } = conference;
  return (
    <div className="space-y-3">
      {outcome ? (
        <>
          <Badge tone={outcome.result === 'DECIDED' ? 'blue' : 'orange'}>
            {enumLabel('ConferenceDecision', outcome.result)}
          </Badge>
          <Facts
            items={[
              [
                t(outcome.result === 'DECIDED' ? 'outcome.direction' : 'outcome.stillOpen'),
                <span key="direction" className="whitespace-pre-line">
                  {outcome.direction}
                </span>,
              ],
              outcome.priorities.length > 0
                ? [
                    t('outcome.priorities'),
                    <ol key="priorities" className="list-decimal pl-5">
                      {outcome.priorities.map((what) => (
                        <li key={what}>{what}</li>
                      ))}
                    </ol>,
                  ]
                : null,
              outcome.roles.length > 0
                ? [
                    t('outcome.roles'),
                    <ul key="roles">
                      {outcome.roles.map((role) => (
                        <li key={`${role.agency.id}:${role.role}`}>
                          {nameOf(role.agency)}：{role.role}
                        </li>
                      ))}
                    </ul>,
                  ]
                : null,
              outcome.followUp
                ? [t('outcome.followUp'), enumLabel('ConferenceFollowUp', outcome.followUp)]
                : null,
              outcome.nextOn ? [t('outcome.nextOn'), dates.day(outcome.nextOn)] : null,
            ]}
          />
          <Notice title={t('outcome.leadDecides')} />
        </>
      ) : (
        <EmptyState title={t('outcome.none')} />
      )}
      {convenes ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setEdits(true)}>
            {t('outcome.record')}
          </Button>
        </div>
      ) : null}
      {edits ? (
        <OutcomeDialog
          conference={conference}
          onClose={() => setEdits(false)}
          onDone={() => {
            setEdits(false);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}
