const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A random id of 14 letters and digits (about 83 bits).
 * `crypto.randomUUID` is missing over plain http on a local network, `getRandomValues` is not.
 */
export function createId(): string {
  let id = '';
  while (id.length < 14) {
    for (const byte of crypto.getRandomValues(new Uint8Array(20))) {
      // 248 = 4 x 62: bytes above it would favour the first letters of the alphabet.
      if (byte < 248 && id.length < 14) id += ALPHABET[byte % 62];
    }
  }
  return id;
}
