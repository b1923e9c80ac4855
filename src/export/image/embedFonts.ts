/** One cut of a face, as a style sheet of the page declares it. */
interface Face {
  readonly family: string;
  readonly rule: string;
  readonly url: string;
  readonly covers: (codePoint: number) => boolean;
}

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '');

/** `U+0-FF, U+131` as a test; a face without a range has every letter. */
function rangeTest(range: string): (codePoint: number) => boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '0', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
  return spans.length === 0 ? () => true : (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function facesOf(page: Document): readonly Face[] {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? page.baseURI })));
  return rules.flatMap(({ rule, base }): Face[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (source === undefined) return [];
    return [{
      family: unquoted(rule.style.getPropertyValue('font-family')),
      rule: rule.cssText,
      url: new URL(source, base).href,
      covers: rangeTest(rule.style.getPropertyValue('unicode-range')),
    }];
  });
}

async function dataUrl(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A font could not be read')));
    reader.readAsDataURL(blob);
  });
}

/**
 * The style rules with which drawings keep their letters when they become pictures of their own, where the page's faces
 * do not reach: only faces whose letters the texts use, each as data. `''` when there is no text.
 */
async function rulesOf(texts: Iterable<Element>, familiesOf: (text: Element) => string, page: Document): Promise<string> {
  const used = new Map<string, Set<number>>();
  for (const text of texts) {
    for (const family of familiesOf(text).split(',').map(unquoted)) {
      const letters = used.get(family) ?? new Set();
      for (const letter of text.textContent) letters.add(letter.codePointAt(0) ?? 0);
      used.set(family, letters);
    }
  }
  const wanted = facesOf(page).filter(({ family, covers }) => [...(used.get(family) ?? [])].some(covers));
  const rules = await Promise.all(wanted.map(async ({ rule, url }) => rule.replace(/url\([^)]*\)/, `url("${await dataUrl(url)}")`)));
  return rules.join('\n');
}

/** The rules for the drawings inside an element of the page. */
export const fontRules = (element: HTMLElement): Promise<string> =>
  rulesOf(element.querySelectorAll('svg text'), (text) => getComputedStyle(text).fontFamily, element.ownerDocument);

/** The rules for a drawing that is no part of the page. */
export const drawingFontRules = (drawing: Document): Promise<string> =>
  rulesOf(drawing.querySelectorAll('text'), (text) => text.getAttribute('font-family') ?? '', document);
