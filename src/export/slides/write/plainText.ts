/** What no XML file may hold goes: control characters, and halves of letters. */
export const plainText = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
