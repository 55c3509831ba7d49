import { z } from 'zod/mini';
import { flagParam, listSearchShape, numberParam, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the directory, as they stand in the address. */
export const agenciesSearch = z.object({
  ...listSearchShape,
  /** 相談したい内容, e.g. ごみ */
  consultation: textParam,
  category: textParam,
  q: textParam,
  area: textParam,
  /** A code of the つなぐシート. */
  worry: textParam,
  /** Weekday (0 = Sunday) and time at which it should be open. */
  day: numberParam,
  time: textParam,
  open: flagParam,
  star: flagParam,
});
export type AgenciesSearch = z.infer<typeof agenciesSearch>;
