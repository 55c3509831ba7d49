import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import type { Asker, ProductDatabase, WholeProduct } from '../product.ts';

export type Variables = Record<string, unknown>;

export type Versioned = { id: string; version: number };

/** How one operation of the portal is asked. */
export interface Step {
  variables?: Variables | (() => Promise<Variables>);
  /** The window of the case's agency, unless somebody else. */
  by?: Asker;
  /** Keeps what later steps need. */
  keep?: (data: Record<string, Versioned>) => void;
}

/** Steps by the name of the operation, in their order. */
export type Steps = Record<string, Step>;

/** The product that runs, and the consultation that the work goes through. */
export const running = { case: '' } as {
  product: WholeProduct;
  admin: ProductDatabase['admin'];
  case: string;
};

export const household = familyHouseholdId('eighty-fifty');
export const mother = familyMemberId('eighty-fifty', 0);
export const ours = keyedId('agency', 'ag-009');
export const elders = keyedId('agency', 'ag-007');
export const welfare = keyedId('agency', 'ag-001');
export const colleague = keyedId('staff', 'promoter');

export const window = { staff: 'yorisoi-window' } satisfies Asker;
export const worker = { staff: 'yorisoi-worker', purpose: 'consultation' } satisfies Asker;
export const coordinator = { staff: 'coordinator', purpose: 'handover' } satisfies Asker;
export const lead: Asker = { staff: 'lead-division', purpose: 'review' };
/** 社会福祉協議会, where the fund is kept: who pays knows the reference number alone. */
export const fundKeeper: Asker = { staff: 'shakyo-worker', purpose: 'review' };
export const keeper: Asker = { staff: 'register-keeper', purpose: 'oversight' };
