import type { CSSProperties } from 'react';
import styles from './Question.module.css';

/** Letters in the longest word: a compound that would not fit on a line is set smaller instead of broken. */
const longestWord = (text: string): number => Math.max(8, ...text.split(/[\s-]+/).map((word) => word.length));

/** Long questions are set in three smaller sizes, and scroll rather than become smaller than those. */
function sizeOf({ length }: string): 'large' | 'middle' | 'small' | 'least' {
  if (length <= 80) return 'large';
  if (length <= 130) return 'middle';
  return length <= 200 ? 'small' : 'least';
}

/** The step's heading in the size that the back row reads: 94 of 1080, never under 56. */
export const Question = ({ text }: { readonly text: string }) => (
  <h1 className={styles.question} data-size={sizeOf(text)} style={{ '--longest': longestWord(text) } as CSSProperties}>{text}</h1>
);
