import { expect, test } from 'vitest';
import { localizeTemplate } from '@/template';
import { fakeTemplate } from '../../../tests/helpers/fakeLibrary';
import { workbookSections } from '../shared/sections';
import { type Choices, FIRST_CHOICES } from './choices';
import { choicesIn, pdfOptions, printHref } from './printAddress';

const choices: Choices = { onlyAnswered: true, includePlan: false, includeActors: false, includeContacts: true, includeAppendix: false, without: new Set(['define', 'x']) };

test('the address of the print view keeps every choice', () => {
  expect(choicesIn(printHref('w1', choices))).toEqual(choices);
  expect(choicesIn(printHref('w1', FIRST_CHOICES))).toEqual(FIRST_CHOICES);
});

test('an address without choices prints as at first', () => {
  expect(choicesIn('#/w/w1/print')).toEqual(FIRST_CHOICES);
});

test('paper holds the sections in use that were not taken away, and no contacts without the list of actors', () => {
  const sections = workbookSections(localizeTemplate(fakeTemplate, 'fi'), {
    sections: { define: { pos: 'a', hidden: false }, picture: { pos: 'b', hidden: false }, extra: { pos: 'c', hidden: true } },
  });
  expect(pdfOptions(choices, sections)).toMatchObject({ sections: ['picture'], includeContacts: false });
});
