import type { ReactNode } from 'react';
import { cx } from './cx.ts';

type BadgeTone = 'neutral' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'cyan';

const tones: Record<BadgeTone, string> = {
  neutral: 'border-solid-gray-420 bg-solid-gray-50 text-solid-gray-800',
  blue: 'border-blue-300 bg-blue-50 text-blue-1000',
  green: 'border-green-300 bg-green-50 text-green-1000',
  orange: 'border-orange-300 bg-orange-50 text-orange-1000',
  red: 'border-red-300 bg-red-50 text-red-1000',
  purple: 'border-purple-300 bg-purple-50 text-purple-1000',
  cyan: 'border-cyan-400 bg-cyan-50 text-cyan-1100',
};

/** A short state or kind, never the only carrier of its meaning by colour. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex items-center rounded-4 border px-2 py-0.5 text-dns-14N-120 whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

const measureTones: Record<number, BadgeTone> = {
  0: 'neutral',
  1: 'green',
  2: 'blue',
  3: 'orange',
  4: 'cyan',
  5: 'purple',
};

/** The tone that belongs to one of the five measures everywhere in the portal. */
export function measureTone(measure: number): BadgeTone {
  return measureTones[measure] ?? 'neutral';
}
