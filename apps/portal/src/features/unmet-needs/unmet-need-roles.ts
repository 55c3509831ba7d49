/** 資源のない困り事 is something to whoever records them, passes them on or answers. */
export const whoSeesUnmetNeeds = [
  'window',
  'case-worker',
  'coordinator',
  'lead-division',
  'section',
] as const;
