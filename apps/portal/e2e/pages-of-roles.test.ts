import { describe } from 'vitest';
import { everyPageOfRoles } from './harness/every-page.ts';
import { usePortal } from './harness/portal.ts';

const portal = usePortal();

describe('役割ごとの画面も', () => everyPageOfRoles(portal));
