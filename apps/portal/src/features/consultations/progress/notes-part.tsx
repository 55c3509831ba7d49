import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import type { ProgressNoteDetailFragment } from './progress.generated.ts';

/** 進み具合の記録, newest first; the words only to who reads progress. */
export function NotesPart({ notes }: { notes: readonly ProgressNoteDetailFragment[] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <ol className="space-y-3">
      {notes.map((note) => (
        <li key={note.id} className="border-l-4 border-solid-gray-300 pl-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
            <span className="font-bold">{dates.day(note.occurredOn)}</span>
            <span>{[nameOf(note.agency), note.staff?.name].filter(Boolean).join('　')}</span>
            {note.kind === 'PROGRESS' ? null : (
              <Badge tone={note.finding === 'RECONSIDER' ? 'orange' : 'blue'}>
                {note.finding
                  ? enumLabel('ReviewFinding', note.finding)
                  : enumLabel('ProgressNoteKind', note.kind)}
              </Badge>
            )}
            {note.reviewOn ? <span>{t('progress.reviewSet', { day: dates.day(note.reviewOn) })}</span> : null}
          </p>
          {note.word ? <p className="whitespace-pre-line text-dns-16N-130">{note.word}</p> : null}
        </li>
      ))}
    </ol>
  );
}
