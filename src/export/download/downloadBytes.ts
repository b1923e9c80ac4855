import { downloadFile } from '@/lib/downloadFile';

/** Hands a file to the browser to keep. `name` must be safe, see `safeFileName`. */
export const downloadBytes = (name: string, bytes: Uint8Array, type: string): void =>
  downloadFile(name, bytes as Uint8Array<ArrayBuffer>, type);
