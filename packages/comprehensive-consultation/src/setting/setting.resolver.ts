import type { CallContext } from '@tsunagu/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { publishedSettings } from './setting.repository.ts';
import { ConsultationSetting } from './setting.type.ts';

@Resolver(() => ConsultationSetting)
export class SettingResolver {
  @Query(() => [ConsultationSetting], { description: '断らない相談の設定（日数・時間・金額）' })
  async consultationSettings(@Ctx() ctx: CallContext) {
    return (await publishedSettings(ctx)).map((row) => Object.assign(new ConsultationSetting(), row));
  }
}
