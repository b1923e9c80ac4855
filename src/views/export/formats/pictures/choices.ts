import { isRecord } from '@/lib/isRecord';
import { listPictures, type PictureOfWorkbook } from '../../pictures/listPictures';
import type { ExportSource } from '../types';

export interface PictureChoices {
  /** Id of a picture; `''` in a workbook without any. */
  readonly picture: string;
  /** What is drawn from data only: the others are PNG. */
  readonly as: 'png' | 'svg';
  readonly isTransparent: boolean;
}

export function readPictureChoices(stored: unknown, source: ExportSource): PictureChoices {
  const { picture, as, isTransparent } = isRecord(stored) ? stored : {};
  const pictures = listPictures(source);
  const first = pictures.find(({ figure }) => figure !== null) ?? pictures[0];
  return {
    picture: pictures.find(({ id }) => id === picture)?.id ?? first?.id ?? '',
    as: as === 'svg' ? 'svg' : 'png',
    isTransparent: isTransparent === true,
  };
}

export const chosenPicture = (source: ExportSource, { picture }: PictureChoices): PictureOfWorkbook | null =>
  listPictures(source).find(({ id }) => id === picture) ?? null;

/** The file that will be made: a picture of the wall has no lines to draw again. */
export const endingOf = (picture: PictureOfWorkbook, { as }: PictureChoices): 'png' | 'svg' => (picture.figure ? as : 'png');
