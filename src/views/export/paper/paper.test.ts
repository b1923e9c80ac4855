import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../../../tests/helpers/renderInWorkbook';
import { exportSource } from '../../../../tests/helpers/exportSource';
import { FIRST_CHOICES, isNothingChosen, type PaperChoices, pdfOptions, readPaperChoices } from './choices';
import { choicesIn, printHref } from './printAddress';

const choices: PaperChoices = { onlyAnswered: true, includePlan: false, includeActors: false, includeContacts: true, includeAppendix: false, without: ['define', 'x'] };
const source = exportSource({
  meta: { ...EMPTY_DOCUMENT.meta, sections: { define: { pos: 'a', hidden: false }, picture: { pos: 'b', hidden: false }, extra: { pos: 'c', hidden: true } } },
});

test('the address of the print view keeps every choice', () => {
  expect(choicesIn(printHref('w1', choices))).toEqual(choices);
  expect(choicesIn(printHref('w1', FIRST_CHOICES))).toEqual(FIRST_CHOICES);
});

test('an address without choices prints as at first', () => {
  expect(choicesIn('#/w/w1/print')).toEqual(FIRST_CHOICES);
});

test('paper holds the sections in use that were not taken away, and no contacts without the list of actors', () => {
  expect(pdfOptions(choices, source)).toMatchObject({ sections: ['picture'], includeContacts: false, today: '2027-04-08' });
});

test('stored choices come back, but contact details are asked for every time', () => {
  expect(readPaperChoices(JSON.parse(JSON.stringify(choices)))).toEqual({ ...choices, includeContacts: false });
  for (const stored of [undefined, null, 'x', 7, [], { without: 'x', includePlan: 'yes' }, { without: [3] }]) expect(readPaperChoices(stored)).toEqual(FIRST_CHOICES);
});

test('nothing is chosen when neither a section, the plan nor the actors are', () => {
  expect(isNothingChosen(choices, source)).toBe(false);
  expect(isNothingChosen({ ...choices, without: ['define', 'picture'] }, source)).toBe(true);
  expect(isNothingChosen({ ...choices, without: ['define', 'picture'], includePlan: true }, source)).toBe(false);
});
