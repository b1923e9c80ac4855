import { useEffect, useState } from 'react';

/** The page that last had its heading focused. */
let shown: string | null = null;

const path = (): string => window.location.hash.split('?')[0] ?? '';

/**
 * Names the page: `usePageTitle(section, workbook)` gives "section · workbook · Kehä".
 * After a navigation the focus moves to the page's h1, so that a screen reader tells where we are;
 * the page a visit begins with keeps the focus where the browser put it.
 */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts.filter(Boolean), 'Kehä'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);

  // As it was when the page came: a page that waits for the next one to load is not that one.
  const [here] = useState(path);
  useEffect(() => {
    const first = shown === null;
    if (shown === here) return;
    shown = here;
    if (first) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [here]);
}
