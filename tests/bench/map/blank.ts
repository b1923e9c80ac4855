import type { Mount } from './contender';

/** Draws nothing but a small square in the frame after each turn of the wheel: what a page without any work takes. */
export const mount: Mount = (root) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  root.append(canvas);
  let asked = 0;
  window.addEventListener('wheel', (event) => {
    event.preventDefault();
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => context?.fillRect(0, 0, 10, 10));
  }, { passive: false });
  return Promise.resolve({ toPage: (at) => at, fit: () => undefined, lookAt: () => undefined });
};
