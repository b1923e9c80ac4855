import { unzlibSync } from 'fflate';

/** A value of a PDF file. Names carry a slash, so that they differ from strings. */
export type PdfValue = number | boolean | null | string | PdfName | PdfRef | readonly PdfValue[] | PdfDict | PdfStream;
export interface PdfName { readonly name: string }
export interface PdfRef { readonly ref: number }
export type PdfDict = ReadonlyMap<string, PdfValue>;
export interface PdfStream { readonly dict: PdfDict; readonly data: Uint8Array }

/** One operator of a page's content and what stands before it. */
export interface PdfOperation { readonly operator: string; readonly operands: readonly PdfValue[] }

export interface PdfFile {
  readonly root: PdfDict;
  readonly info: PdfDict;
  /** Follows references. */
  readonly get: (value: PdfValue | undefined) => PdfValue;
  readonly dict: (value: PdfValue | undefined) => PdfDict;
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
  readonly pages: readonly { readonly number: number; readonly dict: PdfDict; readonly operations: readonly PdfOperation[] }[];
}

export const isName = (value: PdfValue | undefined): value is PdfName => typeof value === 'object' && value !== null && 'name' in value;
export const isRef = (value: PdfValue | undefined): value is PdfRef => typeof value === 'object' && value !== null && 'ref' in value;
export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
const isStream = (value: PdfValue | undefined): value is PdfStream => typeof value === 'object' && value !== null && 'dict' in value;
export const nameOf = (value: PdfValue | undefined): string => (isName(value) ? value.name : '');

const EMPTY: PdfDict = new Map();
const SKIPPED = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const WORD = /[^()<>[\]{}/%\0\t\n\f\r ]*/y;
const REFERENCE = /(\d+) \d+ R(?![A-Za-z])/y;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
};

/** A walk over PDF tokens from `at` on. */
class Scanner {
  readonly text: string;
  at: number;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  skip(): void {
    this.match(SKIPPED);
  }

  word(): string {
    return this.match(WORD)?.[0] ?? '';
  }

  /** A value, or an operator as `{ operator }`. */
  next(): PdfValue | { readonly operator: string } {
    this.skip();
    const sign = this.text[this.at];
    if (sign === '/') {
      this.at++;
      return { name: this.word().replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) };
    }
    if (sign === '(') return this.literal();
    if (this.text.startsWith('<<', this.at)) return this.dictionary();
    if (sign === '<') return this.hex();
    if (sign === '[') {
      this.at++;
      return this.until(']');
    }
    const reference = this.match(REFERENCE);
    if (reference) return { ref: Number(reference[1]) };
    const word = this.word();
    if (word === '') throw new Error(`Unexpected '${sign}' at ${this.at}`);
    if (NUMBER.test(word)) return Number(word);
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : { operator: word };
  }

  private until(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.text.startsWith(end, this.at)) {
        this.at += end.length;
        return values;
      }
      values.push(this.next() as PdfValue);
    }
  }

  private dictionary(): PdfDict {
    this.at += 2;
    const values = this.until('>>');
    const dict = new Map<string, PdfValue>();
    for (let at = 0; at < values.length; at += 2) {
      const key = nameOf(values[at]);
      if (dict.has(key)) throw new Error(`The key ${key} stands twice in a dictionary`);
      dict.set(key, values[at + 1] ?? null);
    }
    return dict;
  }

  private literal(): string {
    let depth = 0;
    let out = '';
    for (;;) {
      const letter = this.text[this.at++] ?? '';
      if (letter === '\\') out += this.text[this.at++] ?? '';
      else if (letter === '(' && depth++ > 0) out += letter;
      else if (letter === ')' && --depth === 0) return out;
      else if (letter !== '(') out += letter;
    }
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    // Only text strings are read; glyph numbers stay as they are.
    if (!digits.startsWith('FEFF')) return digits;
    let out = '';
    for (let at = 4; at < digits.length; at += 4) out += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
    return out;
  }
}

