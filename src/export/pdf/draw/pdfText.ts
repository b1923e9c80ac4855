/** A text string of PDF in UTF-16: safe for every letter, also where literal strings are not. */
export function pdfString(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** A length with two decimals and no needless zeros. */
export const pdfNumber = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

export const pdfNumbers = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');

/** Every byte as a letter and back: what jsPDF writes files and fonts in. */
export function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}

export function bytesOfBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
