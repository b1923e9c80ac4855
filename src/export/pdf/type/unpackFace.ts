import { unzlibSync } from 'fflate';
import { fromBase64 } from '@/lib/base64';

/** A TTF as it travels: deflated, in base64. */
export function unpackFace(packed: string): Uint8Array {
  const bytes = fromBase64(packed);
  if (!bytes) throw new Error('A face is not base64');
  return unzlibSync(bytes);
}
