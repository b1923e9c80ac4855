import { Copy, Image, ImageOff, Pencil, Plus, Target, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { decodeImage } from '@/lib/imageFileBrowser';
import { readImageFile } from '@/lib/imageFile';
import { Button, Dialog, Menu, Segmented, Select, TextField, toast } from '@/ui';
import { texts } from '../texts';
import css from './MapWorkspace.module.css';
import type { Pictures } from './usePictures';

const ICON = { size: 20, strokeWidth: 1.6 };

type Asked = 'create' | 'copy' | 'rename';

/** So many pictures stand side by side; more are chosen from a list. */
const SIDE_BY_SIDE = 3;

/** Which picture is looked at, and what can be done to pictures. */
export function PictureBar({ pictures, isNarrow }: { readonly pictures: Pictures; readonly isNarrow: boolean }): ReactNode {
  const t = texts.useT();
  const [asked, setAsked] = useState<Asked | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { list, current, titleOf } = pictures;

  const setPhoto = async (picked: File): Promise<void> => {
    const image = await readImageFile(picked, decodeImage);
    if (image.ok) pictures.edit({ photo: image.value.src, photoWidth: 1200 });
    else toast({ text: t(`photo-${image.error}`) });
  };

  const options = list.map((picture) => ({ id: picture.id, label: titleOf(picture) }));
  return (
    <div className={css.pictures}>
      {current && list.length > 1 && (list.length <= SIDE_BY_SIDE && !isNarrow
        ? <Segmented label={t('pictures')} options={options} value={current.id} onChange={pictures.show} />
        : <Select label={t('pictures')} hideLabel options={options} value={current.id} onChange={pictures.show} />)}
      <Menu
        label={t('pictureActions')}
        items={[
          { id: 'create', label: t('newPicture'), icon: <Plus {...ICON} />, onAction: () => setAsked('create') },
          ...(current ? [
            { id: 'copy', label: t('copyPicture'), icon: <Copy {...ICON} />, onAction: () => setAsked('copy') },
            { id: 'rename', label: t('renamePicture'), icon: <Pencil {...ICON} />, onAction: () => setAsked('rename') },
            {
              id: 'ground', label: t(current.ground === 'rings' ? 'hideRings' : 'showRings'), icon: <Target {...ICON} />,
              onAction: () => pictures.edit({ ground: current.ground === 'rings' ? 'none' : 'rings' }),
            },
            { id: 'photo', label: t(current.photo === '' ? 'addPhoto' : 'changePhoto'), icon: <Image {...ICON} />, onAction: () => file.current?.click() },
            ...(current.photo === '' ? [] : [
              { id: 'noPhoto', label: t('removePhoto'), icon: <ImageOff {...ICON} />, onAction: () => pictures.edit({ photo: '' }) },
            ]),
          ] : []),
          ...(pictures.canRemove ? [{ id: 'remove', label: t('removePicture'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: pictures.remove }] : []),
        ]}
      />
      <input
        ref={file}
        type="file"
        hidden
        accept="image/*"
        aria-label={t('addPhoto')}
        onChange={(event) => {
          const [picked] = event.target.files ?? [];
          event.target.value = '';
          if (picked) void setPhoto(picked);
        }}
      />
      {asked && (
        <TitleDialog
          asked={asked}
          title={asked === 'rename' && current ? titleOf(current) : ''}
          onClose={() => setAsked(null)}
          onTitle={(title) => {
            if (asked === 'create') pictures.create(title);
            else if (asked === 'copy') pictures.copy(title);
            else pictures.edit({ title });
          }}
        />
      )}
    </div>
  );
}

function TitleDialog({ asked, title, onTitle, onClose }: {
  readonly asked: Asked;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = texts.useT();
  const [text, setText] = useState(title);
  const save = (): void => {
    onTitle(text.trim());
    onClose();
  };
  return (
    <Dialog
      title={t(`${asked}Title`)}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={save}>{t(asked === 'rename' ? 'save' : 'make')}</Button>
        </>
      }
    >
      {asked !== 'rename' && <p>{t(`${asked}Help`)}</p>}
      <TextField
        label={t('pictureName')}
        value={text}
        autoFocus
        placeholder={t('pictureNamePlaceholder')}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          save();
        }}
      />
    </Dialog>
  );
}

/** How wide the photo lies under the drawing. */
export function PhotoWidth({ pictures }: { readonly pictures: Pictures }): ReactNode {
  const t = texts.useT();
  const { current } = pictures;
  if (!current || current.photo === '') return null;
  return (
    <label className={css.photoWidth}>
      {t('photoWidth')}
      <input type="range" min={300} max={3000} step={20} value={current.photoWidth} onChange={(event) => pictures.edit({ photoWidth: Number(event.target.value) })} />
      <Button variant="quiet" onPress={() => pictures.edit({ photo: '' })}>{t('removePhoto')}</Button>
    </label>
  );
}
