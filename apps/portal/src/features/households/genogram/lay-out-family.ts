import ELK from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import type { FamilyGraph } from './family-graph.ts';

export const PERSON_WIDTH = 96;
export const PERSON_HEIGHT = 92;
const UNION_SIZE = 8;

export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** Places generations above each other. The layout runs in a worker, so that the page never stands still. */
export async function layOutFamily(graph: FamilyGraph): Promise<Positions> {
  const elk = new ELK({ workerFactory: () => new Worker(elkWorker) });
  try {
    const laidOut = await elk.layout({
      id: 'family',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'DOWN',
        'elk.spacing.nodeNode': '36',
        'elk.layered.spacing.nodeNodeBetweenLayers': '28',
        'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      },
      children: [
        ...graph.people.map((person) => ({ id: person.id, width: PERSON_WIDTH, height: PERSON_HEIGHT })),
        ...graph.unions.map((union) => ({ id: union.id, width: UNION_SIZE, height: UNION_SIZE })),
      ],
      edges: graph.unions.flatMap((union) => [
        ...union.partners.map((partner) => ({
          id: `${partner}>${union.id}`,
          sources: [partner],
          targets: [union.id],
        })),
        ...union.children.map((child) => ({
          id: `${union.id}>${child}`,
          sources: [union.id],
          targets: [child],
        })),
      ]),
    });
    return new Map((laidOut.children ?? []).map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
  } finally {
    elk.terminateWorker();
  }
}
