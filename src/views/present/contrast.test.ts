import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const wall = readFileSync('src/views/present/wall.css', 'utf8');

/** The declarations of the first rule with this selector. */
function ruleOf(css: string, selector: string): Record<string, string> {
  const body = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, (value as string).trim()]));
}

const everywhere = ruleOf(wall.slice(wall.indexOf('forced-colors')), 'html[data-wall]');
const themes = {
  paper: { ...ruleOf(tokens, '[data-theme="paper"]'), ...everywhere },
  projector: {
    ...ruleOf(tokens, '[data-theme="paper"]'), ...ruleOf(tokens, '[data-theme="projector"]'), ...everywhere, ...ruleOf(wall, "html[data-wall][data-theme='projector']"),
  },
};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast, 1-21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(themes))('text on the wall keeps 4.5:1 after a third of the contrast is lost: %s', (_, theme: Record<string, string>) => {
  const colour = (name: string): string => theme[name]?.replace(/^var\(--([\w-]+)\)$/, (_whole, other: string) => theme[other] ?? '') ?? '';
  const weak: string[] = [];
  for (const ink of ['ink', 'ink-2', 'ink-3', 'lake', 'berry', 'ochre']) {
    for (const ground of ['paper', 'sheet']) {
      const found = contrast(colour(ink), colour(ground));
      if (!(found >= 6.75)) weak.push(`${ink} on ${ground}: ${found.toFixed(2)}`);
    }
  }
  for (const [ink, ground] of [['on-lake', 'lake'], ['on-berry', 'berry'], ['ink', 'lake-wash'], ['lake', 'lake-wash'], ['ink', 'board'], ['ink', 'heat-5']] as const) {
    const found = contrast(colour(ink), colour(ground));
    if (!(found >= 6.75)) weak.push(`${ink} on ${ground}: ${found.toFixed(2)}`);
  }
  expect(weak).toEqual([]);
});
