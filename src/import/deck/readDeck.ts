import { strFromU8, unzipSync } from 'fflate';
import { err, ok, type Result } from '@/lib/result';
import { type Frame, readSlide } from './readSlide';

/** Why nothing could be read of a file. */
export type DeckProblem =
  /** Only a password opens it. */
  | 'locked'
  /** A presentation of an older PowerPoint, whatever its name says. */
  | 'old'
  /** A file of Keynote or OpenDocument, whatever its name says. */
  | 'other-program'
  /** Some other file. */
  | 'not-slides'
  /** Cut short, or not whole. */
  | 'broken'
  /** No slide has any text: pictures only. */
  | 'no-text';

/** One slide as people read it. */
export interface DeckPage {
  /** Counts from 1, hidden slides too. */
  readonly number: number;
  readonly title: string;
  /** Everything but the title, in reading order. */
  readonly frames: readonly Frame[];
  /** Speaker notes, paragraph by paragraph. */
  readonly notes: readonly string[];
}

const MOST_SLIDES = 2000;
/** Of one part and of all of them unpacked: more is not a deck but a trap. */
const MOST_PART_BYTES = 20_000_000;
const MOST_BYTES = 150_000_000;
/** How long the page may be kept waiting at a time, ms. */
const SLICE = 12;

const NEEDED = /^(ppt\/presentation\.xml|ppt\/_rels\/presentation\.xml\.rels|ppt\/(slides|notesSlides)\/[^/]+\.xml|ppt\/slides\/_rels\/[^/]+\.rels)$/;

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The texts of a .pptx file (ISO/IEC 29500, transitional or strict), slide by slide in the order in which they are shown.
 * Pictures are not unpacked. Aborting rejects with the signal's reason.
 */
export async function readDeck(bytes: Uint8Array, signal?: AbortSignal): Promise<Result<readonly DeckPage[], DeckProblem>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const pages: DeckPage[] = [];
  let since = performance.now();
  try {
    for (const path of slidePaths(parts).slice(0, MOST_SLIDES)) {
      const content = parts[path];
      if (!content) return err('broken');
      const notesPath = relations(parts, path).find(({ type }) => type.endsWith('/notesSlide'))?.target;
      const notes = notesPath === undefined ? undefined : parts[notesPath];
      pages.push({ number: pages.length + 1, ...readSlide(parse(content), notes ? parse(notes) : null) });
      if (performance.now() - since < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      since = performance.now();
    }
  } catch (error) {
    if (error instanceof BrokenXml) return err('broken');
    throw error;
  }
  if (pages.length === 0) return err('broken');
  return pages.some(({ title, frames, notes }) => title !== '' || frames.length > 0 || notes.length > 0) ? ok(pages) : err('no-text');
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the part that holds an encrypted package, in UTF-16 as directories of compound files have it ([MS-OFFCRYPTO] 2.3.4). */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const has = (bytes: Uint8Array, sought: readonly number[], at: number): boolean => sought.every((byte, index) => bytes[at + index] === byte);

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) if (has(bytes, sought, at)) return true;
  return false;
}

function unpack(bytes: Uint8Array): Result<Parts, DeckProblem> {
  if (has(bytes, COMPOUND, 0)) return err(holds(bytes, ENCRYPTED) ? 'locked' : 'old');
  if (!has(bytes, [0x50, 0x4b], 0)) return err('not-slides');
  const names = new Set<string>();
  let whole = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        if (!NEEDED.test(name)) return false;
        whole += originalSize;
        if (originalSize > MOST_PART_BYTES || whole > MOST_BYTES) throw new RangeError('Too much to unpack');
        return true;
      },
    });
    if (parts['ppt/presentation.xml']) return ok(parts);
  } catch {
    return err('broken');
  }
  const isOther = [...names].some((name) => name.startsWith('Index/') || name === 'Index.zip' || name === 'META-INF/manifest.xml');
  return err(isOther ? 'other-program' : 'not-slides');
}

class BrokenXml extends Error {}

function parse(content: Uint8Array): Document {
  const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new BrokenXml();
  return parsed;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path in the package. */
  readonly target: string;
}

/** What a part points at. */
function relations(parts: Parts, path: string): readonly Relation[] {
  const cut = path.lastIndexOf('/');
  const content = parts[`${path.slice(0, cut)}/_rels/${path.slice(cut + 1)}.rels`];
  if (!content) return [];
  return [...parse(content).getElementsByTagNameNS('*', 'Relationship')].map((relation) => ({
    id: relation.getAttribute('Id') ?? '',
    type: relation.getAttribute('Type') ?? '',
    target: resolve(path.slice(0, cut), relation.getAttribute('Target') ?? ''),
  }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Slides in the order of the presentation, not of their file names. */
function slidePaths(parts: Parts): readonly string[] {
  const path = 'ppt/presentation.xml';
  const content = parts[path];
  if (!content) return [];
  const targets = new Map(relations(parts, path).map(({ id, target }) => [id, target]));
  return [...parse(content).getElementsByTagNameNS('*', 'sldId')].flatMap((slide) => {
    const id = [...slide.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';
    return targets.get(id) ?? [];
  });
}
