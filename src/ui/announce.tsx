import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

let message = { text: '', number: 0 };
const listeners = /* @__PURE__ */ new Set<() => void>();

/** Says `text` to screen readers when they have finished what they are saying. */
export function announce(text: string): void {
  message = { text, number: message.number + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function LiveRegion() {
  const { text, number } = useSyncExternalStore(subscribe, () => message);
  return (
    // A dialog hides the rest of the page from screen readers, but not this.
    // Fixed, or its one pixel at the foot would make every page a pixel taller than the window.
    <div role="status" aria-live="polite" data-react-aria-top-layer="true" data-live-announcer="true" style={{ position: 'fixed', bottom: 0 }}>
      {/* A new element makes the same words sound again. */}
      <VisuallyHidden key={number}>{text}</VisuallyHidden>
    </div>
  );
}
