import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { usePrintOnce } from '../../../shared/kit/print-sheet.tsx';
import type { Choice } from '../../../shared/kit/select.tsx';
import { RecordConsentDocument } from './consent.generated.ts';
import {
  type ConsentContent,
  type ConsentProblem,
  consentInput,
  noSignature,
  problemsOfConsent,
  withoutConsent,
} from './consent-content.ts';
import { ConsentPaper } from './consent-paper.tsx';
import { ConsentSignature } from './consent-signature.tsx';
import { ConsentTerms, consentProblemText } from './consent-terms.tsx';

export interface ConsentDialogProps {
  caseId: string;
  /** Who may consent: the persons of the case. */
  people: readonly Choice[];
  /** Name of the agency that handles the case, for the paper. */
  office: string;
  /** Empty, or what is to be renewed. */
  initial: ConsentContent;
  onDone: () => unknown;
  onClose: () => void;
}

/** 同意を記録する: read together with the person, signed here or on paper. What was filled in stays when it is refused. */
export function ConsentDialog({ caseId, people, office, initial, onDone, onClose }: ConsentDialogProps) {
  const t = useT();
  const [consent, setConsent] = useState(initial);
  const [signature, setSignature] = useState(noSignature);
  const [missing, setMissing] = useState<readonly ConsentProblem[]>([]);
  const [prints, setPrints] = useState(false);
  const missingPersons = withoutConsent(
    people.map((one) => ({ id: one.value, name: one.label })),
    consent.personIds,
  );
  const record = useAction(
    RecordConsentDocument,
    missingPersons.length > 0
      ? t('consent.recordedWaiting', { persons: missingPersons.map(nameOf).join('、') })
      : t('consent.recorded'),
    onDone,
  );
  usePrintOnce(prints, () => setPrints(false));
  const change = (patch: Partial<ConsentContent>) => setConsent((before) => ({ ...before, ...patch }));
  const nameOfPerson = (id: string) => people.find((one) => one.value === id)?.label ?? '';
  const submit = () => {
    const found = problemsOfConsent(consent, signature);
    setMissing(found);
    if (found.length === 0) void record.run({ caseId, input: consentInput(consent, signature) });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('consent.record')}
      onClose={onClose}
      actions={
        <>
          <Button look="outline" onPress={() => setPrints(true)}>
            {t('consent.printPaper')}
          </Button>
          <Button onPress={submit} isPending={record.isRunning}>
            {t('consent.record')}
          </Button>
        </>
      }
    >
      <p className="text-dns-16N-130">{t('consent.recordLead')}</p>
      <ErrorSummary
        problems={
          missing.length > 0
            ? missing.map((one) => ({ message: consentProblemText(t, one) }))
            : record.problems
        }
      />
      <ConsentTerms
        consent={consent}
        people={people}
        concerned={people}
        problems={missing}
        onChange={change}
      />
      <ConsentSignature
        consent={consent}
        signer={nameOfPerson(consent.signedBy)}
        caseId={caseId}
        errorMessage={missing.includes('signature') ? t('consent.problem.signature') : undefined}
        onChange={(patch) => {
          setSignature((before) => ({ ...before, ...patch }));
          if (patch.image) setMissing((before) => before.filter((one) => one !== 'signature'));
        }}
        onSignOnPaper={() => change({ signature: 'PAPER' })}
      />
      {prints ? (
        <ConsentPaper
          persons={consent.personIds.map(nameOfPerson)}
          agencies={consent.agencies.map((agency) => agency.name)}
          dataClasses={consent.dataClasses}
          until={consent.until}
          office={office}
        />
      ) : null}
    </Dialog>
  );
}
