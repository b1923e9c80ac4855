import { err, ok, type Result } from '@/lib/result';
import { MAX_CHARACTERS, type ReadProblem } from './problems';

/** What XML 1.0 cannot hold: control characters and halves of a pair. */
const UNFIT = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text for XML, in an element or an attribute. Line breaks and tabs are written as numbers: a reader would make them spaces. */
export const escapeXml = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The root of a document whose root is called `name`. Runs nothing and fetches nothing. */
export function parseXml(text: string, name: string): Result<Element, ReadProblem> {
  if (text.length > MAX_CHARACTERS) return err({ code: 'too-big', limit: `${MAX_CHARACTERS / 1_000_000} MB` });
  const document = new DOMParser().parseFromString(text.replace(/^[\uFEFF\s]+/, ''), 'application/xml');
  const failure = document.getElementsByTagName('parsererror')[0];
  if (failure) return err({ code: 'not-xml', line: lineIn(failure.textContent ?? '') });
  const root = document.documentElement;
  return root.localName === name ? ok(root) : err({ code: 'not-graph', root: root.localName });
}

/** Every browser says it its own way: `error on line 2 at column 5`, `Line Number 2, Column 5`, `2:5: ...`. */
const lineIn = (message: string): number => Number(/line(?: number)? (\d+)/i.exec(message)?.[1] ?? /^(\d+):\d+/.exec(message)?.[1] ?? 1);

/** Elements of a name at any depth, whatever their namespace. */
export const allNamed = (parent: Element, name: string): readonly Element[] => [...parent.getElementsByTagNameNS('*', name)];

/** Children of a name. */
export const childrenNamed = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);
