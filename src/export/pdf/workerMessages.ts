import type { PdfWorkbook } from './content/pdfWorkbook';
import type { FaceInfo } from './type/faces';

/** First the work, then the faces that the worker asks for. */
export type ToWorker =
  | { readonly type: 'render'; readonly workbook: PdfWorkbook; readonly faces: readonly FaceInfo[] }
  /** TTF files, deflated, in base64. */
  | { readonly type: 'faces'; readonly files: readonly (readonly [name: string, packed: string])[] };

export type FromWorker =
  | { readonly type: 'need'; readonly faces: readonly string[] }
  /** 0-1 */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }
  | { readonly type: 'failed'; readonly message: string };
