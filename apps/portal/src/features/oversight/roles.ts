/** Who may do what here, as the domain `oversight` has it: decides what is offered, never what is allowed. */
export const whoBreaksGlass = ['window', 'case-worker', 'coordinator'];
export const whoSeals = ['case-worker', 'window'];
export const whoReviews = ['lead-division'];
export const whoKeepsAccounts = ['register-keeper'];
export const whoSeesAccounts = ['register-keeper', 'lead-division', 'auditor'];
export const whoSearchesLog = ['auditor', 'lead-division'];
export const whoDiscloses = ['auditor', 'register-keeper'];
export const whoSeesPartners = ['register-keeper', 'lead-division', 'auditor'];
export const whoKeepsPartners = ['register-keeper'];

export function hasRole(roles: readonly string[], wanted: readonly string[]): boolean {
  return roles.some((role) => wanted.includes(role));
}
