import { fontRules } from './embedFonts';
import { pixelScale } from './pixelScale';

/**
 * One part of the page as a picture (PNG): its colours as they are now, without what is marked
 * `data-no-export`, on `ground`, a CSS colour or null for none. Rejects when the browser cannot draw it.
 */
export async function elementToPng(element: HTMLElement, ground: string | null = groundOf(element)): Promise<Blob> {
  const { default: html2canvas } = await import('html2canvas/dist/html2canvas.esm.js');
  // html2canvas finds the baseline of a font by a small picture in a line of text: ours are blocks.
  const inline = document.createElement('style');
  inline.textContent = 'body > div:last-child > img { display: inline !important; vertical-align: baseline !important }';
  document.head.append(inline);
  const fonts = await fontRules(element);
  let canvas: HTMLCanvasElement;
  try {
    canvas = await html2canvas(element, {
      scale: pixelScale(element.offsetWidth, element.offsetHeight),
      logging: false,
      backgroundColor: ground,
      onclone: (_page, copy) => {
        for (const drawing of copy.querySelectorAll('svg')) {
          if (!drawing.querySelector('text')) continue;
          const style = drawing.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
          style.textContent = fonts;
          drawing.prepend(style);
        }
      },
      // Everything outside the element is left out of the copy that is drawn from: it would only cost time.
      ignoreElements: (candidate) => candidate.hasAttribute('data-no-export') || isAside(candidate, element),
    });
  } finally {
    inline.remove();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make the picture');
  return blob;
}

/** Neither holds the element, nor stands inside it, nor gives it its looks. */
const isAside = (candidate: Element, element: Element): boolean =>
  document.body.contains(candidate) && !candidate.contains(element) && !element.contains(candidate) && candidate.tagName !== 'STYLE';

/** The colour behind the element: its own, or that of the nearest ancestor that has one. */
function groundOf(element: HTMLElement): string {
  for (let one: HTMLElement | null = element; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (backgroundColor !== '' && backgroundColor !== 'transparent' && !backgroundColor.endsWith(', 0)')) return backgroundColor;
  }
  return '#ffffff';
}
