import type { PlanEntry, PlanMember } from './plan-words.ts';

/** Frames and grounds of the members, readable on screen and on paper; the name always stands beside the colour. */
const colours = [
  'border-blue-900 bg-blue-50',
  'border-green-900 bg-green-50',
  'border-orange-900 bg-orange-50',
  'border-purple-900 bg-purple-50',
  'border-magenta-900 bg-magenta-50',
  'border-cyan-900 bg-cyan-50',
] as const;
const ofAll = 'border-solid-gray-800 bg-solid-gray-50';

/** The colour of whom an entry is for; of several, and of the whole household, the neutral one. */
export function colourOf(entry: Pick<PlanEntry, 'personIds'>, members: readonly PlanMember[]): string {
  const [only, ...others] = entry.personIds;
  const member = others.length === 0 ? members.find(({ id }) => id === only) : undefined;
  return member ? colours[member.colour]! : ofAll;
}

export function colourOfMember(member: PlanMember | null): string {
  return member ? colours[member.colour]! : ofAll;
}
