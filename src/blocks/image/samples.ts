import { type BlockSpec, extremeText, type Id, textEntries } from '@/blockkit';
import { type ImageConfig, type ImageState, initialState, type Picture } from './model';

/** A ring of 12 x 8 px. */
const RING = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAwAAAAIAQAAAADlnyNcAAAAG0lEQVR42mP4/4HhwweGZwUM78EIyABy/38AAJ18DQlJ3S3pAAAAAElFTkSuQmCC';

const pictures = (words: readonly { readonly caption: string; readonly alt: string }[]): Record<Id, Picture> =>
  Object.fromEntries(
    Object.values(textEntries(words.map(({ caption }) => caption), 'picture')).map(({ id, pos, text }, index) => [
      id, { id, pos, src: RING, caption: text, alt: words[index]?.alt ?? '', width: 1200, height: 800 },
    ]),
  );

export const samples: BlockSpec<ImageConfig, ImageState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: {
    config: { max: 6 },
    state: {
      kind: 'image',
      items: pictures([
        { caption: 'Ensimmäisen työpajan fläppi', alt: 'Käsin piirretty kehä, jonka ympärillä on yhdentoista jäsenen nimet.' },
        { caption: 'Aamukahvit Konepajalla', alt: '' },
      ]),
    },
  },
  extreme: {
    config: {},
    state: {
      kind: 'image',
      items: {
        ...pictures(Array.from({ length: 200 }, (_, index) => ({ caption: extremeText(index), alt: `Kuvassa: ${extremeText(index)}` }))),
        gone: { id: 'gone', pos: 'a0', del: 1, src: RING, caption: 'Poistettu', alt: 'Poistettu', width: 10, height: 10 },
      },
    },
  },
};
