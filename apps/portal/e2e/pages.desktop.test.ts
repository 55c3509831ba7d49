import { describe } from 'vitest';
import { everyPage } from './harness/every-page.ts';
import { usePortal } from './harness/portal.ts';
import { desktop } from './harness/steps.ts';

const portal = usePortal();

describe('どの画面も 1440 × 900 で', () => everyPage(portal, desktop));
