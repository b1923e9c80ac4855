import type { PdfMark } from '@/blockkit';
import { sectionMark, sectorShape, statusMark } from '@/export';
import { Drawing } from './Drawing';
import styles from './Mark.module.css';

const itemsOf = (mark: PdfMark) => {
  if (mark.mark === 'section') return sectionMark(mark.number, 10, 10, 10);
  if (mark.mark === 'status') return statusMark(mark.status, 10, 10, 9);
  return sectorShape(mark.sector, 10, 10, 7);
};

/** A mark beside its words; a section's mark says its number. */
export const Mark = ({ mark, isAlone = false, isLarge = false }: { readonly mark: PdfMark; readonly isAlone?: boolean; readonly isLarge?: boolean }) => (
  <Drawing
    items={itemsOf(mark)}
    box={[0, 0, 20, 20]}
    className={isLarge ? styles.large : mark.mark === 'section' ? styles.sectionMark : styles.mark}
    label={isAlone && mark.mark === 'section' ? String(mark.number) : undefined}
  />
);
