export { type ActivityNews, projectActivities } from './activity/activity.repository.ts';
export { type Family, families } from './city/families.ts';
export { familyHouseholdId, familyMemberId, inventFamilies } from './city/invent-families.ts';
export type { InventedHousehold, InventedPerson } from './city/invented.ts';
export { loadResidents } from './city/load-residents.ts';
export { randomFrom } from './city/random.ts';
export { generateCity } from './city/residents.ts';
export { demoStaffFile } from './staff/staff.import.ts';
export { domain } from './subgraph.ts';
