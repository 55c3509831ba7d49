import { useRef, useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { handlesCase } from '../../../shared/session/handling.ts';
import { useSession } from '../../../shared/session/session.ts';
import { AskForOtherTroublesDocument } from '../intake/intake.generated.ts';
import {
  AcceptHandoverDocument,
  BeginConsultationSupportDocument,
  CloseConsultationDocument,
  PassOnHandoverDocument,
  SendHandoverDocument,
} from './actions.generated.ts';
import type { ConsultationDetailFragment } from './case.generated.ts';
import { CloseDialog } from './close-dialog.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { OtherTroublesDialog } from './other-troubles-dialog.tsx';

type Step = 'send' | 'pass-on' | 'ask' | 'close';

interface OpenStep {
  step: Step;
  version: number;
  handoverVersion: number;
  /** The question was asked on the way to the closing, which comes next. */
  thenCloses?: boolean;
}

export interface CaseActionsProps {
  consultation: ConsultationDetailFragment;
  /** Reads the case again after a step. */
  onChanged: () => unknown;
  /** The case left this agency's sight, e.g. after passing it on. */
  onGone: () => unknown;
}

/** What can be done now: answer a hand-over that came to us, begin support, hand over, close. */
export function CaseActions({ consultation, onChanged, onGone }: CaseActionsProps) {
  const t = useT();
  const session = useSession();
  const { id: caseId, version } = consultation;
  const waiting = consultation.handovers.find((one) => one.state === 'SENT');
  const current = useRef({ version, handoverVersion: waiting?.version ?? 0 });
  current.current = { version, handoverVersion: waiting?.version ?? 0 };
  // A dialog answers what stood when it was opened, though the page behind it is filled anew when others save.
  const [open, setOpen] = useState<OpenStep | null>(null);
  const begins = (step: Step) => () => setOpen({ step, ...current.current });
  const end = () => setOpen(null);
  const done = () => {
    end();
    return onChanged();
  };
  const conflict = async () => {
    await onChanged();
    setOpen((dialog) => dialog && { ...dialog, ...current.current });
  };
  const accept = useAction(AcceptHandoverDocument, t('handover.accepted'), done);
  const passOn = useAction(PassOnHandoverDocument, t('handover.passedOn'), onGone, conflict);
  const send = useAction(SendHandoverDocument, t('handover.sent'), done, conflict);
  const begin = useAction(BeginConsultationSupportDocument, t('consultation.supportBegan'), done);
  const asked = async () => {
    await onChanged();
    setOpen((dialog) => (dialog?.thenCloses ? { step: 'close', ...current.current } : null));
  };
  const ask = useAction(AskForOtherTroublesDocument, t('consultation.otherTroublesNoted'), asked, conflict);
  const close = useAction(CloseConsultationDocument, t('consultation.closed'), done, conflict);
  if (consultation.state === 'CLOSED' || !handlesCase(consultation, session.roles)) return null;
  const worries = tickedWorries(consultation);
  const isMine = waiting?.to?.id === session.agencyId;
  return (
    <div className="space-y-3" data-print="hide">
      <ErrorSummary problems={[...accept.problems, ...begin.problems]} />
      {waiting && isMine ? (
        <Notice tone="info" title={t('handover.toYou', { agency: nameOf(waiting.from) })}>
          {waiting.word?.wordToTarget ? (
            <p className="whitespace-pre-line">{waiting.word.wordToTarget}</p>
          ) : null}
          <div className="flex flex-wrap gap-2 pt-1">
            <Button
              isPending={accept.isRunning}
              onPress={() => void accept.run({ input: { handoverId: waiting.id, version: waiting.version } })}
            >
              {t('handover.accept')}
            </Button>
            <Button look="outline" onPress={begins('pass-on')}>
              {t('handover.passOn')}
            </Button>
          </div>
        </Notice>
      ) : null}
      {waiting && !isMine ? (
        <Notice tone="info" title={t('handover.waitingFor', { agency: nameOf(waiting.to) })} />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {consultation.state === 'RECEIVED' && !waiting ? (
          <Button
            look="outline"
            isPending={begin.isRunning}
            onPress={() => void begin.run({ caseId, version })}
          >
            {t('consultation.begin')}
          </Button>
        ) : null}
        {waiting ? null : <Button onPress={begins('send')}>{t('handover.send')}</Button>}
        {waiting || consultation.hasOtherTroubles !== null ? null : (
          <Button look="outline" onPress={begins('ask')}>
            {t('intake.otherTroubles')}
          </Button>
        )}
        {waiting ? null : (
          <Button
            look="outline"
            onPress={() =>
              consultation.hasOtherTroubles === null
                ? setOpen({ step: 'ask', ...current.current, thenCloses: true })
                : setOpen({ step: 'close', ...current.current })
            }
          >
            {t('consultation.close')}
          </Button>
        )}
      </div>
      {open?.step === 'send' ? (
        <HandoverDialog
          title={t('handover.send')}
          lead={t('handover.sendLead')}
          asksReason={false}
          submitLabel={t('handover.send')}
          worries={worries}
          isRunning={send.isRunning}
          problems={send.problems}
          onClose={end}
          onSubmit={({ toAgencyId, wordToTarget, citizenTold }) =>
            void send.run({
              input: {
                caseId,
                version: open.version,
                toAgencyId,
                wordToTarget,
                citizenTold,
                contentIsPlain: !wordToTarget,
              },
            })
          }
        />
      ) : null}
      {open?.step === 'pass-on' && waiting ? (
        <HandoverDialog
          title={t('handover.passOn')}
          lead={t('handover.passOnLead')}
          asksReason
          submitLabel={t('handover.passOn')}
          worries={worries}
          isRunning={passOn.isRunning}
          problems={passOn.problems}
          onClose={end}
          onSubmit={(answer) =>
            void passOn.run({
              input: {
                ...answer,
                handoverId: waiting.id,
                version: open.handoverVersion,
                contentIsPlain: !answer.wordToTarget,
              },
            })
          }
        />
      ) : null}
      {open?.step === 'ask' ? (
        <OtherTroublesDialog
          isRunning={ask.isRunning}
          problems={ask.problems}
          onClose={end}
          onSubmit={(hasOtherTroubles, answer) =>
            void ask.run({ input: { caseId, version: open.version, hasOtherTroubles, answer } })
          }
        />
      ) : null}
      {open?.step === 'close' ? (
        <CloseDialog
          isRunning={close.isRunning}
          problems={close.problems}
          onClose={end}
          onSubmit={(outcome, note) =>
            void close.run({ input: { caseId, version: open.version, outcome, note } })
          }
        />
      ) : null}
    </div>
  );
}

/** The worries of the whole household on the sheet, each once. */
function tickedWorries({ sheet }: ConsultationDetailFragment) {
  const items = (sheet?.members ?? []).flatMap((member) =>
    (member.assessment?.worries ?? []).map(({ item }) => item),
  );
  return [...new Map(items.map((item) => [item.code, item])).values()];
}
