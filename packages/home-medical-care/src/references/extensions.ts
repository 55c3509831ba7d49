import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { resourcesByAgency, resourcesByArea } from '../resource/resource.repository.ts';
import { toResource } from '../resource/resource.service.ts';
import { HomeCareResource } from '../resource/resource.type.ts';
import { trainingById } from '../training/training.repository.ts';
import { toTraining } from '../training/training.service.ts';
import { HomeCareTraining } from '../training/training.type.ts';
import { ActivityReference, AgencyReference, AreaReference } from './references.ts';

/** What measure 1 says of an agency. */
@Classified('directory')
@ObjectType({ description: '在宅医療（施策1）から見た機関' })
export class AgencyHomeMedicalCare {
  @Field(() => [HomeCareResource], { description: '在宅医療資源としての登録' })
  resources!: HomeCareResource[];
}

/** What measure 1 says of an area. */
@Classified('directory')
@ObjectType({ description: '在宅医療（施策1）から見た地区' })
export class AreaHomeMedicalCare {
  @Field(() => [HomeCareResource], { description: '在宅医療資源' })
  resources!: HomeCareResource[];

  @Classified('statistics')
  @Field(() => Int, { description: '訪問診療をする診療所の数' })
  visitingClinics!: number;

  @Classified('statistics')
  @Field(() => Int, { description: '訪問診療の職員の数（依存の偏りを見る）' })
  visitingStaff!: number;

  @Classified('statistics')
  @Field(() => Int, { description: '医療的ケア児のかかりつけ医の数' })
  childDoctors!: number;
}

/** What measure 1 says of an activity: the training behind it. */
@Classified('directory')
@ObjectType({ description: '在宅医療（施策1）の研修・講座' })
export class ActivityHomeMedicalCare {
  @Field(() => HomeCareTraining, { description: '研修・講座' })
  training!: HomeCareTraining;
}

@Resolver(() => AgencyReference)
export class AgencyExtension {
  @FieldResolver(() => AgencyHomeMedicalCare, { nullable: true, description: '在宅医療（施策1）' })
  async homeMedicalCare(@Ctx() ctx: CallContext, @Root() agency: AgencyReference) {
    const rows = await ctx.load(resourcesByAgency, agency.id);
    return Object.assign(new AgencyHomeMedicalCare(), { resources: rows.map(toResource) });
  }
}

@Resolver(() => AreaReference)
export class AreaExtension {
  @FieldResolver(() => AreaHomeMedicalCare, { nullable: true, description: '在宅医療（施策1）' })
  async homeMedicalCare(@Ctx() ctx: CallContext, @Root() area: AreaReference) {
    const rows = await ctx.load(resourcesByArea, area.id);
    const clinics = rows.filter((row) => row.kind === 'clinic');
    return Object.assign(new AreaHomeMedicalCare(), {
      resources: rows.map(toResource),
      visitingClinics: clinics.length,
      visitingStaff: clinics.reduce((sum, row) => sum + (row.visiting_staff ?? 0), 0),
      childDoctors: rows.filter((row) => row.accepts_children).length,
    });
  }
}

@Resolver(() => ActivityReference)
export class ActivityExtension {
  @FieldResolver(() => ActivityHomeMedicalCare, { nullable: true, description: '在宅医療（施策1）' })
  async homeMedicalCare(@Ctx() ctx: CallContext, @Root() activity: ActivityReference) {
    const row = await ctx.load(trainingById, activity.id);
    return row && Object.assign(new ActivityHomeMedicalCare(), { training: toTraining(row) });
  }
}
