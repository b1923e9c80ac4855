import { formatDay, useDocument, useLanguage } from '@/blockkit';
import { listEntries } from '@/document';
import { FigureView } from '@/ui';
import { Facts, NameField } from '../../cover/Facts';
import { useLocalTemplate } from '../../shared/OpenWorkbookContext';
import { texts as sharedTexts } from '../../shared/texts';
import { texts } from '../texts';
import styles from './CoverStep.module.css';
import { Question } from './Question';

/** The actors who are here, by name. */
function usePresent(): readonly string[] {
  const language = useLanguage();
  const present = useDocument(({ meta }) => meta.present);
  const actors = useDocument((document) => document.actors);
  return listEntries(actors).filter(({ id }) => present[id]).map(({ name }) => name).sort(new Intl.Collator(language).compare);
}

/** Whose gathering this is, and who are here. */
export function CoverStep({ isEditing }: { readonly isEditing: boolean }) {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const language = useLanguage();
  const template = useLocalTemplate();
  const meta = useDocument((document) => document.meta);
  const names = usePresent();
  const facts = [meta.event, meta.date && formatDay(meta.date, language), meta.place].filter(Boolean);
  return (
    <div className={styles.cover}>
      <div className={styles.words}>
        <p className={styles.template}>{template.name}</p>
        {isEditing ? (
          <div className={styles.fields}>
            <h1 className={styles.editing}>{meta.name || shared('untitled')}</h1>
            <NameField />
            <Facts />
          </div>
        ) : (
          <>
            <Question text={meta.name || shared('untitled')} />
            {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
            {names.length > 0 && (
              <section className={styles.present}>
                <h2>{t('present', { count: names.length })}</h2>
                <ul>{names.map((name, index) => <li key={`${index} ${name}`}>{name}</li>)}</ul>
              </section>
            )}
          </>
        )}
      </div>
      {!isEditing && (
        <div className={styles.side}>
          <FigureView figure={template.emblem} className={styles.emblem} />
          <Logos />
        </div>
      )}
    </div>
  );
}

function Logos() {
  const logos = useDocument(({ meta }) => meta.logos);
  const shown = listEntries(logos);
  if (shown.length === 0) return null;
  return <ul className={styles.logos}>{shown.map(({ id, src, alt }) => <li key={id}><img src={src} alt={alt} /></li>)}</ul>;
}
