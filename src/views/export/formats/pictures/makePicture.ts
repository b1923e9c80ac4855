import { figureToSvg } from '@/blockkit/figureSvg';
import { svgToPng } from '@/export';
import { boardToPng } from '../../pictures/boardToPng';
import type { PictureOfWorkbook } from '../../pictures/listPictures';
import type { ExportSource } from '../types';
import { endingOf, type PictureChoices } from './choices';

/** Air round a drawing, units: where it is put, words may stand right beside it. */
const MARGIN = 24;

/** A picture as the content of a file: PNG, or the text of an SVG. */
export async function makePicture({ document, language }: ExportSource, picture: PictureOfWorkbook, choices: PictureChoices): Promise<Blob> {
  const { isTransparent } = choices;
  if (!picture.figure) return boardToPng({ ...picture, document, language }, isTransparent);
  const svg = figureToSvg(await picture.figure(), { title: picture.title, isTransparent, margin: MARGIN });
  return endingOf(picture, choices) === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : svgToPng(svg);
}
