import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import type { MessageId } from '../../../locales/ja/index.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { failuresOf } from '../../../shared/graphql/failures.ts';
import { withPerson } from '../../../shared/graphql/with-person.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { showToast } from '../../../shared/kit/toast.tsx';
import { noSignature } from '../consent/consent-content.ts';
import { ConsentPart } from './consent-part.tsx';
import { HandoverPart } from './handover-part.tsx';
import type { IntakeHouseholdQuery, IntakeWorriesQuery } from './intake.generated.ts';
import {
  type IntakeContent,
  type IntakeProblem,
  type MemberContent,
  openedConsent,
  problemsOf,
  tickedCodes,
} from './intake-content.ts';
import { MemberPart } from './member-part.tsx';
import { OnPaper } from './on-paper.tsx';
import { type DraftState, useDraft } from './use-draft.ts';
import { useReceive } from './use-receive.ts';

type HouseholdOfIntake = NonNullable<IntakeHouseholdQuery['household']>;

export interface IntakeFormProps {
  household: HouseholdOfIntake;
  worries: NonNullable<IntakeWorriesQuery['worryItems']>;
  initial: IntakeContent;
  opened: { id: string; version: number } | null;
  /** A new draft has its id. */
  onDraftCreated: (draftId: string) => void;
}

/** 受付 and つなぐシート on one page: the whole household, what is shared with whom, and what else troubles them. */
export function IntakeForm({ household, worries, initial, opened, onDraftCreated }: IntakeFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const [content, setContent] = useState<IntakeContent>(() =>
    startingWith(initial, household, (relation) => enumLabel('HouseholdRelation', relation)),
  );
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const [missing, setMissing] = useState<readonly IntakeProblem[]>([]);
  const [signature, setSignature] = useState(noSignature);
  const [sending, setSending] = useState(false);
  const { draft, settled, end } = useDraft(content, opened, onDraftCreated);
  const receive = useReceive();
  const change = (patch: Partial<IntakeContent>) => setContent((before) => ({ ...before, ...patch }));
  const changeMember = (index: number, patch: Partial<MemberContent>) =>
    setContent((before) => ({
      ...before,
      members: before.members.map((member, at) => (at === index ? { ...member, ...patch } : member)),
    }));
  const missed = (problem: IntakeProblem) =>
    missing.includes(problem) ? t(problemMessages[problem]) : undefined;
  const people = content.members.filter((member) => member.personId !== null);
  const peopleChoices = people.map((member) => ({ value: member.personId!, label: member.name }));

  const submit = async () => {
    const found = problemsOf(content, signature);
    setMissing(found);
    setProblems(found.map((problem) => ({ message: t(problemMessages[problem]) })));
    if (found.length > 0) return;
    setSending(true);
    try {
      const caseId = await receive(content, signature, await settled());
      end();
      showToast('success', t(content.handover.agency ? 'intake.receivedAndSent' : 'intake.received'));
      await navigate({
        to: '/consultations/$consultationId',
        params: { consultationId: caseId },
        replace: true,
      });
    } catch (error) {
      const failures = failuresOf(error);
      setProblems(failures.length > 0 ? failures : [{ message: t('error.saveFailed') }]);
    } finally {
      setSending(false);
    }
  };

  const sendOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || sending) return;
    event.preventDefault();
    void submit();
  };
  const ticked = tickedCodes(content.members);

  return (
    <div className="space-y-6" onKeyDownCapture={sendOnCtrlEnter}>
      <DraftLine draft={draft} />
      <ErrorSummary problems={problems} />
      {household.othersInvolved ? (
        <Notice title={t('household.othersInvolved')}>
          <p>{t('intake.othersInvolved')}</p>
        </Notice>
      ) : null}
      <Section title={t('intake.consultation')}>
        <p className="text-std-16B-170">
          {household.head ? t('household.title', { name: household.head.name }) : t('household.untitled')}
        </p>
        <CheckboxGroup
          label={t('intake.persons')}
          hint={t('intake.personsHint')}
          errorMessage={missed('persons')}
          isRequired
          columns={3}
          choices={peopleChoices}
          value={content.personIds}
          onChange={(personIds) => change({ personIds })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t('consultation.channel')}
            value={content.channel}
            onChange={(channel) => change({ channel })}
            choices={enumChoices('ConsultationCaseChannel')}
          />
          <RadioGroup
            direction="row"
            label={t('consultation.urgency')}
            value={content.urgency}
            onChange={(urgency) => change({ urgency })}
            choices={enumChoices('ConsultationCaseUrgency')}
          />
        </div>
        <OnPaper
          onPaper={content.onPaper}
          errorMessage={missed('receivedAt')}
          onChange={(onPaper) => change({ onPaper })}
        />
        <TextArea
          label={t('consultation.firstWord')}
          hint={t('intake.firstWordHint')}
          errorMessage={missed('firstWord')}
          isRequired
          value={content.firstWord}
          onChange={(firstWord) => change({ firstWord })}
        />
      </Section>
      <Section title={t('sheet.title')}>
        <p className="text-dns-14N-130">{t('sheet.wholeHousehold')}</p>
        <div className="space-y-4">
          {content.members.map((member, index) => (
            <MemberPart
              key={member.personId ?? member.name}
              member={member}
              worries={worries}
              onChange={(patch) => changeMember(index, patch)}
            />
          ))}
        </div>
        <TextArea
          label={t('sheet.situation')}
          value={content.situation}
          onChange={(situation) => change({ situation })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextArea
            label={t('sheet.wishes')}
            rows={3}
            value={content.wishes}
            onChange={(wishes) => change({ wishes })}
          />
          <TextArea
            label={t('sheet.strengths')}
            rows={3}
            value={content.strengths}
            onChange={(strengths) => change({ strengths })}
          />
        </div>
      </Section>
      <Section title={t('intake.otherTroubles')}>
        <RadioGroup
          direction="row"
          isRequired
          label={t('intake.otherTroublesAsk')}
          hint={t('intake.otherTroublesHint')}
          errorMessage={missed('otherTroubles')}
          value={content.otherTroubles}
          onChange={(otherTroubles) => change({ otherTroubles })}
          choices={[
            { value: 'yes', label: t('intake.otherYes') },
            { value: 'no', label: t('intake.otherNo') },
          ]}
        />
        {content.otherTroubles === 'yes' ? (
          <TextArea
            label={t('intake.otherAnswer')}
            rows={3}
            value={content.otherAnswer}
            onChange={(otherAnswer) => change({ otherAnswer })}
          />
        ) : null}
      </Section>
      <Section title={t('intake.handover')}>
        <HandoverPart
          handover={content.handover}
          worries={worries.filter((worry) => ticked.includes(worry.code))}
          errorMessage={missed('handover')}
          onChange={(patch) => change({ handover: { ...content.handover, ...patch } })}
        />
      </Section>
      <Section title={t('consent.title')}>
        <ConsentPart
          consent={content.consent}
          signature={signature}
          people={peopleChoices}
          concerned={peopleChoices.filter((choice) => content.personIds.includes(choice.value))}
          isChecked={missing.includes('consent')}
          onChange={(patch) =>
            change({
              consent: patch.given ? openedConsent(content) : { ...content.consent, ...patch },
            })
          }
          onSign={(patch) => setSignature((before) => ({ ...before, ...patch }))}
        />
      </Section>
      <div className="flex flex-wrap items-center gap-4">
        <Button onPress={() => void submit()} isPending={sending} aria-keyshortcuts="Control+Enter">
          {t(content.handover.agency ? 'intake.receiveAndSend' : 'intake.receive')}
        </Button>
        <p className="text-dns-14N-130">{t('intake.shortcut')}</p>
      </div>
    </div>
  );
}

