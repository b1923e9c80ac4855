export * from './types';
export * from './localize';
export * from './joinTemplate';
