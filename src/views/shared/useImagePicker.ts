import { toast } from '@/ui';
import { readImageFile } from '@/lib/imageFile';
import { decodeImage } from '@/lib/imageFileBrowser';
import { texts } from './texts';

/** What a file picker offers for pictures. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/svg+xml';

/** Reads picked pictures; says which could not be read. */
export function useImagePicker(onImage: (src: string, alt: string) => void): (files: readonly File[]) => Promise<void> {
  const t = texts.useT();
  return async (files) => {
    for (const file of files) {
      const image = await readImageFile(file, decodeImage);
      if (image.ok) onImage(image.value.src, file.name.replace(/\.[^.]*$/, ''));
      else toast({ text: t('imageFailed', { name: file.name }) });
    }
  };
}
