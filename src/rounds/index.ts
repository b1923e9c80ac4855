export { compareRounds, isSame, type RoundComparison, type RoundsContext } from './compareRounds';
export { lineDifference, linesOf } from './lineDifference';
export * from './startRound';
export * from './tellRounds';
