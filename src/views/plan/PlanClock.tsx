import { FullBlock } from '../workbook/FullBlock';
import type { WorkbookSection } from '../shared/sections';
import styles from './PlanView.module.css';

const KIND = 'yearclock';

/** The section in use that has the year clock, if any. */
export const clockSection = (sections: readonly WorkbookSection[]): WorkbookSection | undefined =>
  sections.find(({ hidden, section }) => !hidden && section.blocks.some(({ kind }) => kind === KIND));

/** The plan round the year: the year clock of its section, with everything that can be done there. */
export function PlanClock({ place: { section } }: { readonly place: WorkbookSection }) {
  const block = section.blocks.find(({ kind }) => kind === KIND);
  return block && <div className={styles.clock}><FullBlock section={section} block={block} /></div>;
}
