import { defineTexts } from '@/i18n';
import en from './locales/en.json';
import fi from './locales/fi.json';
import sv from './locales/sv.json';

export const texts = defineTexts('views-plan-calendar', { fi, sv, en });
