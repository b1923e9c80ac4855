import { defineTexts } from '@/blockkit';
import en from './locales/en.json';
import fi from './locales/fi.json';
import sv from './locales/sv.json';

export const texts = defineTexts('block-spectrum', { fi, sv, en });

/** Gives this block's words in one language. */
export type Words = ReturnType<typeof texts.useT>;
