import { useSession } from '../../../shared/session/session.ts';

/** What of a consultation says who works on its coordination. */
interface CoordinatedCase {
  state: string;
  visibleBecause: { basis: string };
  coordinations: readonly { state: string; coordinator: { id: string } }[];
}

export interface CaseWork {
  mayRecordEvents: boolean;
  mayRecordTasks: boolean;
  mayAssign: boolean;
  mayConvene: boolean;
}

const nothing: CaseWork = {
  mayRecordEvents: false,
  mayRecordTasks: false,
  mayAssign: false,
  mayConvene: false,
};

/** What the reader can do in the coordination of a case; the server decides, this only shows the right buttons. */
export function useCaseWork(consultation: CoordinatedCase | null | undefined): CaseWork {
  const { agencyId, roles } = useSession();
  if (!consultation || consultation.state === 'CLOSED') return nothing;
  const begun = consultation.coordinations.filter(
    ({ state }) => state === 'COORDINATING' || state === 'DECIDED',
  );
  const own = begun.filter(({ coordinator }) => roles.includes('coordinator') && coordinator.id === agencyId);
  const leads = roles.includes('lead-division') && begun.length > 0;
  const handles =
    roles.includes('case-worker') && ['own-case', 'monitor'].includes(consultation.visibleBecause.basis);
  const coordinates = own.some(({ state }) => state === 'COORDINATING');
  return {
    mayRecordEvents: own.length > 0 || leads,
    mayRecordTasks: own.length > 0 || leads || handles,
    mayAssign:
      coordinates || (roles.includes('case-worker') && consultation.visibleBecause.basis === 'own-case'),
    mayConvene: coordinates || leads,
  };
}
