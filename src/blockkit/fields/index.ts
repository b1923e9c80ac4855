export * from './ActorsField';
export * from './DueField';
export { formatPlanDate } from './formatPlanDate';
export * from './StatusField';
export { statusWord, useStatusWords } from './useStatusWords';
export * from './StepList';
export { listStepsOf } from './stepPlaces';
export { stepsToPdf } from './stepsToPdf';
export * from './TextEntryList';
