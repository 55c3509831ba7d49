import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { smallestShownCell } from '../figures/figures.sql.ts';
import { participationFigure } from '../participation/participation.repository.ts';
import { ActivityReference } from '../references/references.ts';
import { publishedEdition, publishedWorryItems, type WorryItemRow } from './worry-item.repository.ts';
import { worriesHelpedBy } from './worry-item.rules.ts';
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

/** What measure 2 says of an activity. */
@Classified('directory')
@ObjectType({ description: '断らない相談（施策2）から見た活動' })
export class ActivityComprehensiveConsultation {
  @Field(() => [WorryItem], { description: '役立ちそうな困り事（種類と施策からの目安）' })
  helpsWith!: WorryItem[];

  @Classified('statistics')
  @Field(() => Int, {
    nullable: true,
    description: `参加支援で体験・定着した人数（${smallestShownCell} 人未満は示しません）`,
  })
  participants!: number | null;
}

@Resolver(() => ActivityReference)
export class ActivityExtension {
  @Directive('@requires(fields: "measure kind")')
  @FieldResolver(() => ActivityComprehensiveConsultation, {
    nullable: true,
    description: '断らない相談（施策2）',
  })
  async comprehensiveConsultation(@Ctx() ctx: CallContext, @Root() activity: ActivityReference) {
    const codes = worriesHelpedBy(activity);
    const items = await ctx.load(publishedEdition, 'current');
    return Object.assign(new ActivityComprehensiveConsultation(), {
      helpsWith: items.filter((item) => codes.includes(item.code)).map(toWorryItem),
      participants: await ctx.load(participationFigure, activity.id),
    });
  }
}
