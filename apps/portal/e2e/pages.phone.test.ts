import { describe } from 'vitest';
import { everyPage } from './harness/every-page.ts';
import { phone, usePortal } from './harness/portal.ts';

const portal = usePortal();

describe('どの画面も 390 × 844 で', () => everyPage(portal, phone));
