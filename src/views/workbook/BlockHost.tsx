import { ImageDown, Maximize } from 'lucide-react';
import { memo, useId, useMemo } from 'react';
import { useDocument, useGetDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import type { LocalBlock, LocalSection } from '@/template';
import { ButtonLink, classNames, Menu, toast } from '@/ui';
import { useServices } from '../services';
import { blockPlace } from '../shared/progress';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { BlockBoundary } from './BlockBoundary';
import styles from './BlockHost.module.css';
import { LastAnswer } from './LastRound';
import { texts } from './texts';

interface BlockHostProps {
  readonly section: LocalSection;
  readonly block: LocalBlock;
}

/** One block of a section: its title, its help and the editor of its kind. */
export const BlockHost = memo(function BlockHost({ section, block }: BlockHostProps) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const { blockSpec } = useServices();
  const place = useMemo(() => blockPlace(section, block), [section, block]);
  const kind = useDocument((document) => document.answers[place.key]?.kind);
  const titleId = useId();
  const spec = kind === undefined ? null : blockSpec(kind);
  const language = useLanguage();
  const getDocument = useGetDocument();
  const savePicture = (): void => {
    if (!spec) return;
    const document = getDocument();
    import('../export/pictures/boardToPng')
      .then(({ boardToPng }) => boardToPng({ spec, place, config: block.config, document, language }))
      .then((picture) => downloadFile(exportFileName([document.meta.name, place.title], 'png'), picture, 'image/png'))
      .catch((error: unknown) => {
        console.error(error);
        toast({ text: t('pictureFailed') });
      });
  };
  return (
    <section className={classNames(styles.block, place.title && styles.titled)} {...(place.title && { 'aria-labelledby': titleId })}>
      {place.title && (
        <div className={styles.head}>
          <h2 className={styles.title} id={titleId}>{place.title}</h2>
          {spec?.Full && (
            <ButtonLink variant="quiet" icon={<Maximize {...ICON} />} href={routes.block(workbook.id, section.id, block.id)}>
              <span className={styles.word}>{t('full')}</span>
            </ButtonLink>
          )}
          <Menu
            size="small"
            label={t('blockActions', { title: place.title })}
            items={[{ id: 'picture', label: t('savePicture'), icon: <ImageDown {...ICON} />, onAction: savePicture }]}
          />
        </div>
      )}
      {place.help && <p className={styles.help}>{place.help}</p>}
      {spec ? (
        <BlockBoundary blockKey={place.key}>
          <LastAnswer section={section} block={block} />
          <spec.Editor block={place} config={block.config} />
        </BlockBoundary>
      ) : (
        <p className={styles.help}>{t('blockMissing')}</p>
      )}
    </section>
  );
});
