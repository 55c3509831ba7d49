import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import type { DirectoryDifferenceFragment } from './directory-page.generated.ts';

const tones = { ADDED: 'green', CHANGED: 'blue', REMOVED: 'red' } as const;

/** 版の違い: which lines were added, changed (field by field, before and after) and removed. */
export function DirectoryDifferences({ changes }: { changes: readonly DirectoryDifferenceFragment[] }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  return (
    <ul className="mt-1 space-y-1.5 text-dns-14N-130">
      {changes.map((change) => (
        <li key={change.no}>
          <Badge tone={tones[change.kind]}>{enumLabel('ConsultationDirectoryChangeKind', change.kind)}</Badge>{' '}
          {change.consultation}（{change.agencyName}）
          {change.fields.length > 0 ? (
            <ul className="list-disc pl-8">
              {change.fields.map((field) => (
                <li key={field.field}>
                  {t('directory.fieldChange', {
                    field: field.field,
                    before: field.before || t('directory.empty'),
                    after: field.after || t('directory.empty'),
                  })}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
