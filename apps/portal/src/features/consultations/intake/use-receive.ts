import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import type {
  ConsultationCaseChannel,
  ConsultationCaseUrgency,
} from '../../../shared/graphql/schema.generated.ts';
import { SendHandoverDocument } from '../case/actions.generated.ts';
import { consentInput, type SignatureContent } from '../consent/consent-content.ts';
import {
  AskForOtherTroublesDocument,
  ReceiveConsultationDocument,
  RecordSheetDocument,
} from './intake.generated.ts';
import { type IntakeContent, receivedAt } from './intake-content.ts';

interface Progress {
  caseId?: string;
  version?: number;
  sheetRecorded?: boolean;
  troublesAsked?: boolean;
}

/**
 * Receives the consultation, records the sheet, notes the answer about other troubles, and hands over, in this order. When a
 * step is refused, a second try goes on from there; a repeated step carries the same key and does nothing twice.
 */
export function useReceive(): (
  content: IntakeContent,
  signature: SignatureContent,
  draftId: string | undefined,
) => Promise<string> {
  const client = useApolloClient();
  const progress = useRef<Progress>({});
  const keys = useRef({
    receive: crypto.randomUUID(),
    sheet: crypto.randomUUID(),
    ask: crypto.randomUUID(),
    handover: crypto.randomUUID(),
  });
  return async (content, signature, draftId) => {
    const done = progress.current;
    if (!done.caseId) {
      const { data } = await client.mutate({
        mutation: ReceiveConsultationDocument,
        variables: {
          key: keys.current.receive,
          input: {
            draftId,
            householdId: content.householdId,
            personIds: content.personIds,
            channel: content.channel as ConsultationCaseChannel,
            urgency: content.urgency as ConsultationCaseUrgency,
            firstWord: content.firstWord.trim(),
            receivedAt: receivedAt(content),
          },
        },
      });
      done.caseId = data!.receiveConsultation.id;
      done.version = data!.receiveConsultation.version;
    }
    if (!done.sheetRecorded && content.members.length > 0) {
      const { data } = await client.mutate({
        mutation: RecordSheetDocument,
        variables: {
          key: keys.current.sheet,
          input: sheetInput(content, signature, done.caseId, done.version!),
        },
      });
      done.version = data!.recordSheet.version;
      done.sheetRecorded = true;
    }
    if (!done.troublesAsked) {
      await client.mutate({
        mutation: AskForOtherTroublesDocument,
        variables: {
          key: keys.current.ask,
          input: {
            caseId: done.caseId,
            version: done.version!,
            hasOtherTroubles: content.otherTroubles === 'yes',
            answer: content.otherTroubles === 'yes' ? content.otherAnswer.trim() : '',
          },
        },
      });
      done.troublesAsked = true;
    }
    const { agency, word, citizenTold } = content.handover;
    if (agency) {
      await client.mutate({
        mutation: SendHandoverDocument,
        variables: {
          key: keys.current.handover,
          input: {
            caseId: done.caseId,
            toAgencyId: agency.id,
            citizenTold,
            wordToTarget: word.trim(),
            contentIsPlain: word.trim() === '',
          },
        },
      });
    }
    return done.caseId;
  };
}

function sheetInput(content: IntakeContent, signature: SignatureContent, caseId: string, version: number) {
  const { consent } = content;
  return {
    caseId,
    version,
    members: content.members.map((member) => ({
      personId: member.personId,
      name: member.name,
      age: member.age,
      relation: member.relation,
      note: member.note.trim(),
      worries: Object.entries(member.worries).map(([code, detail]) => ({ code, detail: detail.trim() })),
      noWorries: member.noWorries,
      condition: member.condition.trim(),
      treatment: member.treatment.trim(),
    })),
    situation: content.situation.trim(),
    wishes: content.wishes.trim(),
    strengths: content.strengths.trim(),
    consent: consent.given ? consentInput(consent, signature) : null,
  };
}
