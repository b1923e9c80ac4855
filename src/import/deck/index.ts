export { ownersIn } from './ownersIn';
export { type DeckPage, type DeckProblem, readDeck } from './readDeck';
export { type DeckOffer, type DeckSection, type DeckTarget, recogniseDeck, type RecognisedDeck } from './recogniseDeck';
