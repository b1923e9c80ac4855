import { defineTexts } from '@/i18n';
import en from './locales/en.json';
import fi from './locales/fi.json';
import sv from './locales/sv.json';

export const texts = defineTexts('format-rounds', { fi, sv, en });
