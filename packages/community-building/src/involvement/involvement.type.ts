import { Classified } from '@tsunagu/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { CommunityCouncil } from '../council/council.type.ts';
import { CommunityCourse } from '../course/course.type.ts';
import { CommunityNeed } from '../need/need.type.ts';
import { CommunityPromoter } from '../promoter/promoter.type.ts';
import { TimelineEntry } from '../references/timeline-entry.ts';
import { CommunityService } from '../service/service.type.ts';
import { CommunitySupporter } from '../supporter/supporter.type.ts';

/** What measure 4 says of a person: helper, helped, or both. */
@Classified('summary')
@ObjectType({ description: '地域づくり（施策4）から見た本人' })
export class PersonCommunityBuilding {
  @Field(() => [CommunitySupporter], { description: 'サポーターの登録' })
  supporterRegistrations!: CommunitySupporter[];

  @Field(() => [CommunityNeed], { description: '困りごと' })
  needs!: CommunityNeed[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 4 says of a household: of all its members. */
@Classified('summary')
@ObjectType({ description: '地域づくり（施策4）から見た世帯' })
export class HouseholdCommunityBuilding {
  @Field(() => [CommunitySupporter], { description: 'サポーターの登録' })
  supporterRegistrations!: CommunitySupporter[];

  @Field(() => [CommunityNeed], { description: '困りごと' })
  needs!: CommunityNeed[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 4 says of an agency: hall, group, or home of promoters. */
@Classified('directory')
@ObjectType({ description: '地域づくり（施策4）から見た機関' })
export class AgencyCommunityBuilding {
  @Field(() => [CommunityCouncil], { description: '運営・参加する協議体' })
  councils!: CommunityCouncil[];

  @Field(() => [CommunityCourse], { description: '主催する講座（新しい順に 100 件まで）' })
  courses!: CommunityCourse[];

  @Field(() => [CommunityService], { description: '行う居場所・支え合い活動' })
  services!: CommunityService[];

  @Field(() => [CommunityPromoter], { description: '所属する支え合い推進員' })
  promoters!: CommunityPromoter[];
}

/** What measure 4 says of an area: its councils, promoters, resources, and how much is asked for. */
@Classified('directory')
@ObjectType({ description: '地域づくり（施策4）から見た圏域' })
export class AreaCommunityBuilding {
  @Field(() => [CommunityCouncil], { description: '協議体' })
  councils!: CommunityCouncil[];

  @Field(() => [CommunityPromoter], { description: 'いま担当する支え合い推進員' })
  promoters!: CommunityPromoter[];

  @Field(() => [CommunityService], { description: '居場所・支え合い活動' })
  services!: CommunityService[];

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '登録サポーターの数（10 人未満は秘匿）' })
  supporterCount!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '活動中のサポーターの数（10 人未満は秘匿）' })
  activeSupporterCount!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '担い手を探している困りごとの数（10 件未満は秘匿）' })
  openNeedCount!: number | null;
}

/** What measure 4 says of an activity of its own in the catalogue. */
@Classified('directory')
@ObjectType({ description: '地域づくり（施策4）から見た活動' })
export class ActivityCommunityBuilding {
  @Field(() => CommunityCourse, { nullable: true, description: '講座' })
  course!: CommunityCourse | null;

  @Field(() => CommunityService, { nullable: true, description: '居場所・支え合い活動' })
  service!: CommunityService | null;
}
