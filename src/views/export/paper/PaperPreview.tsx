import { useEffect, useState } from 'react';
import type { PdfChapter, PdfWorkbook } from '@/export';
import { lazyFace } from '@/blockkit';
import type { ExportFaceProps } from '../formats/types';
import { type PaperChoices, pdfOptions } from './choices';
import styles from './PaperPreview.module.css';
import { texts } from './texts';

const Cover = lazyFace(() => import('../../print').then(({ PrintCover }) => PrintCover));

/** The cover, and the chapters that follow it. Settled in small pieces, so that the dialog answers meanwhile. */
export function PaperPreview({ source, choices }: ExportFaceProps<PaperChoices>) {
  const t = texts.useT();
  const [workbook, setWorkbook] = useState<PdfWorkbook | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const settle = async (): Promise<void> => {
      const { prepareWorkbook } = await import('@/export');
      signal.throwIfAborted();
      const settled = await prepareWorkbook({ ...source, options: pdfOptions(choices, source) }, signal);
      if (!signal.aborted) setWorkbook(settled);
    };
    settle().catch((error: unknown) => {
      // A preview that fails takes nothing away: what fails in the making is told then.
      if (!signal.aborted) console.warn(error);
    });
    return () => controller.abort();
  }, [source, choices]);

  const { cover, chapters, name, words } = workbook ?? { cover: null, chapters: [], name: '', words: { brand: '' } };
  return (
    <div className={styles.preview}>
      <div className={styles.sheet} data-theme="paper" aria-hidden="true" inert>
        {cover && <div className={styles.page}><Cover cover={cover} name={name} brand={words.brand} /></div>}
      </div>
      <div>
        <p className={styles.count} role="status">{workbook ? t('chapters', { count: chapters.length }) : t('settling')}</p>
        <ol className={styles.chapters} aria-label={t('contents')}>
          {chapters.map((chapter) => (
            <li key={chapter.id}>
              <span className={styles.number}>{chapter.type === 'section' ? chapter.number : ''}</span>
              <span>{chapter.title}</span>
              <Holding chapter={chapter} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** How much there is in a chapter, where that says something. */
function Holding({ chapter }: { readonly chapter: PdfChapter }) {
  const t = texts.useT();
  if (chapter.type === 'plan') return <span className={styles.holding}>{t('rows', { count: chapter.groups.reduce((sum, { rows }) => sum + rows.length, 0) })}</span>;
  const isOpen = chapter.type === 'section' && chapter.nodes.every(({ type }) => type === 'blank' || type === 'heading');
  return isOpen ? <span className={styles.holding}>{t('open')}</span> : null;
}