const problemMessages: Record<IntakeProblem, MessageId> = {
  household: 'intake.problem.household',
  persons: 'intake.problem.persons',
  firstWord: 'intake.problem.firstWord',
  receivedAt: 'intake.problem.receivedAt',
  members: 'intake.problem.members',
  handover: 'intake.problem.handover',
  consent: 'intake.problem.consent',
  otherTroubles: 'intake.problem.otherTroubles',
};

/** The household as the register knows it fills the sheet, unless a draft already did. */
function startingWith(
  initial: IntakeContent,
  household: HouseholdOfIntake,
  relationLabel: (relation: string) => string,
): IntakeContent {
  if (initial.members.length > 0 && initial.householdId === household.id) return initial;
  const present = withPerson(household.members);
  return {
    ...initial,
    householdId: household.id,
    personIds: present.length === 1 ? [present[0]!.person.id] : initial.personIds,
    members: present.map((member) => ({
      personId: member.person.id,
      name: member.person.name,
      age: member.person.age,
      relation: relationLabel(member.relation),
      worries: {},
      noWorries: false,
      note: '',
      condition: '',
      treatment: '',
    })),
  };
}

function DraftLine({ draft }: { draft: DraftState }) {
  const t = useT();
  const dates = useDates();
  const text = {
    untouched: t('draft.untouched'),
    changed: t('draft.changed'),
    saving: t('draft.saving'),
    saved: t('draft.savedAt', { at: draft.savedAt ? dates.clock(draft.savedAt) : '' }),
    failed: t('draft.failed'),
  }[draft.state];
  return (
    <p role="status" className="text-dns-14N-130 text-solid-gray-800">
      {text}
    </p>
  );
}
