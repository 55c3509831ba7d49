export { domain } from './subgraph.ts';
