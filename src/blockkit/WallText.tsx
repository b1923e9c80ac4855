import type { ReactNode } from 'react';
import styles from './WallText.module.css';

/** Letters on a line of the largest type, on a wall of 16:9. */
const LINE = 60;
/** The air around an entry, in lines. */
const AIR = 0.6;
/** The most lines that stand on a wall at once in the largest type, and in the next one. */
const FEW = 11;
const SOME = 14;

/**
 * How much there is to read: `few` fits on a wall in the largest type, `some` in the next one, `many` has to be scrolled or
 * read in the size of the text around.
 * @param entries what each entry says, a text for each of its lines
 * @param columns how many entries stand side by side
 */
export function wallAmount(entries: readonly (readonly string[])[], columns = 1): 'few' | 'some' | 'many' {
  let lines = 0;
  for (const texts of entries) {
    lines += AIR;
    for (const line of texts.flatMap((text) => text.split('\n'))) lines += Math.max(1, Math.ceil((line.length * columns) / LINE));
    if (lines > SOME * columns) return 'many';
  }
  return lines > FEW * columns ? 'some' : 'few';
}

/** What a face on the wall stands in: the less there is to read, the larger the type, so that the back row reads it too. */
export function WallText({ entries, columns, children }: {
  /** What each entry says, a text for each of its lines. */
  readonly entries: readonly (readonly string[])[];
  /** How many entries stand side by side. Default 1 */
  readonly columns?: number;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <div className={styles.face} data-amount={wallAmount(entries, columns)}>{children}</div>
    </div>
  );
}
