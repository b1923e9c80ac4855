import type { jsPDF } from 'jspdf';
import type { ImageItem, PathItem, TextItem, Tone } from '../art/items';
import { PAGE } from '../layout/page';
import type { Face } from '../type/faces';
import { PICTURE_BASE, PICTURE_EM, type Run, type TypeSetter } from '../type/typeSetter';
import { currentFont, type EmbeddedFont, internalsOf } from './jspdfInternals';
import { binaryString, pdfNumber, pdfNumbers } from './pdfText';

/** Draws items into the current page. Knows nothing of tags. */
export interface Pen {
  readonly path: (item: PathItem) => void;
  readonly image: (item: ImageItem) => void;
  /** One run of a text, `at` points from the text's start along its direction. */
  readonly run: (item: TextItem, run: Run, at: number) => void;
}

const rgbOf = (hex: string): string => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
};

interface UsedFont extends EmbeddedFont {
  readonly known: Map<number, string>;
}

export function createPen(doc: jsPDF, type: TypeSetter, tones: Readonly<Record<Tone, string>>): Pen {
  const rgb = (tone: Tone): string => rgbOf(tones[tone]);
  const internals = internalsOf(doc);
  const fonts = new Map<string, UsedFont>();

  /** Embeds a face at its first use, so that faces that nobody needs stay out. */
  const fontOf = (face: Face): UsedFont => {
    let font = fonts.get(face.name);
    if (font) return font;
    const name = `Keha-${face.name}`;
    doc.addFileToVFS(`${name}.ttf`, binaryString(face.bytes));
    doc.addFont(`${name}.ttf`, name, 'normal');
    doc.setFont(name, 'normal');
    // jsPDF keeps only fonts that its own text() has seen: let it see this one, then take the line back.
    const page = internals.pages[doc.getCurrentPageInfo().pageNumber];
    const length = page?.length ?? 0;
    doc.text(' ', 0, 0);
    if (page) page.length = length;
    font = { ...currentFont(doc), known: new Map() };
    fonts.set(face.name, font);
    return font;
  };

  const codeOf = (font: UsedFont, face: Face, letter: number): string => {
    let code = font.known.get(letter);
    if (code === undefined) {
      const glyph = face.glyphOf(letter);
      font.metadata.glyIdsUsed.push(glyph);
      font.metadata.toUnicode[glyph] = letter;
      font.metadata.Unicode.widths.push(glyph, [face.advanceOf(glyph)]);
      code = glyph.toString(16).padStart(4, '0');
      font.known.set(letter, code);
    }
    return code;
  };

  const show = (face: Face, text: string): string => {
    const font = fontOf(face);
    let out = '[<';
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const glyph = face.glyphOf(letter);
      const kerning = before === 0 ? 0 : face.kerning(before, glyph);
      if (kerning !== 0) out += `>${-kerning}<`;
      out += codeOf(font, face, letter);
      before = glyph;
    }
    return `${out}>] TJ`;
  };

  const matrix = ({ angle = 0 }: TextItem, x: number, y: number): string => {
    if (angle === 0) return `1 0 0 1 ${pdfNumbers(x, PAGE.height - y)}`;
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn).toFixed(5), Math.sin(turn).toFixed(5)];
    return `${cos} ${(-Number(sin)).toFixed(5)} ${sin} ${cos} ${pdfNumbers(x, PAGE.height - y)}`;
  };

  /** Where `at` points along the text's direction is. */
  const along = ({ x, y, angle = 0 }: TextItem, at: number): readonly [number, number] => {
    const turn = (angle * Math.PI) / 180;
    return [x + at * Math.cos(turn), y + at * Math.sin(turn)];
  };

  const writeText = (item: TextItem, face: Face, text: string, at: number, hidden: boolean): void => {
    const { size, tracking = 0, tone } = item.style;
    const shown = show(face, text);
    const parts = [`BT ${rgb(tone)} rg /${fontOf(face).id} ${pdfNumber(size)} Tf`];
    if (tracking !== 0) parts.push(`${((tracking * size) / 1000).toFixed(3)} Tc`);
    if (hidden) parts.push('3 Tr');
    parts.push(`${matrix(item, ...along(item, at))} Tm`, shown);
    if (hidden) parts.push('0 Tr');
    if (tracking !== 0) parts.push('0 Tc');
    parts.push('ET');
    internals.write(parts.join(' '));
  };

  return {
    path({ path, stroke, fill, width = 1, dash, round = false }) {
      if (path.length === 0 || (!stroke && !fill)) return;
      const parts: string[] = [];
      if (fill) parts.push(`${rgb(fill)} rg`);
      if (stroke) parts.push(`${rgb(stroke)} RG ${pdfNumber(width)} w ${round ? '1 J 1 j' : '0 J 0 j'} [${dash ? pdfNumbers(...dash) : ''}] 0 d`);
      for (const command of path) {
        if (command[0] === 'Z') parts.push('h');
        else if (command[0] === 'C') {
          const [, ax, ay, bx, by, x, y] = command;
          parts.push(`${pdfNumbers(ax, PAGE.height - ay, bx, PAGE.height - by, x, PAGE.height - y)} c`);
        } else parts.push(`${pdfNumbers(command[1], PAGE.height - command[2])} ${command[0] === 'M' ? 'm' : 'l'}`);
      }
      parts.push(fill && stroke ? 'B' : fill ? 'f' : 'S');
      internals.write(parts.join(' '));
    },

    image({ src, x, y, width, height }) {
      doc.addImage(src, src.startsWith('data:image/png') ? 'PNG' : 'JPEG', x, y, width, height, undefined, 'FAST');
    },

    run(item, run, at) {
      if (run.kind === 'glyphs') {
        writeText(item, run.face, run.text, at, item.hidden ?? false);
        return;
      }
      const { size } = item.style;
      const [x, y] = along(item, at);
      const scale = size / PICTURE_EM;
      if (run.picture) {
        doc.addImage(run.picture.png, 'PNG', x, y - PICTURE_BASE * scale, run.picture.width * scale, run.picture.height * scale, `picture ${run.text}`, 'FAST');
      } else {
        const side = size * 0.62;
        this.path({ type: 'path', path: [['M', x + size * 0.1, y], ['L', x + size * 0.1 + side, y], ['L', x + size * 0.1 + side, y - side], ['L', x + size * 0.1, y - side], ['Z']], stroke: item.style.tone, width: 0.6 });
      }
      // Readers of text look for text: an unseen space carries the letters that the picture shows.
      const [space] = type.runs(' ', item.style.role);
      if (space?.kind === 'glyphs') writeText(item, space.face, ' ', at, true);
    },
  };
}
