import { type StoredDraft, useDraft as useKeptDraft } from '../../../shared/drafts/use-draft.ts';
import { SaveIntakeDraftDocument } from './intake.generated.ts';
import type { IntakeContent } from './intake-content.ts';

export type { DraftState } from '../../../shared/drafts/use-draft.ts';

/**
 * The draft of an intake.
 *
 * @param onCreated called when a new draft has its id
 */
export function useDraft(
  content: IntakeContent,
  opened: StoredDraft | null,
  onCreated: (draftId: string) => void,
) {
  return useKeptDraft(content, opened, {
    mutation: SaveIntakeDraftDocument,
    variables: (sent, stored) => ({
      input: {
        id: stored?.id,
        version: stored?.version,
        householdId: sent.householdId || null,
        content: sent,
      },
      key: crypto.randomUUID(),
    }),
    saved: (data) => data.saveConsultationDraft,
    onCreated,
  });
}
