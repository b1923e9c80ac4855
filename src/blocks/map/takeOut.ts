import type { BlockContent, BlockGraph, BlockPicture } from '@/blockkit';
import { figureOf } from './figureOf';
import { listPictures, type MapConfig, type MapState, type Picture, pictureTitle } from './model';
import { readPicture } from './readPicture';
import { texts } from './texts';

type Content = BlockContent<MapConfig, MapState>;

/** The pictures with somebody on them, each with a name to tell it from the others. */
function drawnPictures({ config, state, language }: Content): readonly { readonly picture: Picture; readonly title: string }[] {
  const t = texts.translator(language);
  const pictures = listPictures(state);
  return pictures.flatMap((picture, index) => {
    if (Object.keys(picture.places).length === 0) return [];
    return [{ picture, title: pictureTitle(config, picture) || (pictures.length > 1 ? t('picture', { number: index + 1 }) : '') }];
  });
}

export function picturesOf(content: Content): readonly BlockPicture[] {
  const { config, document, block, language } = content;
  const t = texts.translator(language);
  return drawnPictures(content).map(({ picture, title }) => {
    const drawn = readPicture(config, picture, document);
    return {
      id: picture.id,
      title,
      actors: drawn.actors.map(({ id }) => id),
      figure: async () => {
        const { withLegend } = await import('./scene/legend');
        return withLegend(figureOf(drawn, document.actors, { title: title || block.title, t }), drawn, t);
      },
    };
  });
}

export function graphsOf(content: Content): readonly BlockGraph[] {
  const { config, document, block, language } = content;
  return drawnPictures(content).map(({ picture, title }) => {
    const { actors, drawn } = readPicture(config, picture, document);
    return {
      id: picture.id,
      title,
      actors: actors.map(({ id }) => id),
      links: drawn.length,
      write: async (file) => (await import('./exchange/writeNetwork')).writeNetwork(document, config, picture, title || block.title, file, language),
    };
  });
}
