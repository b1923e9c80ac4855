/** Pixels of a PNG or JPEG data URL, or null when it is neither or is cut short. */
export function imageSize(src: string): readonly [number, number] | null {
  const match = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=]+)$/.exec(src);
  if (!match?.[1] || !match[2]) return null;
  try {
    return match[1] === 'png' ? pngSize(bytesOf(match[2], 32)) : jpegSize(bytesOf(match[2]));
  } catch (error) {
    if (error instanceof RangeError || error instanceof DOMException) return null;
    throw error;
  }
}

function bytesOf(base64: string, atMost?: number): DataView {
  const text = atob(atMost === undefined ? base64 : base64.slice(0, Math.ceil(atMost / 3) * 4));
  return new DataView(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

const pngSize = (bytes: DataView): readonly [number, number] | null =>
  bytes.getUint32(0) === 0x89504e47 ? [bytes.getUint32(16), bytes.getUint32(20)] : null;

function jpegSize(bytes: DataView): readonly [number, number] | null {
  if (bytes.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; ; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint16(at);
    // Start of frame, but not the tables (C4, C8, CC) that share its numbers.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) return [bytes.getUint16(at + 7), bytes.getUint16(at + 5)];
    if (marker < 0xff00) return null;
  }
}
