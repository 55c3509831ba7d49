import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useDraft } from '../../../shared/drafts/use-draft.ts';
import type {
  CasebookEffect,
  CasebookHousehold,
  CoordinationReason,
} from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import {
  type CasebookDraftTextFragment,
  type CasebookEntryPageQuery,
  SaveCasebookDraftDocument,
  type SaveCasebookDraftMutation,
  type SaveCasebookDraftMutationVariables,
  SubmitCasebookEntryDocument,
} from './casebook.generated.ts';
import { FindingsPart } from './findings-part.tsx';

export interface DraftEditorProps {
  entry: { id: string; version: number };
  draft: CasebookDraftTextFragment;
  worries: NonNullable<CasebookEntryPageQuery['worryItems']>;
  onChanged: () => Promise<{ data?: CasebookEntryPageQuery | undefined }>;
}

function contentOf(draft: CasebookDraftTextFragment) {
  const { title, household, worries, reason, effects, course, helped, lessons } = draft;
  return {
    title,
    household,
    worries,
    reason,
    effects,
    course,
    helped,
    lessons,
    guarded: (draft.guardedWords ?? []).join('\n'),
  };
}

type Content = ReturnType<typeof contentOf>;

/** 下書き: kept on the server while it is typed, with what the check finds beside it. */
export function DraftEditor({ entry, draft: opened, worries, onChanged }: DraftEditorProps) {
  const t = useT();
  const dates = useDates();
  const choices = useEnumChoices();
  const [content, setContent] = useState<Content>(() => contentOf(opened));
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const set = (patch: Partial<Content>) => setContent((before) => ({ ...before, ...patch }));
  const { draft, settled, end } = useDraft<
    Content,
    SaveCasebookDraftMutation,
    SaveCasebookDraftMutationVariables
  >(content, entry, {
    mutation: SaveCasebookDraftDocument,
    variables: ({ guarded, ...text }, stored) => ({
      input: {
        ...text,
        id: entry.id,
        version: stored?.version ?? entry.version,
        guardedWords: guarded
          .split(/[\n、]/)
          .map((word) => word.trim())
          .filter(Boolean),
      },
    }),
    saved: ({ saveCasebookDraft: { id, version, changedAt } }) => ({ id, version, savedAt: changedAt }),
  });
  const submit = useAction(
    SubmitCasebookEntryDocument,
    t('casebook.submitted'),
    () => {
      end();
      return onChanged();
    },
    onChanged,
  );
  const handIn = async () => {
    await settled();
    const { data } = await onChanged();
    const version = data?.casebookEntry?.version ?? entry.version;
    const reasons = (data?.casebookEntry?.draft?.findings ?? []).flatMap(({ key, mustChange, answer }) => {
      const reason = answers[key] ?? answer ?? '';
      return mustChange || reason.trim() === '' ? [] : [{ key, reason: reason.trim() }];
    });
    await submit.run({ input: { id: entry.id, version, answers: reasons } });
  };
  const fields = submit.problems[0]?.fields ?? {};
  const state = {
    untouched: '',
    changed: '',
    saving: t('draft.saving'),
    saved: draft.savedAt ? t('draft.savedAt', { at: dates.clock(draft.savedAt) }) : '',
    failed: t('draft.failed'),
  }[draft.state];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <Section title={t('casebook.draft')}>
        <p className="text-dns-14N-130">{t('casebook.draftLead')}</p>
        <ErrorSummary problems={submit.problems} />
        <TextField
          isRequired
          label={t('casebook.title')}
          maxLength={100}
          errorMessage={fields['title']}
          value={content.title}
          onChange={(title) => set({ title })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t('casebook.household')}
            value={content.household}
            onChange={(household) => set({ household: household as CasebookHousehold })}
            choices={choices<CasebookHousehold>('CasebookHousehold')}
          />
          <Select
            label={t('casebook.reason')}
            emptyLabel={t('casebook.noReason')}
            value={content.reason ?? ''}
            onChange={(reason) => set({ reason: reason === '' ? null : reason })}
            choices={choices<CoordinationReason>('CoordinationReason')}
          />
        </div>
        <CheckboxGroup
          isRequired
          columns={3}
          label={t('casebook.worry')}
          errorMessage={fields['worries']}
          value={content.worries}
          onChange={(chosen) => set({ worries: chosen })}
          choices={worries.map((item) => ({ value: item.code, label: item.label }))}
        />
        <CheckboxGroup
          isRequired
          label={t('casebook.effects')}
          errorMessage={fields['effects']}
          value={content.effects}
          onChange={(effects) => set({ effects })}
          choices={choices<CasebookEffect>('CasebookEffect')}
        />
        {(['course', 'helped', 'lessons'] as const).map((part) => (
          <TextArea
            key={part}
            isRequired
            rows={part === 'course' ? 8 : 4}
            label={t(`casebook.${part}`)}
            hint={t(`casebook.${part}Hint`)}
            maxLength={part === 'course' ? 4_000 : 2_000}
            errorMessage={fields[part]}
            value={content[part]}
            onChange={(text) => set({ [part]: text })}
          />
        ))}
        <TextArea
          rows={3}
          label={t('casebook.guarded')}
          hint={t('casebook.guardedHint')}
          value={content.guarded}
          onChange={(guarded) => set({ guarded })}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button onPress={() => void handIn()} isPending={submit.isRunning}>
            {t('casebook.submit')}
          </Button>
          <span role="status" className="text-dns-14N-130">
            {state}
          </span>
        </div>
      </Section>
      <FindingsPart
        findings={opened.findings ?? []}
        answers={answers}
        onAnswer={(key, reason) => setAnswers((before) => ({ ...before, [key]: reason }))}
      />
    </div>
  );
}
