export * from './readCalendar';
export { tidyRule } from './recurs';
export type * from './types';
