import type { SheetDetailFragment } from '../case/case.generated.ts';

/** One worry of one member, with who handles it. */
export interface MapCell {
  memberNumber: number;
  memberName: string;
  worryNumber: number;
  label: string;
  detail: string;
  agencies: readonly { id: string; name: string }[];
  version: number;
}

interface WorryRow {
  code: string;
  label: string;
  /** In the order of the members; null where the member has no such worry. */
  cells: readonly (MapCell | null)[];
}

export interface HouseholdMatrix {
  members: readonly { number: number; name: string; relation: string }[];
  worries: readonly WorryRow[];
}

/** The matrix of a sheet: a row for every worry that somebody has, a column for every member. */
export function mapOf(sheet: SheetDetailFragment | null): HouseholdMatrix {
  const members = sheet?.members ?? [];
  const labels = new Map(
    members.flatMap((member) =>
      (member.assessment?.worries ?? []).map(({ item }) => [item.code, item.label] as const),
    ),
  );
  return {
    members: members.map(({ number, name, relation }) => ({ number, name, relation })),
    worries: [...labels].map(([code, label]) => ({
      code,
      label,
      cells: members.map((member) => {
        const worry = member.assessment?.worries.find(({ item }) => item.code === code);
        return worry
          ? {
              memberNumber: member.number,
              memberName: member.name,
              worryNumber: worry.number,
              label,
              detail: worry.detail,
              agencies: worry.holder?.agencies ?? [],
              version: worry.holder?.version ?? 0,
            }
          : null;
      }),
    })),
  };
}
