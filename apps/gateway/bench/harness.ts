/** One of the things that are measured side by side. */
export interface Contestant {
  name: string;
  /** One unit of work; must do the same work each time. */
  run: () => Promise<unknown>;
}

/** What one contestant took, in milliseconds, and how that compares with the first. */
export interface Measurement {
  name: string;
  median: number;
  p99: number;
  ratio: number;
}

export interface Rounds {
  warmup: number;
  rounds: number;
}

/**
 * Measures contestants side by side: in every round each runs once, and the order turns, so that whatever else the machine
 * does falls on all alike. Only the ratios of one run mean anything.
 */
export async function compare(
  contestants: readonly Contestant[],
  { warmup, rounds }: Rounds,
): Promise<Measurement[]> {
  for (let i = 0; i < warmup; i += 1) {
    for (const contestant of contestants) await contestant.run();
  }
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (round + turn) % contestants.length;
      const before = performance.now();
      await contestants[index]!.run();
      times[index]!.push(performance.now() - before);
    }
  }
  const sorted = times.map((list) => list.toSorted((a, b) => a - b));
  const reference = quantile(sorted[0]!, 0.5);
  return contestants.map(({ name }, index) => {
    const median = quantile(sorted[index]!, 0.5);
    return { name, median, p99: quantile(sorted[index]!, 0.99), ratio: median / reference };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A Markdown table of one comparison. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(
    (m) => `| ${m.name} | ${m.median.toFixed(2)} | ${m.p99.toFixed(2)} | ${m.ratio.toFixed(2)} |`,
  );
  return ['| | median ms | p99 ms | × first |', '|---|---:|---:|---:|', ...rows].join('\n');
}
