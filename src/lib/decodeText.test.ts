import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText';

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('Áile Näkkälä'))).toBe('Áile Näkkälä');
    expect(decodeText(new TextEncoder().encode('\uFEFFä'))).toBe('ä');
  });

  it('reads what older spreadsheets save', () => {
    expect(decodeText(Uint8Array.of(0x42, 0x6a, 0xf6, 0x72, 0x6b))).toBe('Björk');
  });

  it('reads UTF-16', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe4, 0x00))).toBe('ä');
  });
});
