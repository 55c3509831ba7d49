import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SourceNoteTextFragment } from './source-notes.generated.ts';

/** 原資料の注記: where the printed sources disagree; shown as they are, never repaired in silence. */
export function SourceNotes({ notes }: { notes: readonly SourceNoteTextFragment[] }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  if (notes.length === 0) return null;
  return (
    <ul
      aria-label={t('plan.sourceNotes')}
      className="space-y-1 border-l-4 border-warning-yellow-2 pl-3 text-dns-14N-130"
    >
      {notes.map((note) => (
        <li key={note.id}>
          <span className="font-bold">
            {enumLabel('SourceNoteKind', note.kind)}：{note.title}
          </span>
          <span className="block">{note.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where a statement of the plan stands in the printed sources. */
export function SourceLine({ source }: { source: string }) {
  const t = useT();
  return <p className="text-dns-14N-130 text-solid-gray-700">{t('plan.source', { source })}</p>;
}
