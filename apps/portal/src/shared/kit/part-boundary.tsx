import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface PartBoundaryProps {
  /** What the reader calls this part of the page. */
  part: string;
  /** The record that is shown: when it was read again, the part is tried again. */
  shows: unknown;
  children: ReactNode;
}

interface State {
  failed: boolean;
  shows: unknown;
}

/** Keeps one bad record from taking a whole page down: the part says so calmly, everything else stays. */
export class PartBoundary extends Component<PartBoundaryProps, State> {
  override state: State = { failed: false, shows: this.props.shows };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ shows }: PartBoundaryProps, state: State): State | null {
    return shows === state.shows ? null : { failed: false, shows };
  }

  override render() {
    return this.state.failed ? (
      <FailedPart part={this.props.part} onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function FailedPart({ part, onRetry }: { part: string; onRetry: () => void }) {
  const t = useT();
  return (
    <Notice tone="warning" title={t('error.partFailed', { part })}>
      <p>{t('error.partFailedText')}</p>
      <Button look="outline" size="s" onPress={onRetry}>
        {t('error.retry')}
      </Button>
    </Notice>
  );
}
