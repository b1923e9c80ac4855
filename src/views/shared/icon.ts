/** How every icon is drawn: `<Play {...ICON} />`. */
export const ICON = { size: '1.25rem', strokeWidth: 1.6, 'aria-hidden': true } as const;
