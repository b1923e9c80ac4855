import { downloadFile } from '@/lib/downloadFile';
import type { ExportFile } from './formats/types';

/** Browsers drop files that come faster than this (ms). */
const GAP = 300;

/** Gives files to keep, one after the other. */
export async function giveFiles(files: readonly ExportFile[]): Promise<void> {
  for (const [index, { name, content, type }] of files.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, GAP));
    downloadFile(name, content, type);
  }
}
