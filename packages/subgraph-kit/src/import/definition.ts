import type { CallContext } from '../context.ts';

/** One kind of CSV a domain takes in (取込み). */
export interface ImportDefinition {
  name: string;
  file: string;
  apply(ctx: CallContext, rows: readonly Record<string, unknown>[]): Promise<void>;
}
