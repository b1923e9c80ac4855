import { FileDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type GraphFile, useGetDocument, useLanguage } from '@/blockkit';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { announce, Button, Menu, toast } from '@/ui';
import type { MapConfig, Picture } from '../model';
import { texts } from './texts';
import { writeNetwork } from './writeNetwork';

const CSV = 'text/csv;charset=utf-8';

export interface ExchangeMenuProps {
  readonly config: MapConfig;
  readonly picture: Picture;
  /** What the picture is called. */
  readonly title: string;
  /** The picture as a drawing of its own, with everything it needs inside. */
  readonly toSvg: () => string;
  readonly toPng: () => Promise<Blob>;
  readonly onImport: () => void;
}

/** Takes a picture out as a drawing or as data, and opens the way in. */
export function ExchangeMenu({ config, picture, title, toSvg, toPng, onImport }: ExchangeMenuProps): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const getDocument = useGetDocument();
  const [isDrawing, setDrawing] = useState(false);
  const save = (ending: string, content: BlobPart, type: string, what = ''): void => {
    const name = exportFileName([getDocument().meta.name, title.trim() || t('fileName'), what], ending);
    downloadFile(name, content, type);
    announce(t('saved', { name }));
  };
  const network = (file: GraphFile): string => writeNetwork(getDocument(), config, picture, title, file, language);
  const savePng = async (): Promise<void> => {
    setDrawing(true);
    try {
      save('png', await toPng(), 'image/png');
    } catch {
      toast({ text: t('pngFailed') });
    } finally {
      setDrawing(false);
    }
  };
  return (
    <Menu
      label={t('exchange')}
      trigger={<Button variant="quiet" icon={<FileDown size={20} strokeWidth={1.6} />} isDisabled={isDrawing}>{isDrawing ? t('drawing') : t('exchange')}</Button>}
      items={[
        { id: 'png', label: t('savePng'), onAction: () => void savePng() },
        { id: 'svg', label: t('saveSvg'), onAction: () => save('svg', toSvg(), 'image/svg+xml') },
        { id: 'actors', label: t('saveActors'), onAction: () => save('csv', network('actors'), CSV, t('actors')) },
        { id: 'links', label: t('saveLinks'), onAction: () => save('csv', network('links'), CSV, t('links')) },
        { id: 'gexf', label: t('saveGexf'), onAction: () => save('gexf', network('gexf'), 'application/xml') },
        { id: 'graphml', label: t('saveGraphml'), onAction: () => save('graphml', network('graphml'), 'application/xml') },
        { id: 'import', label: t('import'), onAction: onImport },
      ]}
    />
  );
}
