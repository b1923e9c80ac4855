export { guessLayout, isOwnSheet, type Known, layoutAs, layoutFor, widthOf } from './guess';
export { nameKey } from './names';
export * from './planTypes';
export { planTables } from './planTables';
export { sheetRows } from './sheetRows';
export * from './types';
export { canBeMany, FIELDS, hasWhatItNeeds } from './words';
