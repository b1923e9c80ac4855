import { type BlockFaceProps, StepWall, useDocument, WallText } from '@/blockkit';
import { EmptyState } from '@/ui';
import { isTouched, listThemes, listWrittenSolutions, ownerNames, type ThemesConfig, type ThemesState, type ThemeView } from './model';
import { texts } from './texts';
import styles from './ThemesProjector.module.css';

/** What a theme says. Solutions and steps stand side by side, so that the steps take no lines of their own. */
const entriesOf = ({ theme }: ThemeView): readonly (readonly string[])[] => [
  [theme.title, ''], [theme.goals], [theme.note], ...listWrittenSolutions(theme).map(({ text }) => [text, '']),
];

export function ThemesProjector({ block }: BlockFaceProps<ThemesConfig>) {
  const t = texts.useT();
  const items = useDocument((document) => (document.answers[block.key] as ThemesState).items);
  const steps = useDocument((document) => document.steps);
  const touched = listThemes({ kind: 'themes', items }, { steps }, block.key).filter((view) => isTouched(view.theme, view.steps));
  return (
    <WallText entries={touched.flatMap(entriesOf)}>
      {touched.length === 0
        ? <EmptyState text={t('nothing')}><p className={styles.first}>{t('first')}</p></EmptyState>
        : (
          <div className={styles.root}>
            {touched.map((view) => (
              <WallTheme key={view.theme.id} {...view} />
            ))}
          </div>
        )}
    </WallText>
  );
}

function WallTheme({ theme, number, steps }: ThemeView) {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const solutions = listWrittenSolutions(theme);
  const owners = ownerNames(theme, { actors });
  return (
    <section className={styles.theme} data-spot={theme.id}>
      <h3 className={styles.title}>
        <span className={styles.number}>{number}</span>
        <span>{theme.title.trim() || t('untitled', { number })}</span>
      </h3>
      {theme.goals.trim() !== '' && <p className={styles.goals}>{theme.goals}</p>}
      {(solutions.length > 0 || steps.length > 0) && (
        <div className={styles.halves}>
          {solutions.length > 0 && (
            <div>
              <h4>{t('solutions')}</h4>
              <ol className={styles.solutions}>
                {solutions.map(({ id, text }) => (
                  <li key={id} data-spot={id}>{text}</li>
                ))}
              </ol>
            </div>
          )}
          {steps.length > 0 && (
            <div>
              <h4>{t('steps')}</h4>
              <StepWall steps={steps} label={t('steps')} />
            </div>
          )}
        </div>
      )}
      {owners !== '' && <p className={styles.owners}>{`${t('responsibilities')}: ${owners}`}</p>}
      {theme.note.trim() !== '' && <p className={styles.note}>{theme.note}</p>}
    </section>
  );
}
