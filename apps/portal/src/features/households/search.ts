import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

export const householdsSearch = z.object({ ...listSearchShape, q: textParam });
