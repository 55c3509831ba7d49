import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { FundLedgerArgs, RecordFundDonationInput, ReverseFundEntryInput } from './fund-ledger.input.ts';
import { fundAccounts } from './fund-ledger.repository.ts';
import * as service from './fund-ledger.service.ts';
import { FundAccount, FundEntry, FundEntryConnection, FundYearReport } from './fund-ledger.type.ts';

@Resolver(() => FundEntry)
export class FundLedgerResolver {
  @Query(() => [FundAccount], {
    description: 'ファンドの勘定科目と残高（基金を預かる機関・主管課・監査に見えます）',
  })
  async fundAccounts(@Ctx() ctx: CallContext) {
    return (await fundAccounts(ctx)).map(service.toAccount);
  }

  @Query(() => FundEntryConnection, { description: 'ファンドの帳簿（新しい順、差引残高つき）' })
  fundLedger(@Ctx() ctx: CallContext, @Args(() => FundLedgerArgs) args: FundLedgerArgs) {
    return service.ledgerConnection(ctx, args);
  }

  @Query(() => FundYearReport, {
    nullable: true,
    description: 'ファンドの年度の報告（使いみちごとの件数と金額）',
  })
  fundYearReport(
    @Ctx() ctx: CallContext,
    @Arg('fiscalYear', () => String, { nullable: true, description: '年度（例 R8。なければ今年度）' })
    fiscalYear?: string | null,
  ) {
    return service.yearReport(ctx, fiscalYear ?? null);
  }

  @Mutation(() => FundEntry, { description: '寄附を記帳する（基金を預かる機関）' })
  recordFundDonation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordFundDonationInput) input: RecordFundDonationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordDonation(ctx, input, idempotencyKey);
  }

  @Mutation(() => FundEntry, { description: '仕訳を取り消す（反対の仕訳を記帳する）' })
  reverseFundEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReverseFundEntryInput) input: ReverseFundEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.reverseEntry(ctx, input, idempotencyKey);
  }
}
