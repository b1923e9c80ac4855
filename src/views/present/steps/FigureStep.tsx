import { Markdown } from '@/blockkit';
import type { LocalSection } from '@/template';
import { FigureView } from '@/ui';
import styles from './FigureStep.module.css';

/** The framework's figure as large as it fits, and in short what it is about. */
export function FigureStep({ section }: { readonly section: LocalSection }) {
  const { figure, about } = section.guidance;
  return (
    <div className={styles.figure}>
      {figure && <div className={styles.drawing}><FigureView figure={figure} /></div>}
      <div className={styles.about}>
        <h1>{section.title}</h1>
        {about.map((paragraph) => <Markdown key={paragraph} text={paragraph} />)}
      </div>
    </div>
  );
}
