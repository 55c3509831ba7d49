import { useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../shared/kit/confirm-dialog.tsx';
import { Section } from '../../shared/kit/page.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { useSession } from '../../shared/session/session.ts';
import { PublishStatisticsDocument } from './statistics.generated.ts';
import type { StatisticsYear } from './tables.ts';

/** 公表: which years are published, as of when; the lead division publishes one that is over. */
export function Publication({
  years,
  onPublished,
}: {
  years: readonly StatisticsYear[];
  onPublished: () => unknown;
}) {
  const t = useT();
  const dates = useDates();
  const { roles } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const publish = useAction(PublishStatisticsDocument, t('statistics.published'), onPublished);
  const mayPublish = roles.includes('lead-division');
  const over = years.filter((year) => year.isOver);
  if (over.length === 0) return null;
  return (
    <Section title={t('statistics.publication')}>
      <DataTable
        caption={t('statistics.publication')}
        rows={over}
        rowKey={(year) => year.fiscalYear}
        columns={[
          {
            id: 'year',
            header: t('statistics.fiscalYear'),
            primary: true,
            cell: (year) => dates.fiscalYear(year.fiscalYear),
          },
          {
            id: 'edition',
            header: t('statistics.edition'),
            cell: ({ edition }) =>
              edition
                ? t('statistics.editionOf', {
                    number: edition.number,
                    day: dates.short(edition.publishedAt),
                    asOf: dates.short(edition.asOf),
                  })
                : t('statistics.unpublished'),
          },
          ...(mayPublish
            ? [
                {
                  id: 'publish',
                  header: t('statistics.step'),
                  cell: (year: StatisticsYear) => (
                    <Button look="outline" size="s" onPress={() => setChosen(year.fiscalYear)}>
                      {t(year.edition ? 'statistics.correctOf' : 'statistics.publishOf', {
                        year: dates.fiscalYear(year.fiscalYear),
                      })}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {chosen ? (
        <ConfirmDialog
          title={t('statistics.publishTitle', { year: dates.fiscalYear(chosen) })}
          confirmLabel={t('statistics.publish')}
          isRunning={publish.isRunning}
          problems={publish.problems}
          onClose={() => setChosen(null)}
          onConfirm={async () => {
            if (await publish.run({ fiscalYear: chosen })) setChosen(null);
          }}
        >
          <p>{t('statistics.publishMeans')}</p>
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
