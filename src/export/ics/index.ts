export * from './calendar';
export type { IcsEvent, IcsTime } from './event';
