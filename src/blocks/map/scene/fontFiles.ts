import type { FontFile } from './workerMessages';

/** The faces that the page's style sheets give these families, with the addresses of their files. */
function fontRules(families: ReadonlySet<string>): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && families.has(familyOf(rule)));
    } catch {
      // A sheet from elsewhere, such as a browser extension's, may not be read.
      return [];
    }
  });
}

const familyOf = (rule: CSSFontFaceRule): string => rule.style.getPropertyValue('font-family').replace(/["']/g, '').trim();

/** Reads the font files of these families for a worker: it cannot see the page's style sheets. Files that fail are left out. */
export async function fontFiles(...families: readonly string[]): Promise<readonly FontFile[]> {
  const files = await Promise.allSettled(fontRules(new Set(families)).map(async (rule): Promise<FontFile> => {
    const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
    const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
    return {
      family: familyOf(rule),
      bytes: await answer.arrayBuffer(),
      descriptors: {
        weight: rule.style.getPropertyValue('font-weight') || 'normal',
        style: rule.style.getPropertyValue('font-style') || 'normal',
        unicodeRange: rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
      },
    };
  }));
  return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
}
