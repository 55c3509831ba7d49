import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { SheetDetailFragment } from '../case/case.generated.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { type MapCell, mapOf } from './map-of.ts';

export interface HouseholdMapProps {
  caseId: string;
  sheet: SheetDetailFragment | null;
  /** The reader takes part in this case's coordination and reads its words. */
  mayAssign: boolean;
  onChanged: () => unknown;
}

/** 課題の地図: members of the household against their worries, with the agencies that handle each. */
export function HouseholdMap({ caseId, sheet, mayAssign, onChanged }: HouseholdMapProps) {
  const t = useT();
  const [chosen, setChosen] = useState<MapCell | null>(null);
  const { members, worries } = mapOf(sheet);
  if (worries.length === 0) return <EmptyState title={t('map.none')} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label={t('map.table')} tabIndex={0}>
        <table className="w-full border-collapse text-dns-14N-130 print:text-[10pt]">
          <caption className="sr-only">{t('map.title')}</caption>
          <thead>
            <tr>
              <th scope="col" className="border border-solid-gray-420 bg-solid-gray-50 p-2 text-start">
                {t('map.worry')}
              </th>
              {members.map((member) => (
                <th
                  key={member.number}
                  scope="col"
                  className="border border-solid-gray-420 bg-solid-gray-50 p-2 text-start"
                >
                  {member.name}
                  {member.relation ? <span className="block font-normal">{member.relation}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {worries.map((row) => (
              <tr key={row.code} className="break-inside-avoid">
                <th scope="row" className="border border-solid-gray-420 p-2 text-start">
                  {row.label}
                </th>
                {row.cells.map((cell, index) => (
                  <td
                    key={members[index]?.number}
                    className={
                      cell && cell.agencies.length === 0
                        ? 'border border-solid-gray-420 bg-yellow-50 p-2 align-top'
                        : 'border border-solid-gray-420 p-2 align-top'
                    }
                  >
                    {cell ? (
                      <Cell cell={cell} onAssign={mayAssign ? () => setChosen(cell) : null} />
                    ) : (
                      <span className="sr-only">{t('map.noWorry')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {chosen ? (
        <AssignDialog
          caseId={caseId}
          cell={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            return onChanged();
          }}
        />
      ) : null}
    </>
  );
}

function Cell({ cell, onAssign }: { cell: MapCell; onAssign: (() => void) | null }) {
  const t = useT();
  return (
    <div className="space-y-1">
      {cell.detail ? <p>{cell.detail}</p> : null}
      <p className="font-bold">
        {cell.agencies.length > 0 ? cell.agencies.map(nameOf).join('、') : t('map.nobody')}
      </p>
      {onAssign ? (
        <span data-print="hide">
          <Button look="text" size="s" onPress={onAssign}>
            {t('map.assign')}
            <span className="sr-only">：{`${cell.memberName} ${cell.label}`}</span>
          </Button>
        </span>
      ) : null}
    </div>
  );
}
