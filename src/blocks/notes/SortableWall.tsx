import { SortableList, type SortableListProps } from '@/ui';
import styles from './Notes.module.css';

/** The wall of notes with dragging: a file of its own, for it is heavy. */
export function SortableWall(props: SortableListProps) {
  return <SortableList {...props} className={styles.wall} />;
}
