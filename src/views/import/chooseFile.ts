import type { ImportKind } from './types';

/** The largest file that is read (bytes). */
export const MAX_BYTES = 50 * 1024 * 1024;

/** Older or other formats of the same things: the program that made them saves them in one that can be read. */
const OLD = {
  spreadsheet: ['xls', 'xlsb', 'ods', 'numbers'],
  slides: ['ppt', 'odp', 'key'],
} as const;

/** Why a file cannot be taken up. */
export type FileProblem =
  | { readonly code: 'empty' | 'workbook' | 'old-spreadsheet' | 'old-slides'; readonly name: string }
  | { readonly code: 'too-big'; readonly name: string; readonly bytes: number }
  | { readonly code: 'unknown'; readonly name: string; readonly ending: string };

export type FileChoice = { readonly kind: ImportKind; readonly file: File } | { readonly problem: FileProblem };

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Finds by its ending what a file is, or says why it is not taken. Reads nothing of it. */
export function chooseFile(file: File, kinds: readonly ImportKind[]): FileChoice {
  const { name, size } = file;
  const ending = endingOf(name);
  const kind = kinds.find(({ endings }) => endings.includes(ending));
  if (!kind) {
    if (ending === 'json') return { problem: { code: 'workbook', name } };
    if (OLD.spreadsheet.some((one) => one === ending)) return { problem: { code: 'old-spreadsheet', name } };
    if (OLD.slides.some((one) => one === ending)) return { problem: { code: 'old-slides', name } };
    return { problem: { code: 'unknown', name, ending } };
  }
  if (size === 0) return { problem: { code: 'empty', name } };
  if (size > MAX_BYTES) return { problem: { code: 'too-big', name, bytes: size } };
  return { kind, file };
}
