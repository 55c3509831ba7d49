import type { CityContext } from '@tsunagu/subgraph-kit';
import { loadEmergencySupports } from './emergency.city.ts';
import { loadOrganisations } from './organisations.city.ts';

/** Fills measure 5 for the invented city: emergency supports with their facts of access, facilities, events, requests. */
export async function fillCity(city: CityContext): Promise<void> {
  await loadEmergencySupports(city);
  await loadOrganisations(city);
}
