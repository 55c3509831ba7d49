import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

export const consultationsSearch = z.object({ ...listSearchShape, q: textParam });
export const intakeSearch = z.object({ household: textParam, draft: textParam });
