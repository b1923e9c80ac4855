import { isDict, isName, nameOf, type PdfFile, type PdfOperation, type PdfValue, streamText } from './pdfReader';

/** Letters by glyph number, as a font tells them. */
type Letters = ReadonlyMap<number, string>;

/**
 * The text of all pages in the order of their content, read from the file itself: what stands for
 * pictures is in, decoration (footers, hyphens of cut words) is out.
 */
export function shownText(file: PdfFile): string {
  const known = new Map<PdfValue, Letters>();
  const lettersOf = (font: PdfValue | undefined): Letters => {
    const dict = file.dict(font);
    const found = known.get(dict) ?? readLetters(streamText(file, dict.get('ToUnicode')));
    known.set(dict, found);
    return found;
  };
  return file.pages.map(({ dict, operations }) => {
    const fonts = file.dict(file.dict(dict.get('Resources')).get('Font'));
    return pageText(operations, (name) => lettersOf(fonts.get(name)));
  }).join('\n');
}

function pageText(operations: readonly PdfOperation[], lettersOf: (font: string) => Letters): string {
  let text = '';
  let letters: Letters = new Map();
  /** For each open mark, whether its glyphs count. */
  const counts: boolean[] = [];
  for (const { operator, operands } of operations) {
    const [first, second] = operands;
    if (operator === 'Tf') letters = lettersOf(nameOf(first));
    else if (operator === 'BDC' || operator === 'BMC') {
      const actual = isDict(second) ? second.get('ActualText') : undefined;
      const isOpen = (counts.at(-1) ?? true) && !(isName(first) && first.name === 'Artifact');
      if (isOpen && typeof actual === 'string') text += actual;
      counts.push(isOpen && actual === undefined);
    } else if (operator === 'EMC') counts.pop();
    else if ((operator === 'Tj' || operator === 'TJ') && counts.at(-1) !== false) {
      for (const part of Array.isArray(first) ? (first as PdfValue[]) : [first]) if (typeof part === 'string') text += decode(part, letters);
    }
  }
  return text;
}

const decode = (hex: string, letters: Letters): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => letters.get(Number.parseInt(code, 16)) ?? '').join('');

const unicode = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

function readLetters(map: string): Letters {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) letters.set(Number.parseInt(code, 16), unicode(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const start = Number.parseInt(from, 16);
      const first = unicode(text);
      for (let code = start; code <= Number.parseInt(to, 16); code++) {
        letters.set(code, first.slice(0, -1) + String.fromCharCode(first.charCodeAt(first.length - 1) + code - start));
      }
    }
  }
  return letters;
}