/** Reads a file with a stream of references and packed objects, as ours are. Throws when it is broken. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = latin(bytes);
  const objectAt = (offset: number): PdfValue => {
    const scanner = new Scanner(text, offset);
    const head = /^\s*\d+ \d+ obj/.exec(text.slice(offset, offset + 40));
    if (!head) throw new Error(`No object at ${offset}`);
    scanner.at += head[0].length;
    const value = scanner.next() as PdfValue;
    scanner.skip();
    if (!isDict(value) || !text.startsWith('stream', scanner.at)) return value;
    const from = scanner.at + (text[scanner.at + 6] === '\r' ? 8 : 7);
    const raw = bytes.subarray(from, from + Number(get(value.get('Length'))));
    return { dict: value, data: nameOf(value.get('Filter')) === 'FlateDecode' || nameOf(list(value.get('Filter'))[0]) === 'FlateDecode' ? unzlibSync(raw) : raw };
  };
  const streamAt = (offset: number): PdfStream => {
    const value = objectAt(offset);
    if (!isStream(value)) throw new Error(`No stream at ${offset}`);
    return value;
  };

  const known = new Map<number, PdfValue>();
  const get = (value: PdfValue | undefined): PdfValue => {
    if (!isRef(value)) return value ?? null;
    const found = known.get(value.ref) ?? load(value.ref);
    known.set(value.ref, found);
    return found;
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = get(value);
    return Array.isArray(found) ? (found as PdfValue[]) : found === null ? [] : [found];
  };
  const dict = (value: PdfValue | undefined): PdfDict => {
    const found = get(value);
    return isDict(found) ? found : isStream(found) ? found.dict : EMPTY;
  };

  const entries: (readonly [number, number, number])[] = [];
  const table = streamAt(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]));
  const [w1 = 0, w2 = 0, w3 = 0] = (table.dict.get('W') as number[]);
  const field = (at: number, size: number): number => table.data.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
  for (let at = 0; at < table.data.length; at += w1 + w2 + w3) entries.push([field(at, w1), field(at + w1, w2), field(at + w1 + w2, w3)]);

  const unpacked = new Map<number, { readonly body: string; readonly index: readonly number[]; readonly start: number }>();
  const unpack = (number: number) => {
    const found = unpacked.get(number);
    if (found) return found;
    const stream = get({ ref: number });
    if (!isStream(stream)) throw new Error(`Object ${number} is no stream`);
    const body = latin(stream.data);
    const start = Number(stream.dict.get('First'));
    const made = { body, start, index: body.slice(0, start).trim().split(/\s+/).map(Number) };
    unpacked.set(number, made);
    return made;
  };
  const load = (number: number): PdfValue => {
    const [type = 0, first = 0, second = 0] = entries[number] ?? [];
    if (type === 1) return objectAt(first);
    if (type !== 2) throw new Error(`Object ${number} is missing`);
    const { body, index, start } = unpack(first);
    if (index[second * 2] !== number) throw new Error(`Object ${number} is not where the table says`);
    return new Scanner(body, start + (index[second * 2 + 1] ?? 0)).next() as PdfValue;
  };

  const root = dict(table.dict.get('Root'));
  const pages = list(dict(root.get('Pages')).get('Kids')).map((kid) => {
    const page = dict(kid);
    const content = get(page.get('Contents'));
    return { number: isRef(kid) ? kid.ref : 0, dict: page, operations: isStream(content) ? operationsIn(latin(content.data)) : [] };
  });
  return { root, info: dict(table.dict.get('Info')), get, dict, list, pages };
}

function operationsIn(content: string): PdfOperation[] {
  const scanner = new Scanner(content);
  const operations: PdfOperation[] = [];
  let operands: PdfValue[] = [];
  for (scanner.skip(); scanner.at < content.length; scanner.skip()) {
    const token = scanner.next();
    if (typeof token === 'object' && token !== null && 'operator' in token) {
      operations.push({ operator: token.operator, operands });
      operands = [];
    } else operands.push(token);
  }
  return operations;
}

/** The bytes of a stream, for example the metadata. */
export const streamText = (file: PdfFile, value: PdfValue | undefined): string => {
  const stream = file.get(value);
  return isStream(stream) ? new TextDecoder().decode(stream.data) : '';
};
