import { describe } from 'vitest';
import { everyPage } from './harness/every-page.ts';
import { usePortal } from './harness/portal.ts';
import { phone } from './harness/steps.ts';

const portal = usePortal();

describe('どの画面も 390 × 844 で', () => everyPage(portal, phone));
