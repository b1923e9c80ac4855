import { defineTexts } from '@/blockkit';
import en from './locales/en.json';
import fi from './locales/fi.json';
import sv from './locales/sv.json';

export const texts = defineTexts('blocks-map-structure', { fi, sv, en });
