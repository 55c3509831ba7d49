import { useState } from 'react';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../consultations/agency-picker/agency-picker.tsx';
import { ReportUnmetNeedsDocument, type UnmetNeedsPageQuery } from './unmet-needs.generated.ts';

const MEASURES = ['1', '2', '3', '4', '5'] as const;

export type Figure = NonNullable<UnmetNeedsPageQuery['unmetNeedFigures']>[number];

export interface ReportDialogProps {
  figure: Figure;
  onDone: () => unknown;
  onClose: () => void;
}

/** 施策に渡す (lead division): which measure, which section answers, and what is asked, without telling of a household. */
export function ReportDialog({ figure, onDone, onClose }: ReportDialogProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const [measure, setMeasure] = useState<(typeof MEASURES)[number] | ''>('');
  const [section, setSection] = useState<PickedAgency | null>(null);
  const [workingGroup, setWorkingGroup] = useState('');
  const [asked, setAsked] = useState('');
  const [isChecked, setChecked] = useState(false);
  const action = useAction(ReportUnmetNeedsDocument, t('unmet.wasPassedOn'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  const missing = {
    measure: isChecked && measure === '' ? t('unmet.problem.measure') : undefined,
    section: isChecked && !section ? t('unmet.problem.section') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (measure === '' || !section) return;
    void action.run({
      input: {
        kind: figure.kind,
        areaId: figure.area?.id ?? null,
        measureNo: Number(measure),
        workingGroup: workingGroup || null,
        sectionAgencyId: section.id,
        asked,
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('unmet.passOn')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={action.isRunning}>
          {t('unmet.passOn')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">
        {t('unmet.passOnLead', {
          kind: enumLabel('UnmetNeedKind', figure.kind),
          area: figure.area?.name ?? t('unmet.noArea'),
        })}
      </p>
      <ErrorSummary problems={missed.length > 0 ? missed.map((message) => ({ message })) : action.problems} />
      <Select
        isRequired
        label={t('measure.label')}
        emptyLabel={t('consent.choose')}
        errorMessage={missing.measure ?? fields['measureNo']}
        value={measure}
        onChange={setMeasure}
        choices={MEASURES.map((value) => ({ value, label: `${value} ${t(`measure.${value}`)}` }))}
      />
      <AgencyPicker
        isRequired
        label={t('unmet.section')}
        errorMessage={missing.section}
        selected={section}
        onSelect={setSection}
      />
      <TextField label={t('unmet.workingGroup')} value={workingGroup} onChange={setWorkingGroup} />
      <TextArea
        isRequired
        label={t('unmet.asked')}
        hint={t('unmet.askedHint')}
        errorMessage={fields['asked']}
        value={asked}
        onChange={setAsked}
      />
    </Dialog>
  );
}
