import { defineTexts } from '@/blockkit';
import en from './locales/en.json';
import fi from './locales/fi.json';
import sv from './locales/sv.json';
import type { MatrixConfig } from './model';

export const texts = defineTexts('block-matrix', { fi, sv, en });

/** What an empty cell asks. */
export const questionOf = ({ holds, emptyQuestion }: MatrixConfig, t: ReturnType<typeof texts.translator>): string =>
  emptyQuestion ?? t(holds === 'notes' ? 'missingNotes' : 'missing');
