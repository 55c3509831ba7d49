import type { CallContext } from '@tsunagu/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { publishedWorryItems, type WorryItemRow } from './worry-item.repository.ts';
import { WorryItem } from './worry-item.type.ts';

export function toWorryItem(row: WorryItemRow): WorryItem {
  return Object.assign(new WorryItem(), row);
}

@Resolver(() => WorryItem)
export class WorryItemResolver {
  @Query(() => [WorryItem], { description: 'つなぐシートの困り事の項目（公開中の版）' })
  async worryItems(@Ctx() ctx: CallContext) {
    return (await publishedWorryItems(ctx)).map(toWorryItem);
  }
}
