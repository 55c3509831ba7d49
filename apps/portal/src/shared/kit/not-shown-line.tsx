import type { ReactNode } from 'react';

/** A quiet line in the place of what the reader may not see: that it is so, and what would help. */
export function NotShownLine({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rounded-8 border border-dashed border-solid-gray-420 px-3 py-2 text-dns-14N-130 text-solid-gray-800">
      <p className="font-bold">{title}</p>
      <div>{children}</div>
    </div>
  );
}
