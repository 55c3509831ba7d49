import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { activateLanguage } from '../i18n/language.ts';
import { PartBoundary } from './part-boundary.tsx';

let root: Root;
let page: HTMLElement;

beforeEach(async () => {
  await activateLanguage('ja');
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.createElement('main');
  document.body.replaceChildren(page);
  root = createRoot(page, { onCaughtError: () => undefined });
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

/** Fails as a component does that meets a record without what its schema promises. */
function Hospital({ record }: { record: { hospital: { name: string } | null } }) {
  return <p>{record.hospital!.name}</p>;
}

const bad = { hospital: null };
const good = { hospital: { name: '清流病院' } };

async function show(children: ReactNode) {
  await act(async () => root.render(<I18nProvider i18n={i18n}>{children}</I18nProvider>));
}

function pageWith(record: typeof bad | typeof good) {
  return (
    <>
      <PartBoundary part="在宅医療・介護" shows={record}>
        <Hospital record={record as typeof good} />
      </PartBoundary>
      <PartBoundary part="これまでの経過" shows={record}>
        <p>経過</p>
      </PartBoundary>
    </>
  );
}

test('one bad record takes its own part down and nothing else', async () => {
  await show(pageWith(bad));
  expect(page.textContent).toContain('「在宅医療・介護」を表示できませんでした');
  expect(page.textContent).toContain('経過');
  expect(page.textContent).not.toContain('「これまでの経過」を表示できませんでした');
});

test('a part is tried again when its record was read again', async () => {
  await show(pageWith(bad));
  await show(pageWith(good));
  expect(page.textContent).toContain('清流病院');
  expect(page.textContent).not.toContain('表示できませんでした');
});
