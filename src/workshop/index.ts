export * from './wallSteps';
export * from './timer';
export * from './presentation';
