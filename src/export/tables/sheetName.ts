/** A name as Excel takes it for a sheet: 31 letters, without `[]:*?/\`, no apostrophe at its ends, unlike the others. */
export function legalSheetName(title: string, taken: ReadonlySet<string> = new Set()): string {
  const clean = title.replaceAll(/[[\]:*?/\\\p{Cc}]+/gu, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[' ]+|[' ]+$/g, '') || 'Kehä';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    let short = clean;
    while (short.length + ending.length > 31) short = [...short].slice(0, -1).join('').trimEnd();
    if (!taken.has(`${short}${ending}`.toLowerCase())) return `${short}${ending}`;
  }
}
