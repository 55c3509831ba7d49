import { Handle, type NodeProps, Position } from '@xyflow/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { FamilyPerson } from './family-graph.ts';

const HIDDEN = { opacity: 0, pointerEvents: 'none' } as const;

/** The symbols of a ジェノグラム: square for men, circle for women, diamond where not recorded, a cross for the dead. */
export function PersonSymbol({ data }: NodeProps & { data: { person: FamilyPerson; isMember: boolean } }) {
  const dates = useDates();
  const { person, isMember } = data;
  const age = person.birthDate && !person.deceasedOn ? String(dates.age(person.birthDate)) : '';
  return (
    <div className="flex w-24 flex-col items-center text-dns-14N-120">
      <Handle type="target" position={Position.Top} style={HIDDEN} />
      <svg
        aria-hidden="true"
        width="52"
        height="52"
        viewBox="0 0 52 52"
        fill="#fff"
        stroke="#1a1a1a"
        strokeWidth="2"
      >
        <Outline sex={person.sex} inset={2} />
        {isMember ? <Outline sex={person.sex} inset={6} /> : null}
        {person.deceasedOn ? <path d="M8 8 44 44M44 8 8 44" /> : null}
        <text x="26" y="31" textAnchor="middle" fontSize="15" stroke="none" fill="#1a1a1a">
          {age}
        </text>
      </svg>
      <span className="bg-white text-center">{person.name}</span>
      <Handle type="source" position={Position.Bottom} style={HIDDEN} />
    </div>
  );
}

function Outline({ sex, inset }: { sex: string | null; inset: number }) {
  const size = 52 - 2 * inset;
  if (sex === 'MALE') return <rect x={inset} y={inset} width={size} height={size} />;
  if (sex === 'FEMALE') return <circle cx="26" cy="26" r={size / 2} />;
  return <path d={`M26 ${inset} ${52 - inset} 26 26 ${52 - inset} ${inset} 26Z`} />;
}

/** The point where partners meet and from which children descend. */
export function UnionPoint() {
  return (
    <div className="size-2 rounded-full bg-solid-gray-900">
      <Handle type="target" position={Position.Top} style={HIDDEN} />
      <Handle type="source" position={Position.Bottom} style={HIDDEN} />
    </div>
  );
}
