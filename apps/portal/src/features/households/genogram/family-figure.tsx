import '@xyflow/react/dist/style.css';
import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Skeleton } from '../../../shared/kit/waiting.tsx';
import type { FamilyGraph } from './family-graph.ts';
import { layOutFamily, type Positions } from './lay-out-family.ts';
import { PersonSymbol, UnionPoint } from './person-symbol.tsx';

const nodeTypes = { person: PersonSymbol, union: UnionPoint };
const line = { stroke: '#1a1a1a', strokeWidth: 1.5 };
const dotted = { ...line, strokeDasharray: '4 4' };

/** The genogram as a figure; the same content stands in the list, which is what a screen reader should read. */
export function FamilyFigure({ graph, memberIds }: { graph: FamilyGraph; memberIds: ReadonlySet<string> }) {
  const t = useT();
  const [positions, setPositions] = useState<Positions | null>(null);
  useEffect(() => {
    let current = true;
    void layOutFamily(graph).then((found) => current && setPositions(found));
    return () => {
      current = false;
    };
  }, [graph]);
  const { nodes, edges } = useMemo(() => drawn(graph, positions, memberIds), [graph, positions, memberIds]);
  if (!positions) return <Skeleton rows={6} />;
  return (
    <figure>
      <div
        role="img"
        aria-label={t('genogram.describe', { count: graph.people.length })}
        className="h-96 rounded-8 border border-solid-gray-300"
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnScroll={false}
          preventScrolling={false}
          fitView
          fitViewOptions={{ maxZoom: 1.2 }}
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <figcaption className="mt-1 text-dns-14N-130 text-solid-gray-800">{t('genogram.legend')}</figcaption>
    </figure>
  );
}

function drawn(graph: FamilyGraph, positions: Positions | null, memberIds: ReadonlySet<string>) {
  const at = (id: string) => positions?.get(id) ?? { x: 0, y: 0 };
  const nodes: Node[] = [
    ...graph.people.map((person) => ({
      id: person.id,
      type: 'person',
      position: at(person.id),
      data: { person, isMember: memberIds.has(person.id) },
    })),
    ...graph.unions.map((union) => ({ id: union.id, type: 'union', position: at(union.id), data: {} })),
  ];
  const edges: Edge[] = [
    ...graph.unions.flatMap((union) => [
      ...union.partners.map((partner) => edge(partner, union.id, 'step')),
      ...union.children.map((child) => edge(union.id, child, 'step')),
    ]),
    ...graph.others.map((tie) => ({ ...edge(tie.from, tie.to, 'straight'), style: dotted })),
  ];
  return { nodes, edges };
}

function edge(source: string, target: string, type: 'straight' | 'step'): Edge {
  return { id: `${source}>${target}`, source, target, type, style: line, focusable: false };
}
