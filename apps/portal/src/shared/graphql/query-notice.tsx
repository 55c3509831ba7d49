import type { MessageId } from '../../locales/ja/index.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { type Failure, failuresOf, isSignedOut } from './failures.ts';

const subgraphNames: Record<string, MessageId> = {
  'home-medical-care': 'measure.1',
  'comprehensive-consultation': 'measure.2',
  'lifelong-employment': 'measure.3',
  'community-building': 'measure.4',
  'multi-actor-participation': 'measure.5',
  plan: 'nav.plan',
  registry: 'nav.people',
  oversight: 'oversight.title',
};

/** Says honestly which parts of a page are missing and why; nothing when all is there. */
export function QueryNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  if (!error || isSignedOut(error)) return null;
  const failures = failuresOf(error);
  if (failures.length === 0) {
    return (
      <Notice live tone="error" title={t('error.network')}>
        <Retry onRetry={onRetry} />
      </Notice>
    );
  }
  const down = failures.filter((failure) => failure.code === 'SUBGRAPH_UNAVAILABLE');
  const other = failures.filter((failure) => failure.code !== 'SUBGRAPH_UNAVAILABLE');
  return (
    <div className="space-y-2">
      {down.map((failure) => {
        const name = failure.subgraph ? subgraphNames[failure.subgraph] : undefined;
        return (
          <Notice
            key={failure.subgraph ?? failure.path}
            live
            tone="warning"
            title={t('error.partDown', { part: name ? t(name) : (failure.subgraph ?? failure.path) })}
          >
            <p>{failure.message}</p>
            <Retry onRetry={onRetry} />
          </Notice>
        );
      })}
      {other.map((failure) => (
        <Refusal key={`${failure.code}-${failure.path}-${failure.message}`} failure={failure} />
      ))}
    </div>
  );
}

/** A query that the server refused, in its words; a slip in a field is no breakdown. */
function Refusal({ failure: { message, fields } }: { failure: Failure }) {
  const more = [...new Set(Object.values(fields ?? {}))].filter((one) => one !== message);
  return (
    <Notice live tone={fields ? 'warning' : 'error'} title={message}>
      {more.length > 0 ? more.map((one) => <p key={one}>{one}</p>) : null}
    </Notice>
  );
}

function Retry({ onRetry }: { onRetry?: () => void }) {
  const t = useT();
  if (!onRetry) return null;
  return (
    <Button look="outline" size="s" onPress={onRetry}>
      {t('error.retry')}
    </Button>
  );
}
