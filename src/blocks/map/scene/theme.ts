/** Colours of a picture, resolved: a worker knows no custom properties. */
export interface SceneTheme {
  readonly paper: string;
  readonly sheet: string;
  readonly rule: string;
  readonly edge: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly lake: string;
  readonly wash: string;
  readonly berry: string;
  readonly public: string;
  readonly private: string;
  readonly third: string;
  readonly other: string;
}

const PROPERTIES: Readonly<Record<keyof SceneTheme, string>> = {
  paper: '--paper', sheet: '--sheet', rule: '--rule', edge: '--edge', ink: '--ink', ink2: '--ink-2', ink3: '--ink-3', lake: '--lake',
  wash: '--lake-wash', berry: '--berry', public: '--s-public', private: '--s-private', third: '--s-third', other: '--s-other',
};

/** The colours that hold inside `element` now, forced colours too. */
export function readTheme(element: Element): SceneTheme {
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const entries = Object.entries(PROPERTIES).map(([key, property]) => {
    // Resolves names of system colours, which mean other things in a worker.
    probe.style.color = `var(${property})`;
    return [key, style.color || '#000'];
  });
  probe.remove();
  return Object.fromEntries(entries) as unknown as SceneTheme;
}

/** Calls `onChange` when the page's theme, contrast or forced colours change. Returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  const queries = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
