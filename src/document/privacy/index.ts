export * from './freeTexts';
export * from './mentions';
export * from './nameForms';
export * from './personCounts';
export * from './withoutNames';
export * from './withoutPerson';
