import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether poppler's and qpdf's programs are here; tests that need them are skipped without. */
export const tools = { poppler: has('pdftotext'), qpdf: has('qpdf') };

function withFile<T>(bytes: Uint8Array, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'keha-pdf-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const output = (program: string, args: readonly string[]): string => execFileSync(program, [...args], { encoding: 'utf8', maxBuffer: 1e8 });

/** What another program reads from the pages, in the order of the content. */
export const pdfToText = (bytes: Uint8Array): string => withFile(bytes, (path) => output('pdftotext', ['-raw', path, '-']));
/** The text by the structure tree, as `pdfinfo` prints it. */
export const structText = (bytes: Uint8Array): string => withFile(bytes, (path) => output('pdfinfo', ['-struct-text', path]));
export const pdfImages = (bytes: Uint8Array): string => withFile(bytes, (path) => output('pdfimages', ['-list', path]));
/** Throws with qpdf's words when the file is damaged. */
export const qpdfCheck = (bytes: Uint8Array): string => withFile(bytes, (path) => output('qpdf', ['--check', path]));
