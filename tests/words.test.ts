import { describe, expect, it } from 'vitest';

type Words = Record<string, string>;

const folders = new Map<string, Record<string, Words>>();
for (const [path, words] of Object.entries(import.meta.glob<Words>('../src/**/locales/*.json', { import: 'default', eager: true }))) {
  const [, folder, language] = /^\.\.\/src\/(.*)\/locales\/(\w+)\.json$/.exec(path) as unknown as [string, string, string];
  folders.set(folder, { ...folders.get(folder), [language]: words });
}

const sources = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const placeholders = (text: string): string[] => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map((match) => match[1] as string).sort();

it('finds the words of every folder', () => {
  expect(folders.size).toBeGreaterThan(12);
});

describe.each([...folders])('the words of %s', (folder, { fi, sv, en }) => {
  if (!fi || !sv || !en) throw new Error(`${folder} lacks a language`);

  it('have the same keys in every language', () => {
    expect(Object.keys(sv).sort()).toEqual(Object.keys(fi).sort());
    expect(Object.keys(en).sort()).toEqual(Object.keys(fi).sort());
  });

  it('have the same placeholders, and none is empty', () => {
    for (const [key, text] of Object.entries(fi)) {
      // A plural's one may say "yksi" where the others say a number.
      const same = (words: Words): void => {
        if (!/_one$/.test(key)) expect({ key, names: placeholders(words[key] ?? '') }).toEqual({ key, names: placeholders(text) });
        expect(words[key]?.trim(), `${folder} ${key}`).not.toBe('');
      };
      [fi, sv, en].forEach(same);
    }
  });

  it('have both forms of every plural', () => {
    const keys = new Set(Object.keys(fi));
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
    }
  });

  it('are all in use', () => {
    // In the folder itself, and in others that take its words.
    const borrowed = `/${folder.split('/').at(-1)}/texts'`;
    const code = Object.entries(sources)
      .filter(([path, text]) => path.startsWith(`../src/${folder}/`) || text.includes(borrowed))
      .map(([, text]) => text).join('\n');
    const unused = Object.keys(fi).map((key) => key.replace(/_(zero|one|other)$/, '')).filter((key) => {
      if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return false;
      // Keys put together from a fixed beginning and a value: `status-${status}`.
      return ![...code.matchAll(/`([\w.-]+)\$\{/g)].some((match) => key.startsWith(match[1] as string))
        && ![...code.matchAll(/\}([\w.-]+)`/g)].some((match) => key.endsWith(match[1] as string));
    });
    expect(unused).toEqual([]);
  });
});
