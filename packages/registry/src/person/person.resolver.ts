import { ageOn } from '@tsunagu/japan';
import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findArea } from '../area/area.service.ts';
import { Area } from '../area/area.type.ts';
import { visibleBecause } from '../visibility/visibility.service.ts';
import { VisibilityBasis } from '../visibility/visibility.type.ts';
import {
  OtherNameInput,
  PersonAddressInput,
  PersonContactInput,
  PersonListArgs,
  PersonNameInput,
  PersonRelationshipInput,
  PersonStepArgs,
  RegisterPersonInput,
} from './person.input.ts';
import {
  type AddressRow,
  addressesByPerson,
  communicationByPerson,
  contactsByPerson,
  namesByPerson,
  relationshipsByPerson,
} from './person.repository.ts';
import * as service from './person.service.ts';
import {
  Person,
  PersonAddress,
  PersonCommunication,
  PersonConnection,
  PersonContact,
  PersonName,
  PersonRelationship,
} from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: '住民' })
  person(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findPerson(ctx, id) : null;
  }

  @Query(() => PersonConnection, { description: '住民の検索' })
  people(@Ctx() ctx: CallContext, @Args(() => PersonListArgs) args: PersonListArgs) {
    return service.personConnection(ctx, args);
  }

  @Mutation(() => Person, { description: '住民を登録する' })
  registerPerson(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterPersonInput) input: RegisterPersonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerPerson(ctx, input, idempotencyKey);
  }

  @Mutation(() => Person, { description: '氏名を直す（前の氏名は残る）' })
  correctName(
    @Ctx() ctx: CallContext,
    @Args(() => PersonStepArgs) step: PersonStepArgs,
    @Arg('input', () => PersonNameInput) input: PersonNameInput,
  ) {
    return service.correctName(ctx, step.id, step.version, input);
  }

  @Mutation(() => Person, { description: '通称・前の氏名を記録する' })
  recordOtherName(
    @Ctx() ctx: CallContext,
    @Args(() => PersonStepArgs) step: PersonStepArgs,
    @Arg('input', () => OtherNameInput) input: OtherNameInput,
  ) {
    return service.recordOtherName(ctx, step.id, step.version, input);
  }

  @Mutation(() => Person, { description: '転居を記録する' })
  moveAddress(
    @Ctx() ctx: CallContext,
    @Args(() => PersonStepArgs) step: PersonStepArgs,
    @Arg('input', () => PersonAddressInput) input: PersonAddressInput,
  ) {
    return service.moveAddress(ctx, step.id, step.version, input);
  }

  @Mutation(() => Person, { description: '死亡を記録する' })
  recordDeath(
    @Ctx() ctx: CallContext,
    @Args(() => PersonStepArgs) step: PersonStepArgs,
    @Arg('on', () => String, { description: '死亡日' }) on: string,
  ) {
    return service.recordDeath(ctx, step.id, step.version, on);
  }

  @Mutation(() => Person, { description: '連絡先を加える' })
  addPersonContact(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => PersonContactInput) input: PersonContactInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.addContact(ctx, id, input, idempotencyKey);
  }

  @Mutation(() => Person, { description: '連絡先を外す' })
  endPersonContact(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('contactId', () => ID) contactId: string,
  ) {
    return service.removeContact(ctx, id, contactId);
  }

  @Mutation(() => Person, { description: '意思疎通の配慮を記録する' })
  recordCommunication(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: '開いたときの版（まだないときは 0）' }) version: number,
    @Arg('languages', () => [String], { description: '話せることば' }) languages: string[],
    @Arg('supportNeeds', () => [String], { description: '必要な配慮' }) supportNeeds: string[],
  ) {
    return service.recordCommunication(ctx, id, version, { languages, supportNeeds });
  }

  @Mutation(() => Person, { description: '続柄を記録する' })
  recordRelationship(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => PersonRelationshipInput) input: PersonRelationshipInput,
  ) {
    return service.recordRelationship(ctx, id, input);
  }

  @FieldResolver(() => Int, { nullable: true, description: '年齢（死亡した人は死亡日の年齢）' })
  age(@Ctx() ctx: CallContext, @Root() person: Person) {
    return person.birthDate && ageOn(person.birthDate, person.deceasedOn ?? ctx.today);
  }

  @FieldResolver(() => Area, { nullable: true, description: '住んでいる圏域' })
  area(@Ctx() ctx: CallContext, @Root() person: Person) {
    return findArea(ctx, person.areaId);
  }

  @FieldResolver(() => [PersonName], { description: '前の氏名・通称' })
  async names(@Ctx() ctx: CallContext, @Root() person: Person) {
    return (await ctx.load(namesByPerson, person.id)).map((row) =>
      Object.assign(new PersonName(), {
        kind: row.kind,
        name: `${row.family_name} ${row.given_name}`.trim(),
        kana: `${row.family_kana} ${row.given_kana}`.trim(),
        usedUntil: row.used_until,
      }),
    );
  }

  @FieldResolver(() => PersonAddress, { nullable: true, description: 'いまの住所' })
  async address(@Ctx() ctx: CallContext, @Root() person: Person) {
    const present = (await ctx.load(addressesByPerson, person.id)).find((row) => row.until === null);
    return present ? toAddress(present) : null;
  }

  @FieldResolver(() => [PersonAddress], { description: '住所の履歴（新しい順）' })
  async addresses(@Ctx() ctx: CallContext, @Root() person: Person) {
    return (await ctx.load(addressesByPerson, person.id)).map(toAddress);
  }

  @FieldResolver(() => [PersonContact], { description: '連絡先' })
  async contacts(@Ctx() ctx: CallContext, @Root() person: Person) {
    return (await ctx.load(contactsByPerson, person.id)).map((row) =>
      Object.assign(new PersonContact(), row),
    );
  }

  @FieldResolver(() => PersonCommunication, { nullable: true, description: '意思疎通の配慮' })
  async communication(@Ctx() ctx: CallContext, @Root() person: Person) {
    const row = await ctx.load(communicationByPerson, person.id);
    return row && Object.assign(new PersonCommunication(), { ...row, supportNeeds: row.support_needs });
  }

  @FieldResolver(() => [PersonRelationship], { description: '続柄のある人' })
  async relationships(@Ctx() ctx: CallContext, @Root() person: Person) {
    return (await ctx.load(relationshipsByPerson, person.id)).map((row) =>
      Object.assign(new PersonRelationship(), { id: row.id, relation: row.relation, otherId: row.other_id }),
    );
  }

  @FieldResolver(() => [VisibilityBasis], { description: 'なぜ見えるか' })
  visibleBecause(@Ctx() ctx: CallContext, @Root() person: Person) {
    return visibleBecause(ctx, person.id);
  }
}

@Resolver(() => PersonRelationship)
export class PersonRelationshipResolver {
  @FieldResolver(() => Person, { nullable: true, description: '相手' })
  person(@Ctx() ctx: CallContext, @Root() relationship: PersonRelationship) {
    return service.findPerson(ctx, relationship.otherId);
  }
}

@Resolver(() => PersonAddress)
export class PersonAddressResolver {
  @FieldResolver(() => Area, { nullable: true, description: '圏域' })
  area(@Ctx() ctx: CallContext, @Root() address: PersonAddress) {
    return findArea(ctx, address.areaId);
  }
}

function toAddress(row: AddressRow): PersonAddress {
  return Object.assign(new PersonAddress(), {
    id: row.id,
    postalCode: row.postal_code,
    address: row.address,
    areaId: row.area_id,
    since: row.since,
    until: row.until,
  });
}
