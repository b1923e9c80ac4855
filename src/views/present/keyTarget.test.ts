import { afterEach, expect, it } from 'vitest';
import { keyOwner } from './keyTarget';

const find = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector('.here') as Element;
};

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['field', '<textarea class="here"></textarea>'],
  ['field', '<div data-editing><input class="here"></div>'],
  ['field', '<div role="radiogroup"><button class="here" role="radio"></button></div>'],
  ['editor', '<div data-editing><button class="here"></button></div>'],
  ['overlay', '<div role="dialog"><input class="here"></div>'],
  ['overlay', '<div role="menu"><div role="menuitem" class="here"></div></div>'],
  ['control', '<button><span class="here"></span></button>'],
  ['control', '<input type="checkbox" class="here">'],
  ['wall', '<h1 class="here"></h1>'],
])('keys belong to the %s: %s', (owner, html) => {
  expect(keyOwner(find(html))).toBe(owner);
});

it('keys belong to the wall when nothing has the focus', () => {
  expect(keyOwner(document.body)).toBe('wall');
  expect(keyOwner(null)).toBe('wall');
});
