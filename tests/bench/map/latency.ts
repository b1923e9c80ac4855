/** What the bench asks of the page while real events come in. */
export interface Latency {
  /** Begins to listen: to these events, to drawing on canvases and to changes of the document. */
  readonly start: (type: 'pointermove' | 'wheel') => void;
  /** From each event to the frame after the one that showed something new, ms; and from the last event until nothing changed any more. */
  readonly stop: () => Promise<{ readonly shown: readonly number[]; readonly settled: number }>;
}

const CANVAS = ['fillRect', 'clearRect', 'drawImage', 'stroke', 'fill', 'fillText'] as const;
/** Nothing new for so long means that all has been drawn. */
const QUIET = 400;

/**
 * From a real event's own time stamp to what people see. A picture counts as shown when the browser begins the
 * frame after the one in which the canvas was drawn on or the document changed: by then that one has been handed over. An event that is merged with later ones into one
 * frame counts from its own time. Every contender is watched the same way, from outside: whatever is drawn first
 * after an event counts, be it a finished picture or an old one moved along, which is why `settled` is measured too.
 */
export function watchLatency(): Latency {
  let waiting: number[] = [];
  let shown: number[] = [];
  let lastEvent = 0;
  let lastChange = 0;
  let isOn = false;
  let isInFrame = false;
  let type: 'pointermove' | 'wheel' = 'pointermove';

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => request((time) => {
    isInFrame = true;
    callback(time);
    // Changes of the document are heard of right after the callback, and still belong to its frame.
    queueMicrotask(() => {
      isInFrame = false;
    });
  });

  const changed = (): void => {
    if (!isOn) return;
    lastChange = performance.now();
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    const done = (): void => {
      const now = performance.now();
      shown.push(...events.map((time) => now - time));
      lastChange = now;
    };
    // What a handler changes is shown by the frame to come, what a frame draws by that frame.
    if (isInFrame) request(done);
    else request(() => request(done));
  };

  for (const method of CANVAS) {
    const original = CanvasRenderingContext2D.prototype[method] as (...args: unknown[]) => unknown;
    (CanvasRenderingContext2D.prototype as unknown as Record<string, unknown>)[method] = function draw(this: CanvasRenderingContext2D, ...args: unknown[]) {
      if (isOn && this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) changed();
      return original.apply(this, args);
    };
  }
  new MutationObserver(changed).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['style', 'transform', 'd'], childList: true });

  const heard = (event: Event): void => {
    if (!isOn || event.type !== type) return;
    lastEvent = event.timeStamp;
    waiting.push(event.timeStamp);
  };
  window.addEventListener('pointermove', heard, { capture: true });
  window.addEventListener('wheel', heard, { capture: true, passive: true });

  return {
    start: (next) => {
      type = next;
      [waiting, shown, isOn] = [[], [], true];
      lastChange = performance.now();
    },
    stop: async () => {
      while (performance.now() - lastChange < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
      isOn = false;
      return { shown, settled: Math.max(0, lastChange - lastEvent) };
    },
  };
}
