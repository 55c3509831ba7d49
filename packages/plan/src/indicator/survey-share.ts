import { fiscalYearPeriod } from '@tsunagu/japan';
import { type CallContext, keyedId } from '@tsunagu/subgraph-kit';

/** What is told when a survey of the agencies is closed. */
interface ClosedSurvey {
  fiscalYear: string;
  share: number | null;
  answered: number;
  asked: number;
}

/** 成果指標5 「関係機関との密な連携がとれている」と感じる相談機関の割合. */
const indicatorCode = 'ind-05';

/** Puts the share of a closed survey beside the printed values of indicator 5, with its base. */
export async function noteSurveyShare(ctx: CallContext, survey: ClosedSurvey): Promise<void> {
  if (survey.share === null) return;
  const key = `survey-${survey.fiscalYear}`;
  const { from, to } = fiscalYearPeriod(survey.fiscalYear);
  await ctx.db.query(
    `insert into indicator_value as v (municipality, id, source_key, source_hash, indicator_id, fiscal_year,
       reported_fiscal_year, period_start, period_end, period_precision, value, value_text, unit, aggregation,
       is_printed_total, note, source)
     select i.municipality, $1, $2, $2, i.id, $3, $3, $4::date, $5::date, 'fiscal_year', $6::numeric, $7, i.unit,
       i.aggregation, false, $8, '機関アンケート'
     from indicator i where i.municipality = (select access.municipality()) and i.source_key = $9
     on conflict (municipality, source_key) do update set value = excluded.value, value_text = excluded.value_text,
       note = excluded.note, version = v.version + 1`,
    [
      keyedId('indicator-value', key),
      key,
      survey.fiscalYear,
      from,
      to,
      survey.share,
      `${survey.share}%`,
      `送付 ${survey.asked} 機関、回答 ${survey.answered} 機関`,
      indicatorCode,
    ],
  );
}
