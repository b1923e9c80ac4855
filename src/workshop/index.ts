export * from './wallSteps';
export * from './timer';
export * from './presentation';
export * from './clock';
export * from './runOfDay';
export * from './runChanges';
export * from './runSummary';
export * from './proposeRun';
