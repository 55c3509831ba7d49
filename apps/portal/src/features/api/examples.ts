import type { DocumentNode } from 'graphql';
import type { MessageId } from '../../locales/ja/index.ts';
import { today } from '../../shared/dates/use-dates.ts';
import {
  ApiExampleActivitiesDocument,
  ApiExampleAgenciesDocument,
  ApiExampleIndicatorDocument,
} from './examples.generated.ts';

/** A query that a partner can send as it stands. */
export interface ApiExample {
  id: string;
  title: MessageId;
  /** Scopes a partner's token needs for it. */
  scopes: readonly string[];
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/** Examples that answer from published data, so everybody may try them. */
export function apiExamples(): ApiExample[] {
  const month = today().slice(0, 7);
  return [
    {
      id: 'agencies',
      title: 'api.example.agencies',
      scopes: ['directory'],
      document: ApiExampleAgenciesDocument,
      variables: { consultation: '介護' },
    },
    {
      id: 'activities',
      title: 'api.example.activities',
      scopes: ['directory'],
      document: ApiExampleActivitiesDocument,
      variables: { from: `${month}-01`, to: `${month}-28` },
    },
    {
      id: 'indicator',
      title: 'api.example.indicator',
      scopes: ['directory'],
      document: ApiExampleIndicatorDocument,
      variables: { officialNo: 4 },
    },
  ];
}

/** What a partner needs of a household from all five measures, in one query; answers only where a basis exists. */
export const householdQuery = `query Household($id: ID!) {
  household(id: $id) {
    id
    members { relation person { id name } }
    homeMedicalCare { discharges { id state agency { name } } }
    comprehensiveConsultation { consultations { id state receivedBy { name } } }
    lifelongEmployment { registrations { id state agency { name } } }
    communityBuilding { timeline { at title } }
    multiActorParticipation { timeline { at title } }
  }
}`;
