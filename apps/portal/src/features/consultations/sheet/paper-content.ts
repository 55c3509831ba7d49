import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import type { SheetPaperContent } from './sheet-paper.tsx';

/** The paper of a recorded sheet: what the reader may see of it. */
export function paperContent(
  consultation: ConsultationDetailFragment,
  consentLine: (consent: ConsultationDetailFragment['consents'][number]) => string,
): SheetPaperContent {
  const { sheet, narrative, handovers } = consultation;
  const sent = handovers.at(0);
  return {
    receivedBy: nameOf(consultation.receivedBy),
    receivedAt: consultation.receivedAt,
    firstWord: narrative?.firstWord ?? '',
    members: (sheet?.members ?? []).map((member) => ({
      name: member.name,
      age: member.age,
      relation: member.relation,
      worries: Object.fromEntries(
        (member.assessment?.worries ?? []).map(({ item, detail }) => [item.code, detail]),
      ),
      noWorries: member.assessment?.noWorries ?? false,
      note: member.assessment?.note ?? '',
      health: [member.health?.condition, member.health?.treatment].filter(Boolean).join('、'),
    })),
    situation: sheet?.narrative?.situation ?? '',
    wishes: sheet?.narrative?.wishes ?? '',
    strengths: sheet?.narrative?.strengths ?? '',
    handedTo: sent ? nameOf(sent.to) : '',
    word: sent?.word?.wordToTarget ?? '',
    consents: consultation.consents.filter(({ inForce }) => inForce).map(consentLine),
  };
}
