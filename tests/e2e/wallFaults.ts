/**
 * What cannot be read on the wall, in words for people: type under 20 of 1080 as it is drawn, also in figures, and what is
 * cut, lies outside its block or on another text. Runs in the page.
 */
export function wallFaults(): string[] {
  const found = new Set<string>();
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight) found.add('the page scrolls');
  for (const block of document.querySelectorAll<HTMLElement>('[data-block]')) {
    const frame = block.getBoundingClientRect();
    const lines: { text: string; rect: DOMRect; element: Element }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim().slice(0, 30) ?? '';
      // What is for screen readers only is a pixel large.
      if (!element || text === '' || element.getBoundingClientRect().width < 2) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const em = parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      const size = (em * 1080) / innerHeight;
      if (size < 20) found.add(`${size.toFixed(1)} of 1080: ${text}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        // The space at which a line breaks hangs over the edge.
        if (rect.left < frame.left - 3 || rect.right > frame.right + em * 0.4) found.add(`outside its block: ${text}`);
        // Letters along an arc have boxes that say little.
        if (lines.length < 500 && !element.closest('textPath')) lines.push({ text, rect, element });
      }
    }
    for (const element of block.querySelectorAll<HTMLElement>('div, section, p, li, td, th, ul, ol, dl, dd, figure, span, h3, h4')) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (element.clientWidth < 2 || element.querySelector('canvas')) continue;
      if (textOverflow === 'ellipsis') found.add(`an ellipsis: ${element.className}`);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.add(`cut at the side: ${element.textContent?.slice(0, 30)}`);
      if (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) found.add(`scrolls in itself: ${element.textContent?.slice(0, 30)}`);
    }
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (one.element === other.element) continue;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // Letters are lower than their line.
        if (width > 3 && height > Math.min(one.rect.height, other.rect.height) * 0.35) found.add(`one on another: ${one.text} / ${other.text}`);
      }
    });
  }
  return [...found].slice(0, 12);
}
