/** Moves a line of a list one place up or down; a line at the edge stays. */
export function moved<Line>(lines: readonly Line[], from: number, by: -1 | 1): readonly Line[] {
  const line = lines[from];
  const neighbour = lines[from + by];
  if (line === undefined || neighbour === undefined) return lines;
  return lines.with(from, neighbour).with(from + by, line);
}
