import { expect, it } from 'vitest';
import { readTouch } from './swipe';

const at = (x: number, y = 300, time = 0) => ({ x, y, time });

it('a quick stroke sideways turns the step, the way a page is turned', () => {
  expect(readTouch(at(300), at(100, 320, 250), 390)).toBe('next');
  expect(readTouch(at(100), at(300, 290, 250), 390)).toBe('back');
});

it('a stroke up or down, a slow one and a short one mean nothing', () => {
  expect(readTouch(at(200), at(140, 100, 250), 390)).toBeNull();
  expect(readTouch(at(300), at(100, 300, 2000), 390)).toBeNull();
  expect(readTouch(at(200), at(170, 300, 200), 390)).toBeNull();
});

it('a tap at the edge turns the step, elsewhere it does not', () => {
  expect(readTouch(at(380), at(381, 301, 90), 390)).toBe('next');
  expect(readTouch(at(8), at(8, 300, 90), 390)).toBe('back');
  expect(readTouch(at(200), at(200, 300, 90), 390)).toBeNull();
  expect(readTouch(at(380), at(380, 300, 900), 390)).toBeNull();
});
