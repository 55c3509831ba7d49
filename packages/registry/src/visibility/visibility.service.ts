import type { CallContext } from '@tsunagu/subgraph-kit';
import { basesOfPerson, basisLabel } from './visibility.repository.ts';
import { VisibilityBasis } from './visibility.type.ts';

/** Why a person is visible to the actor. */
export async function visibleBecause(ctx: CallContext, personId: string): Promise<VisibilityBasis[]> {
  return (await ctx.load(basesOfPerson, personId)).map((row) =>
    Object.assign(new VisibilityBasis(), {
      basis: row.basis,
      label: basisLabel(row.basis),
      evidenceId: row.evidence_id,
      dataClasses: row.data_classes,
    }),
  );
}
