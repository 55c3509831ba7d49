import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import type { Point } from './series.ts';

export interface IndicatorChartProps {
  title: string;
  unit: string;
  points: readonly Point[];
  /** Cumulative values make a line, values of single years make bars. */
  isCumulative: boolean;
}

const INK = '#1a1a1a';
const BLUE = '#0017c1';
const MARGIN = { top: 20, right: 24, bottom: 0, left: 0 };
/** Top of the axis: four round steps, with room above the highest value for its label. */
function headroom(highest: number): number {
  const quarter = Math.max(highest * 1.1, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= quarter) ?? 10;
  return step * power * 4;
}
const TICK = { fontSize: 13, fill: INK };

/** A chart beside its table: the table says the same, so the figure is one image to a screen reader. */
export function IndicatorChart({ title, unit, points, isCumulative }: IndicatorChartProps) {
  const t = useT();
  const dates = useDates();
  const data = points.map((point) => ({ ...point, label: dates.fiscalYear(point.year).replace('年度', '') }));
  const whole = points.every((point) => Number.isInteger(point.value));
  const labels = (
    <LabelList
      dataKey="value"
      position="top"
      fontSize={13}
      fill={INK}
      formatter={(value) => dates.number(Number(value))}
    />
  );
  return (
    <div role="img" aria-label={t('plan.chart', { title, unit })} className="h-56">
      <ResponsiveContainer>
        {isCumulative ? (
          <LineChart data={data} margin={MARGIN} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="#cccccc" />
            <XAxis dataKey="label" tick={TICK} padding={{ left: 24, right: 24 }} />
            <YAxis tick={TICK} domain={[0, headroom]} allowDecimals={!whole} width={48} />
            <Line
              dataKey="value"
              stroke={BLUE}
              strokeWidth={2}
              dot={{ r: 4, fill: BLUE }}
              isAnimationActive={false}
            >
              {labels}
            </Line>
          </LineChart>
        ) : (
          <BarChart data={data} margin={MARGIN} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="#cccccc" />
            <XAxis dataKey="label" tick={TICK} />
            <YAxis tick={TICK} domain={[0, headroom]} allowDecimals={!whole} width={48} />
            <Bar dataKey="value" fill={BLUE} maxBarSize={48} isAnimationActive={false}>
              {labels}
            </Bar>
          </BarChart>
        )}
      </ResponsiveContainer>
    </div>
  );
}
