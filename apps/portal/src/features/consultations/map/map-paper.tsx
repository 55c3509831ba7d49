import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import type { SheetDetailFragment } from '../case/case.generated.ts';
import { mapOf } from './map-of.ts';

/** 課題の地図 on one A4 page, landscape. */
export function MapPaper({ title, sheet }: { title: string; sheet: SheetDetailFragment | null }) {
  const t = useT();
  const { members, worries } = mapOf(sheet);
  return (
    <section className="page-landscape break-before-page space-y-3">
      <h1 className="text-[16pt] font-bold">{t('map.title')}</h1>
      <p>{title}</p>
      <table className="w-full border-collapse text-[10pt]">
        <thead>
          <tr>
            <th className="border border-black p-1 text-start">{t('map.worry')}</th>
            {members.map((member) => (
              <th key={member.number} className="border border-black p-1 text-start">
                {[member.name, member.relation].filter(Boolean).join('　')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worries.map((row) => (
            <tr key={row.code} className="break-inside-avoid">
              <th className="border border-black p-1 text-start">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td key={members[index]?.number} className="border border-black p-1 align-top">
                  {cell ? (
                    <>
                      {cell.detail ? <p>{cell.detail}</p> : null}
                      <p className="font-bold">
                        {cell.agencies.length > 0 ? cell.agencies.map(nameOf).join('、') : t('map.nobody')}
                      </p>
                    </>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
