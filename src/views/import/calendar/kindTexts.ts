import { defineTexts } from '@/i18n';
import en from './kindLocales/en.json';
import fi from './kindLocales/fi.json';
import sv from './kindLocales/sv.json';

/** The words of the page; those of the flow come with the flow. */
export const texts = defineTexts('views-import-calendar-kind', { fi, sv, en });
