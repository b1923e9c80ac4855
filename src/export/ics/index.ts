export * from './calendar';
export type { IcsEvent } from './event';
export { plainText } from './fold';
export { dayInCalendar, ruleInCalendar } from './planDays';
export { type PlanEntry, type PlanPick, planInCalendar } from './planInCalendar';
export { eventInCalendar, stepInCalendar } from './titleInCalendar';
export { entryOfUid } from './uid';
export { planSource } from './planSource';
export { yearClocks } from './yearClocks';
