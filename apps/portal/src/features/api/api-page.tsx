import { Page } from '../../shared/kit/page.tsx';
export function ApiPage() { return <Page title="ApiPage">x</Page>; }
