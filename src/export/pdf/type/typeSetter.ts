import type { Role, TextStyle } from '../art/items';
import type { Chains, Face } from './faces';

/** A stretch of text that is drawn in one way. Widths in thousandths of the type size. */
export type Run =
  | { readonly kind: 'glyphs'; readonly face: Face; readonly text: string; readonly width: number }
  /** No face has it: an emoji or a script that is painted as a picture, or a box where nothing can paint. */
  | { readonly kind: 'picture'; readonly text: string; readonly picture: Picture | null; readonly width: number };

export interface Picture {
  /** PNG bytes. */
  readonly png: Uint8Array;
  /** Pixels; the type size is PICTURE_EM of them, the baseline PICTURE_BASE from the top. */
  readonly width: number;
  readonly height: number;
}

export const PICTURE_EM = 64;
export const PICTURE_BASE = 64;
export const PICTURE_HEIGHT = 84;

/** Paints text with the fonts of the machine; null when it cannot. */
export type Painter = (text: string) => Picture | null;

export interface Line {
  /** With the space that ended it, so that words stay apart when the text is read out; a cut word has none. */
  readonly text: string;
  /** A word was cut here: a hyphen is drawn but is no part of the text. */
  readonly hyphen: boolean;
}

export interface TypeSetter {
  readonly runs: (text: string, role: Role) => readonly Run[];
  /** Points. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Lines no wider than `width`; line breaks stay. */
  readonly lines: (text: string, style: TextStyle, width: number) => readonly Line[];
  /** Letters that no face has and that are no emoji, each once, in the order met. */
  readonly missing: () => readonly string[];
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Nothing to see: joiners, marks of direction, variation selectors. */
const INVISIBLE = /^(?:\p{Cf}|\p{Cc}|\p{Zl}|\p{Zp}|\p{Variation_Selector})+$/u;
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000\t]/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export function createTypeSetter(chains: Chains, painter: Painter | null): TypeSetter {
  const missing = new Set<string>();
  const pictures = new Map<string, Picture | null>();
  const setBefore: Record<Role, Map<string, readonly Run[]>> = { sans: new Map(), strong: new Map(), serif: new Map(), display: new Map() };

  const faceOf = (role: Role, codePoint: number): Face | undefined => chains[role].find((face) => face.glyphOf(codePoint) !== 0);

  const picture = (text: string): Run => {
    if (!EMOJI.test(text)) for (const letter of text) missing.add(letter);
    let painted = pictures.get(text);
    if (painted === undefined) {
      painted = painter?.(text) ?? null;
      pictures.set(text, painted);
    }
    const width = painted ? (painted.width * 1000) / PICTURE_EM : 900 * [...segmenter.segment(text)].length;
    return { kind: 'picture', text, picture: painted, width };
  };

  const glyphs = (face: Face, text: string): Run => ({ kind: 'glyphs', face, text, width: widthOf(face, text) });

  function widthOf(face: Face, text: string): number {
    let width = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const glyph = face.glyphOf(text.charCodeAt(at));
      width += face.advanceOf(glyph) + (before === 0 ? 0 : face.kerning(before, glyph));
      before = glyph;
    }
    return width;
  }

  function split(text: string, role: Role): readonly Run[] {
    const first = chains[role][0];
    let plain = first !== undefined;
    for (let at = 0; plain && at < text.length; at++) plain = first?.glyphOf(text.charCodeAt(at)) !== 0;
    if (plain && first) return text === '' ? [] : [glyphs(first, text)];

    const parts: { face: Face | null; text: string }[] = [];
    for (const { segment } of segmenter.segment(text)) {
      for (const part of partsOf(segment, role)) {
        const last = parts.at(-1);
        // Emoji stand alone; letters of an unknown script are painted word by word, so that they join.
        if (last && last.face === part.face && (part.face || !(EMOJI.test(part.text) || EMOJI.test(last.text)))) last.text += part.text;
        else parts.push(part);
      }
    }
    return parts.map(({ face, text: part }) => (face ? glyphs(face, part) : picture(part)));
  }

  function partsOf(cluster: string, role: Role): { face: Face | null; text: string }[] {
    const letters = [...cluster].filter((letter) => !INVISIBLE.test(letter));
    const faces = letters.map((letter) => faceOf(role, letter.codePointAt(0) ?? 0));
    if (letters.length === 0) return [];
    if (faces.some((face) => face === undefined)) return [{ face: null, text: cluster }];
    return letters.map((letter, index) => ({ face: faces[index] ?? null, text: letter }));
  }

  const runs = (text: string, role: Role): readonly Run[] => {
    let found = setBefore[role].get(text);
    if (!found) {
      found = split(clean(text), role);
      setBefore[role].set(text, found);
    }
    return found;
  };

  const width = (text: string, { role, size, tracking = 0 }: TextStyle): number => {
    let total = 0;
    for (const run of runs(text, role)) total += run.width + (run.kind === 'glyphs' ? run.text.length * tracking : 0);
    return (total * size) / 1000;
  };

  /** Cuts a word that no line can hold: at a syllable when there is one, else anywhere. */
  function cutWord(word: string, style: TextStyle, room: number): readonly [string, string, boolean] {
    const letters = [...segmenter.segment(word)].map(({ segment }) => segment);
    let fits = 1;
    while (fits < letters.length && width(`${letters.slice(0, fits + 1).join('')}-`, style) <= room) fits++;
    if (fits >= letters.length) return [word, '', false];
    if (ADDRESS.test(word)) {
      // A hyphen would change an address: it is cut after a sign of its own.
      const sign = letters.slice(0, fits).findLastIndex((letter) => /[@./_?=&-]/.test(letter));
      const at = sign > 0 ? sign + 1 : fits;
      return [letters.slice(0, at).join(''), letters.slice(at).join(''), false];
    }
    for (let at = fits; at >= 3; at--) {
      if (letters.length - at >= 2 && isSyllable(letters, at)) return [letters.slice(0, at).join(''), letters.slice(at).join(''), true];
    }
    return [letters.slice(0, fits).join(''), letters.slice(fits).join(''), false];
  }

  function paragraph(text: string, style: TextStyle, room: number): Line[] {
    const lines: Line[] = [];
    let line = '';
    let used = 0;
    for (const part of breakable(text)) {
      let word = part;
      let bare = width(word.trimEnd(), style);
      if (line !== '' && used + bare > room) {
        lines.push({ text: line, hyphen: false });
        line = '';
        used = 0;
      }
      while (bare > room) {
        const [head, tail, hyphen] = cutWord(word.trimEnd(), style, room);
        if (tail === '') break;
        lines.push({ text: head, hyphen });
        word = tail + word.slice(word.trimEnd().length);
        bare = width(word.trimEnd(), style);
      }
      line += word;
      used += width(word, style);
    }
    if (line !== '' || lines.length === 0) lines.push({ text: line, hyphen: false });
    return lines;
  }

  return {
    runs,
    width,
    lines(text, style, room) {
      const parts = text.replace(/\r\n?/g, '\n').split('\n').map((part) => clean(part).replace(/ +$/, ''));
      return parts.flatMap((part, index) => paragraph(index < parts.length - 1 ? `${part} ` : part, style, room));
    },
    missing: () => [...missing],
  };
}

const clean = (text: string): string => text.normalize('NFC').replace(SPACES, ' ');

/** Words with the space after them; long ones also at their own hyphens and slashes, and CJK between signs. */
const breakable = (text: string): readonly string[] =>
  text.match(/[^ ]+ *|^ +/gu)?.flatMap((word) => word.split(/(?<=[^\s\d][-–—/])(?=[^\s\d-])|(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u)) ?? [];

const ADDRESS = /[@\d]|:\/\/|www\./;
const VOWEL = /^[aeiouyåäöáéíóúæøõüаеёиоуыэюя]/iu;
const CONSONANT = /^\p{L}/u;

/** A consonant before a vowel begins a syllable in Finnish, and mostly well enough in Swedish and English. */
const isSyllable = (letters: readonly string[], at: number): boolean => {
  const [here = '', next = ''] = [letters[at], letters[at + 1]];
  return CONSONANT.test(here) && !VOWEL.test(here) && VOWEL.test(next) && letters.slice(0, at).some((letter) => VOWEL.test(letter));
};
