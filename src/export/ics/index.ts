export * from './calendar';
export type { IcsEvent } from './event';
