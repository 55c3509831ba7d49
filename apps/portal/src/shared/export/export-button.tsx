import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { today } from '../dates/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { RadioGroup } from '../kit/radio-group.tsx';
import { StepUpNotice } from '../session/step-up-notice.tsx';
import type { ExportColumn } from './cells.ts';
import { collectRows, EXPORT_ROW_LIMIT, type FetchPage } from './collect-rows.ts';
import type { UnmappableCharacter } from './cp932.ts';
import { exportClient, wantsStepUp } from './export-client.ts';
import { type ExportFormat, saveRows } from './write-files.ts';

export interface ExportButtonProps<Row> {
  /** Name of the list; becomes the name of the file together with the day. */
  name: string;
  columns: readonly ExportColumn<Row>[];
  fetchPage: FetchPage<Row>;
}

type Progress =
  | { state: 'idle' }
  | { state: 'running'; count: number }
  | { state: 'done'; count: number; complete: boolean; unmappable: UnmappableCharacter[] }
  | { state: 'unproved' }
  | { state: 'failed' };

/**
 * Exports the list as it is filtered now, all its pages: CSV in UTF-8 or CP932, or Excel. Where the gateway wants a fresh
 * proof of identity, the export goes on by itself after it.
 */
export function ExportButton<Row>({ name, columns, fetchPage }: ExportButtonProps<Row>) {
  const t = useT();
  const client = useApolloClient();
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('csv-utf8');
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });

  const run = async () => {
    setProgress({ state: 'running', count: 0 });
    try {
      const exporting = exportClient(client);
      const { rows, complete } = await collectRows(
        (after) => fetchPage(exporting, after),
        (count) => setProgress({ state: 'running', count }),
      );
      const unmappable = await saveRows(format, `${name}_${today()}`, columns, rows);
      setProgress({ state: 'done', count: rows.length, complete, unmappable });
    } catch (error) {
      setProgress({ state: wantsStepUp(error) ? 'unproved' : 'failed' });
    }
  };

  return (
    <>
      <Button
        look="outline"
        size="s"
        onPress={() => {
          setProgress({ state: 'idle' });
          setOpen(true);
        }}
      >
        {t('export.open')}
      </Button>
      <Dialog
        title={t('export.title', { name })}
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <Button onPress={run} isPending={progress.state === 'running'}>
            {t('export.run')}
          </Button>
        }
      >
        <RadioGroup
          label={t('export.format')}
          value={format}
          onChange={setFormat}
          choices={[
            { value: 'csv-utf8', label: t('export.csvUtf8') },
            { value: 'csv-cp932', label: t('export.csvCp932') },
            { value: 'xlsx', label: t('export.xlsx') },
          ]}
        />
        <p className="text-dns-14N-130">{t('export.care')}</p>
        {progress.state === 'unproved' ? (
          <StepUpNotice onProved={run} />
        ) : (
          <ExportProgress progress={progress} />
        )}
      </Dialog>
    </>
  );
}

function ExportProgress({ progress }: { progress: Exclude<Progress, { state: 'unproved' }> }) {
  const t = useT();
  if (progress.state === 'idle') return null;
  if (progress.state === 'running')
    return <p role="status">{t('export.running', { count: progress.count })}</p>;
  if (progress.state === 'failed') return <Notice live tone="error" title={t('export.failed')} />;
  return (
    <div className="space-y-2" role="status">
      <Notice tone="success" title={t('export.done', { count: progress.count })} />
      {progress.complete ? null : (
        <Notice tone="warning" title={t('export.cut', { count: EXPORT_ROW_LIMIT })} />
      )}
      {progress.unmappable.length > 0 ? (
        <Notice tone="warning" title={t('export.unmappable', { count: progress.unmappable.length })}>
          <ul className="list-disc pl-5">
            {progress.unmappable.slice(0, 20).map((one) => (
              <li key={`${one.line}-${one.character}`}>
                {t('export.unmappableAt', { line: one.line, character: one.character })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
