import { describe, expect, it } from 'vitest';
import type { LocalFigure } from '@/template';
import { figureToSvg, type FigureSvgOptions } from './figureSvg';

const draw = (shapes: LocalFigure['shapes'], options?: FigureSvgOptions): Document => {
  const parsed = new DOMParser().parseFromString(figureToSvg({ size: [200, 100], alt: 'Kuva <kahdesta> & "muusta"', shapes }, options), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};

describe('a figure as SVG', () => {
  it('has its size, its name and its meaning, on white or on nothing', () => {
    const svg = draw([], { title: 'Verkosto' });
    expect(svg.documentElement.getAttribute('viewBox')).toBe('0 0 200 100');
    expect(svg.querySelector('title')?.textContent).toBe('Verkosto');
    expect(svg.querySelector('desc')?.textContent).toBe('Kuva <kahdesta> & "muusta"');
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(draw([], { isTransparent: true }).querySelector('rect')).toBeNull();
  });

  it('draws every kind of shape without styles or variables', () => {
    const svg = draw([
      { shape: 'circle', at: [10, 10], r: 5, fill: 'lake' },
      { shape: 'line', points: [[0, 0], [50, 0]], arrow: true, dash: 'dashed' },
      { shape: 'line', points: [[0, 0], [5, 0], [5, 5]], closed: true, fill: 'berry' },
      { shape: 'curve', points: [[0, 0], [5, 5], [10, 5], [15, 0]], arrow: true },
      { shape: 'arc', at: [50, 50], r: 20, from: 0, to: 270, arrow: true },
      { shape: 'sector', at: [50, 50], r: [10, 20], from: 0, to: 90, fill: 'heat-3' },
      { shape: 'rect', at: [1, 2], size: [3, 4], radius: 1, stroke: 'rule' },
    ]);
    expect(svg.querySelectorAll('path')).toHaveLength(8);
    const heads = [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('fill') === 'none' && path.getAttribute('stroke-linecap') === 'round');
    expect(heads).toHaveLength(3);
    expect(svg.documentElement.outerHTML).not.toMatch(/style|var\(|NaN|undefined/);
  });

  it('keeps the words: lines, turns and letters along a circle', () => {
    const svg = draw([
      { shape: 'text', at: [50, 50], text: 'Äiti & <lapsi>\nkoti', rotate: 30, halo: true, weight: 'bold' },
      { shape: 'arc-text', at: [50, 50], r: 40, angle: 180, text: 'Touko 2027' },
    ]);
    const [halo, text, ...letters] = svg.querySelectorAll('text');
    expect(halo?.getAttribute('aria-hidden')).toBe('true');
    expect([...(text?.querySelectorAll('tspan') ?? [])].map((line) => line.textContent)).toEqual(['Äiti & <lapsi>', 'koti']);
    expect(text?.getAttribute('transform')).toBe('rotate(30 50 50)');
    expect(letters.map((letter) => letter.textContent).join('')).toBe('Touko2027');
    expect(svg.querySelector('g > title')?.textContent).toBe('Touko 2027');
    // At the foot of the circle words read from left to right.
    const xs = letters.map((letter) => Number(/translate\((\S+)/.exec(letter.getAttribute('transform') ?? '')?.[1]));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });
});
