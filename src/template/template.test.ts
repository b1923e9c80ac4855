import { expect, it } from 'vitest';
import { joinTemplate } from './joinTemplate';
import { localize } from './localize';

const structure = {
  id: 'x', parts: [{ id: 'one' }],
  sections: [{ id: 's', part: 'one', guidance: { figure: { size: [1, 1], shapes: [{ shape: 'circle', at: [0, 0], r: 1 }, { shape: 'text', id: 'mid', at: [0, 0] }] } }, blocks: [{ id: 'b', kind: 'text' }] }],
};
const words = (tag: string) => ({
  name: `name ${tag}`,
  parts: { one: { title: `part ${tag}` } },
  sections: { s: { title: `title ${tag}`, guidance: { about: [`first ${tag}`, `second ${tag}`], figure: { alt: `alt ${tag}`, shapes: { mid: { text: `mid ${tag}` } } } }, blocks: { b: { title: `block ${tag}` } } } },
});

it('joins structure and words into one template', () => {
  const template = joinTemplate(structure, { fi: words('fi'), sv: words('sv'), en: words('en') });
  const swedish = localize(template, 'sv') as any;
  expect(swedish).toEqual({
    id: 'x', name: 'name sv', parts: [{ id: 'one', title: 'part sv' }],
    sections: [{
      id: 's', part: 'one', title: 'title sv', blocks: [{ id: 'b', kind: 'text', title: 'block sv' }],
      guidance: {
        about: ['first sv', 'second sv'],
        figure: { size: [1, 1], alt: 'alt sv', shapes: [{ shape: 'circle', at: [0, 0], r: 1 }, { shape: 'text', id: 'mid', at: [0, 0], text: 'mid sv' }] },
      },
    }],
  });
});

it('gives words to the items of a list without ids in their order', () => {
  const withSpans = { ...structure, spans: [{ from: 'a' }, { from: 'b' }] };
  const given = (tag: string) => ({ ...words(tag), spans: [{ label: `span ${tag}` }] });
  const template = joinTemplate(withSpans, { fi: given('fi'), sv: given('sv'), en: given('en') });
  expect((localize(template, 'en') as any).spans).toEqual([{ from: 'a', label: 'span en' }, { from: 'b' }]);
});

it('tells when words name something that the structure has not', () => {
  const wrong = { ...words('fi'), parts: { two: { title: 'x' } } };
  expect(() => joinTemplate(structure, { fi: wrong, sv: wrong, en: wrong })).toThrow("parts: the words name 'two'");
});

it('falls back to a language that has the text', () => {
  expect(localize({ a: { fi: 'suomi' }, b: { sv: '', en: 'english' }, c: 'plain' }, 'sv')).toEqual({ a: 'suomi', b: 'english', c: 'plain' });
});
