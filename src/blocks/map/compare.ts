import { type BlockComparison, type BlockContent, textLines } from '@/blockkit';
import { listPictures, type MapConfig, type MapState, pictureTitle } from './model';

type Content = BlockContent<MapConfig, MapState>;

/** New and removed pictures. Actors and links are compared with the whole network; places say nothing by themselves. */
export function compare(before: Content, after: Content): BlockComparison {
  const pictures = ({ config, state }: Content) => listPictures(state).map((picture) => ({ id: picture.id, text: pictureTitle(config, picture) }));
  return { summary: '', lines: textLines(pictures(before), pictures(after), ({ text }) => text) };
}
