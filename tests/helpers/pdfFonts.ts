import { faces } from 'virtual:pdf-fonts';
import type { PdfWorkbook } from '@/export';
import { facesFor, lettersIn } from '@/export/pdf/type/faces';
import { unpackFace } from '@/export/pdf/type/unpackFace';

/** The faces that a workbook needs, as the worker would get them. */
export async function fontsFor(workbook: PdfWorkbook | string): Promise<ReadonlyMap<string, Uint8Array>> {
  const needed = facesFor(lettersIn(workbook), faces);
  const files = await Promise.all(faces.filter(({ name }) => needed.includes(name)).map(async ({ name, load }) => [name, unpackFace((await load()).default)] as const));
  return new Map(files);
}
