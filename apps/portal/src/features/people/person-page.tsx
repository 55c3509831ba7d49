import { Page } from '../../shared/kit/page.tsx';
export function PersonPage() { return <Page title="PersonPage">x</Page>; }
