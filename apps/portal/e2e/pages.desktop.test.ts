import { describe } from 'vitest';
import { everyPage } from './harness/every-page.ts';
import { desktop, usePortal } from './harness/portal.ts';

const portal = usePortal();

describe('どの画面も 1440 × 900 で', () => everyPage(portal, desktop));
