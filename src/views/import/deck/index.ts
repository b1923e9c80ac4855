import { lazy } from 'react';
import type { ImportKind } from '../types';
import { texts } from './texts';

/** The deck that a network has filled in so far: its texts, section by section. */
export const deck: ImportKind = {
  id: 'deck',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  endings: ['pptx'],
  Flow: lazy(() => import('./DeckFlow').then(({ DeckFlow }) => ({ default: DeckFlow }))),
};
