export * from './defineTexts';
export * from './format';
export * from './language';
