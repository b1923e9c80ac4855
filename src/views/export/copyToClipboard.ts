/** Puts something on the clipboard. Rejects when the browser does not have one for this kind, or does not allow it. */
export async function copyToClipboard(type: 'image/png' | 'text/plain', make: () => Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new Error('This browser has no clipboard for pages');
  await navigator.clipboard.write([new ClipboardItem({ [type]: make() })]);
}
