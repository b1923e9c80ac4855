export * from './calendar';
export type { IcsEvent } from './event';
export { plainText } from './fold';
export { dayInCalendar, ruleInCalendar } from './planDays';
export * from './planInCalendar';
export { eventInCalendar, stepInCalendar } from './titleInCalendar';
export * from './uid';
export * from './yearClocks';
