import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import { cx } from './cx.ts';

type Tone = 'info' | 'success' | 'warning' | 'error';

const tones: Record<Tone, { frame: string; mark: string; icon: string }> = {
  info: { frame: 'border-blue-900', mark: 'bg-blue-900', icon: 'i' },
  success: { frame: 'border-green-800', mark: 'bg-green-800', icon: '✓' },
  warning: { frame: 'border-warning-yellow-2', mark: 'bg-yellow-1000', icon: '!' },
  error: { frame: 'border-red-900', mark: 'bg-red-900', icon: '!' },
};

export interface NoticeProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  /** Announced at once when it appears. */
  live?: boolean;
  className?: string;
}

/** A message that stays on the page, e.g. that a part of the data is missing just now. */
export function Notice({ tone = 'info', title, children, live, className }: NoticeProps) {
  const style = tones[tone];
  return (
    <div
      role={live ? 'alert' : undefined}
      className={cx('flex gap-3 rounded-8 border-2 bg-white px-4 py-3', style.frame, className)}
    >
      <span
        aria-hidden="true"
        className={cx(
          'mt-0.5 inline-flex size-6 shrink-0 items-center justify-center rounded-full text-white font-bold',
          style.mark,
        )}
      >
        {style.icon}
      </span>
      <div className="min-w-0">
        <p className="text-std-16B-170">{title}</p>
        {children ? <div className="text-dns-14N-130 mt-1 space-y-1">{children}</div> : null}
      </div>
    </div>
  );
}

export interface Problem {
  message: string;
  /** The id of the control, so that the summary leads there. */
  fieldId?: string;
}

/** All problems of a form in one place above it; takes the focus when a problem appears, not when one is solved. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const t = useT();
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef<readonly string[]>([]);
  const key = problems.map((problem) => problem.message).join('|');
  useEffect(() => {
    const messages = key ? key.split('|') : [];
    if (messages.some((message) => !known.current.includes(message))) ref.current?.focus();
    known.current = messages;
  }, [key]);
  if (problems.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="rounded-8 border-2 border-red-900 px-4 py-3">
      <p className="text-std-16B-170 text-red-900">{t('kit.problems', { count: problems.length })}</p>
      <ul className="list-disc pl-5 text-dns-16N-130 space-y-1 mt-1">
        {problems.map((problem) => (
          <li key={problem.message}>
            {problem.fieldId ? (
              <a className="text-red-900 underline" href={`#${problem.fieldId}`}>
                {problem.message}
              </a>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
