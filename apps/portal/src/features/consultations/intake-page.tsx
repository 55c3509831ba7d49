import { Page } from '../../shared/kit/page.tsx';
export function IntakePage() { return <Page title="IntakePage">x</Page>; }
