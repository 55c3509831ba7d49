import type { ConferenceKind } from '../../../shared/graphql/schema.generated.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { cx } from '../../../shared/kit/cx.ts';

const looks: Record<ConferenceKind, { mark: string; frame: string; chip: string }> = {
  SUPPORT: { mark: '法', frame: 'border-l-8 border-red-900', chip: 'bg-red-900' },
  MULTI_LAYER: { mark: '同', frame: 'border-l-8 border-double border-green-900', chip: 'bg-green-900' },
  ADVISER: { mark: '助', frame: 'border-l-8 border-dotted border-purple-900', chip: 'bg-purple-900' },
};

/** The short name of a kind with its sign: 支援会議 and 重層的支援会議 are told apart by word, sign and line, not by colour alone. */
export function ConferenceKindName({ kind }: { kind: ConferenceKind }) {
  const t = useT();
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span
        aria-hidden="true"
        className={cx(
          'inline-flex size-5 items-center justify-center rounded-4 text-dns-14N-120 text-white',
          looks[kind].chip,
        )}
      >
        {looks[kind].mark}
      </span>
      {t(`conference.kind.${kind}`)}
    </span>
  );
}

/** What kind of conference this is and on what it rests. */
export function ConferenceKindBanner({ kind }: { kind: ConferenceKind }) {
  const t = useT();
  return (
    <div className={cx('bg-solid-gray-50 py-2 pr-3 pl-3 text-dns-16N-130', looks[kind].frame)}>
      <p className="font-bold">
        <ConferenceKindName kind={kind} />
      </p>
      <p>{t(`conference.restsOn.${kind}`)}</p>
    </div>
  );
}
