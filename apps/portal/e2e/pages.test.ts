import { describe } from 'vitest';
import { everyPage } from './harness/every-page.ts';
import { usePortal } from './harness/portal.ts';

const portal = usePortal();

describe('どの画面も', () => everyPage(portal));
