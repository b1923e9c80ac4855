import { FigureView } from '@/ui';
import { useLanguage } from '@/i18n';
import { localizeTemplate, type Template } from '@/template';
import styles from './TemplateRow.module.css';
import { texts } from './texts';

interface TemplateRowProps {
  readonly templates: readonly Template[];
  readonly onPick: (template: Template) => void;
}

/** What a new workbook can begin from. */
export function TemplateRow({ templates, onPick }: TemplateRowProps) {
  const t = texts.useT();
  const language = useLanguage();
  return (
    <section className={styles.templates} aria-labelledby="templates">
      <div className={styles.head}>
        <h2 id="templates">{t('startNew')}</h2>
        <p>{t('startNewText')}</p>
      </div>
      <ul>
        {templates.map((template) => {
          const { name, description, effort, emblem } = localizeTemplate(template, language);
          return (
            <li key={template.id}>
              <span className={styles.emblem} aria-hidden="true"><FigureView figure={emblem} /></span>
              <h3>
                <button type="button" onClick={() => onPick(template)}>{name}</button>
              </h3>
              <p>{description}</p>
              <p className={styles.effort}>{effort}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
