import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { LineSteps } from './line-steps.tsx';
import { SetConferenceAgendaDocument } from './work.generated.ts';

interface Point {
  key: number;
  what: string;
  agency: PickedAgency | null;
}

export interface AgendaDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 議題を並べる: whose point it is and what; moved by buttons, so that the keyboard does it too. */
export function AgendaDialog({ conference, onDone, onClose }: AgendaDialogProps) {
  const t = useT();
  const [points, setPoints] = useState<readonly Point[]>(() =>
    (conference.agenda.length > 0 ? conference.agenda : [{ what: '', agency: null }]).map((point, key) => ({
      key,
      what: point.what,
      agency: point.agency,
    })),
  );
  const [isChecked, setChecked] = useState(false);
  const save = useAction(SetConferenceAgendaDocument, t('agenda.saved'), onDone);
  const isMissing = points.some(({ what }) => what.trim() === '');
  const change = (key: number, patch: Partial<Point>) =>
    setPoints((before) => before.map((point) => (point.key === key ? { ...point, ...patch } : point)));
  const submit = () => {
    setChecked(true);
    if (isMissing) return;
    void save.run({
      input: {
        conferenceId: conference.id,
        version: conference.version,
        points: points.map(({ what, agency }) => ({ what: what.trim(), agencyId: agency?.id ?? null })),
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('agenda.edit')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={save.isRunning}>
          {t('agenda.save')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('agenda.lead')}</p>
      <ErrorSummary problems={isChecked && isMissing ? [{ message: t('agenda.problem') }] : save.problems} />
      {points.map((point, index) => (
        <fieldset key={point.key} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <legend className="px-1 text-std-16B-170">{t('agenda.number', { number: index + 1 })}</legend>
          <TextArea
            isRequired
            rows={2}
            maxLength={1_000}
            label={t('agenda.what')}
            errorMessage={isChecked && point.what.trim() === '' ? t('agenda.problem') : undefined}
            value={point.what}
            onChange={(what) => change(point.key, { what })}
          />
          <AgencyPicker
            label={t('agenda.agency')}
            selected={point.agency}
            onSelect={(agency) => change(point.key, { agency })}
          />
          <LineSteps lines={points} index={index} onChange={setPoints} />
        </fieldset>
      ))}
      <Button
        look="outline"
        size="s"
        onPress={() =>
          setPoints((before) => [
            ...before,
            { key: Math.max(-1, ...before.map(({ key }) => key)) + 1, what: '', agency: null },
          ])
        }
      >
        {t('agenda.add')}
      </Button>
    </Dialog>
  );
}
