import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase, visibleBecause } from '../consultation/consultation.type.ts';
import { PersonReference } from '../references/references.ts';
import { worryItemByCode } from '../worry-item/worry-item.repository.ts';
import { toWorryItem } from '../worry-item/worry-item.resolver.ts';
import { RecordSheetInput } from './sheet.input.ts';
import {
  assessmentsBySheet,
  healthBySheet,
  membersBySheet,
  narrativeBySheet,
  sheetsByCase,
  worriesBySheet,
} from './sheet.repository.ts';
import * as service from './sheet.service.ts';
import {
  SheetAssessment,
  SheetHealth,
  SheetMember,
  SheetNarrative,
  SheetWorry,
  TsunaguSheet,
} from './sheet.type.ts';

@Resolver(() => ConsultationCase)
export class ConsultationSheets {
  @Mutation(() => ConsultationCase, { description: 'つなぐシートを記録する' })
  recordSheet(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordSheetInput) input: RecordSheetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordSheet(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => TsunaguSheet, { nullable: true, description: '最新のつなぐシート' })
  async sheet(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const [newest] = await ctx.load(sheetsByCase, consultation.id);
    return newest ? service.toSheet(newest) : null;
  }

  @FieldResolver(() => [TsunaguSheet], { description: 'つなぐシートの履歴（新しい順）' })
  async sheets(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(sheetsByCase, consultation.id)).map(service.toSheet);
  }
}

@Resolver(() => TsunaguSheet)
export class SheetResolver {
  @FieldResolver(() => [SheetMember], { description: '世帯構成（見る権限があるときだけ）' })
  async members(@Ctx() ctx: CallContext, @Root() sheet: TsunaguSheet) {
    const rows = await ctx.load(membersBySheet, sheet.id);
    return rows.map((row) =>
      Object.assign(new SheetMember(), {
        number: row.number,
        person: row.person_id === null ? null : PersonReference.of(row.person_id),
        name: row.name,
        age: row.age,
        relation: row.relation,
        sheet: { id: sheet.id, worryEdition: sheet.worryEdition },
      }),
    );
  }

  @FieldResolver(() => SheetNarrative, { nullable: true, description: '記述（見る権限があるときだけ）' })
  async narrative(@Ctx() ctx: CallContext, @Root() sheet: TsunaguSheet) {
    const row = await ctx.load(narrativeBySheet, sheet.id);
    return (
      row &&
      Object.assign(new SheetNarrative(), {
        situation: row.situation,
        wishes: row.wishes,
        strengths: row.strengths,
        referralReason: row.referral_reason,
      })
    );
  }
}

@Resolver(() => SheetMember)
export class SheetMemberResolver {
  @FieldResolver(() => SheetAssessment, { nullable: true })
  async assessment(@Ctx() ctx: CallContext, @Root() member: SheetMember) {
    const [rows, ofSheet] = await Promise.all([
      ctx.load(assessmentsBySheet, member.sheet.id),
      ctx.load(worriesBySheet, member.sheet.id),
    ]);
    const row = rows.find((candidate) => candidate.member_number === member.number);
    if (!row) return null;
    const ofMember = ofSheet.filter((worry) => worry.member_number === member.number);
    const worries = await Promise.all(
      ofMember.map(async ({ code, detail, position }) => {
        const item = await ctx.load(worryItemByCode, `${member.sheet.worryEdition}:${code}`);
        const place = { sheetId: member.sheet.id, memberNumber: member.number, position };
        return (
          item &&
          Object.assign(new SheetWorry(), { number: position, item: toWorryItem(item), detail, place })
        );
      }),
    );
    const known = worries.filter((worry) => worry !== null);
    return Object.assign(new SheetAssessment(), {
      worries: known.sort((a, b) => a.item.position - b.item.position),
      noWorries: row.no_worries === 'true',
      note: row.note,
    });
  }

  @FieldResolver(() => SheetHealth, { nullable: true })
  async health(@Ctx() ctx: CallContext, @Root() member: SheetMember) {
    const rows = await ctx.load(healthBySheet, member.sheet.id);
    const row = rows.find((candidate) => candidate.member_number === member.number);
    if (!row) return null;
    const { condition, treatment } = row;
    return Object.assign(new SheetHealth(), { condition, treatment, visibleBecause: visibleBecause(row) });
  }
}
