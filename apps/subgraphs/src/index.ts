export { catalogue } from './catalogue.ts';
export { buildCity, type CityCounts, type CityRequest } from './city/build-city.ts';
export { isSandboxOn } from './environment.ts';
export { type PrepareOptions, prepareDatabase } from './prepare-database.ts';
export { createRuntimes, type Runtimes, type RuntimesOptions } from './runtimes.ts';
export { type SplitHost, type SplitHostOptions, startSplitHost } from './split-host.ts';
