/** How long the page may be held up at a time, ms. */
export const SLICE = 8;

/** Lets the page do what waits. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
