/**
 * How a text begins that a spreadsheet may run as a formula, with any apostrophes that already guard it:
 * the signs, their full-width forms, and what Excel skips before a sign. After OWASP, CSV Injection, and ASVS 5.0, 1.2.10.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The text with an apostrophe in front if a spreadsheet would take it for a formula: it stays a text however often it is saved anew. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What `guardFormula` was given. */
export const unguardFormula = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
