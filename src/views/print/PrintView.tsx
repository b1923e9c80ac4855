import { Printer } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type PdfChapter, type PdfSource, type PdfWorkbook, workbookToPdf } from '@/export';
import { Button, ButtonLink } from '@/ui';
import { Mark } from './Mark';
import { PrintCover } from './PrintCover';
import { PrintNodes } from './PrintNodes';
import { PrintPlan } from './PrintPlan';
import nodeStyles from './PrintNodes.module.css';
import styles from './PrintView.module.css';
import { texts } from './texts';

export interface PrintViewProps extends PdfSource {
  /** Where the way back leads. */
  readonly backHref: string;
}

/**
 * The workbook on paper, for the browser's own printing: the same words as in the PDF. Stands
 * outside the app's frame, so that nothing of the screen is printed.
 */
export function PrintView({ backHref, document, template, language, blockSpec, options }: PrintViewProps) {
  const t = texts.useT();
  const workbook = useMemo(
    () => workbookToPdf({ document, template, language, blockSpec, options }),
    [document, template, language, blockSpec, options],
  );

  useEffect(() => {
    const { body, title } = window.document;
    body.dataset.print = '';
    // The browser offers the title as the file's name.
    window.document.title = workbook.title;
    return () => {
      delete body.dataset.print;
      window.document.title = title;
    };
  }, [workbook.title]);

  return createPortal(
    <div className={styles.desk}>
      <header className={styles.bar}>
        <ButtonLink variant="quiet" href={backHref}>{t('back')}</ButtonLink>
        <p>{t('hint')}</p>
        <Button variant="primary" icon={<Printer size={20} strokeWidth={1.6} />} onPress={() => window.print()}>{t('print')}</Button>
      </header>
      <main lang={language}><Paper workbook={workbook} /></main>
    </div>,
    window.document.body,
  );
}

const Paper = ({ workbook }: { readonly workbook: PdfWorkbook }) => (
  <>
    {workbook.cover && <PrintCover cover={workbook.cover} name={workbook.name} brand={workbook.words.brand} />}
    {workbook.contents && <Contents workbook={workbook} />}
    {workbook.chapters.map((chapter) => <Chapter key={chapter.id} chapter={chapter} workbook={workbook} />)}
  </>
);

/** Paper has no links and the browser keeps its page numbers to itself: the contents list the sections by number. */
const Contents = ({ workbook: { words, chapters } }: { readonly workbook: PdfWorkbook }) => (
  <section className={styles.page}>
    <h2 className={styles.title}>{words.contents}</h2>
    <ol className={styles.contents}>
      {chapters.map((chapter, index) => {
        const before = chapters[index - 1];
        const part = chapter.type === 'section' ? chapter.part : '';
        const opensPart = part !== '' && part !== (before?.type === 'section' ? before.part : '');
        return (
          <li key={chapter.id}>
            {opensPart && <p className={styles.part}>{part}</p>}
            <span className={styles.entry}>
              {chapter.type === 'section' ? <Mark mark={{ mark: 'section', number: chapter.number }} isAlone /> : <span />}
              {chapter.title}
            </span>
          </li>
        );
      })}
    </ol>
  </section>
);

function Chapter({ chapter, workbook }: { readonly chapter: PdfChapter; readonly workbook: PdfWorkbook }) {
  if (chapter.type === 'plan') return <PrintPlan plan={chapter} name={workbook.name} isWhole={workbook.cover === null} />;
  if (chapter.type === 'nodes') {
    return (
      <section className={styles.page}>
        <h2 className={`${styles.title} ${styles.ruled}`}>{chapter.title}</h2>
        <PrintNodes nodes={chapter.nodes} />
      </section>
    );
  }
  return (
    <section className={styles.page}>
      <div className={styles.opening}>
        <h2><Mark mark={{ mark: 'section', number: chapter.number }} isAlone isLarge /> {chapter.title}</h2>
        {chapter.question !== '' && <p className={styles.question}>{chapter.question}</p>}
      </div>
      <PrintNodes nodes={chapter.nodes} />
      {chapter.source !== '' && <p className={nodeStyles.small}>{chapter.source}</p>}
    </section>
  );
}
