export * from './rows';
export * from './filterRows';
export * from './groupRows';
export * from './planYear';
