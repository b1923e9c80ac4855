import { type BlockContent, type Id, type PdfCell, type PdfNode, type Strength, STRENGTHS } from '@/blockkit';
import { figureOf } from './figureOf';
import { listPictures, type MapConfig, type MapState, type Picture, pictureTitle, placesByActor, ringOf } from './model';
import { linksOfActor, otherEnd, type PictureContent, readPicture } from './readPicture';
import { structureToPdf } from './structure/structureToPdf';
import { canShowPeople, structureOf } from './structureOf';
import { texts } from './texts';
import { type MapT, nameOf, sectorWord } from './words';

/** The page's width in the units of the drawing: names come out at a little over nine points. */
const PAGE_WIDTH = 680;

const isDrawn = ({ places }: Picture): boolean => placesByActor(places).size > 0;

type Content = BlockContent<MapConfig, MapState>;

/** The pictures one after another, in pieces that take some ten milliseconds each. */
export function* toPdfPieces({ config, state, document, language }: Content): Generator<readonly PdfNode[]> {
  const t = texts.translator(language);
  const pictures = listPictures(state);
  const shown = pictures.filter((picture) => isDrawn(picture) || picture.title.trim() !== '');
  if (!shown.some(isDrawn)) {
    yield [
      ...shown.map((picture): PdfNode => ({ type: 'heading', level: 4, text: picture.title })),
      { type: 'blank', text: t('blank'), lines: 14 },
    ];
    return;
  }
  for (const picture of shown) {
    const content = readPicture(config, picture, document);
    const title = pictureTitle(config, picture) || t('picture', { number: pictures.indexOf(picture) + 1 });
    if (shown.length > 1 || pictureTitle(config, picture) !== '') yield [{ type: 'heading', level: 4, text: title }];
    if (content.actors.length === 0) {
      yield [{ type: 'blank', text: t('blank'), lines: 8 }];
      continue;
    }
    yield [{ type: 'figure', figure: figureOf(content, document.actors, { title, t, width: PAGE_WIDTH }), width: 1 }];
    yield structureToPdf({ title, language, canShowPeople: canShowPeople(content), namesOf: { sector: (sector) => sectorWord(t, sector as 'other' | '') }, ...structureOf(content, t) });
    yield [actorTable(content, title, t), ...linkList(content, t)];
  }
}

/** The first picture that has been drawn, and who is linked to whom: measures belong to the workbook. */
export function* toPlanPdf({ config, state, document, language }: Content): Generator<readonly PdfNode[]> {
  const picture = listPictures(state).find(isDrawn);
  if (!picture) return;
  const t = texts.translator(language);
  const content = readPicture(config, picture, document);
  if (content.actors.length === 0) return;
  const title = pictureTitle(config, picture) || t('kind');
  yield [{ type: 'figure', figure: figureOf(content, document.actors, { title, t, width: PAGE_WIDTH }), width: 1 }];
  yield [actorTable(content, title, t)];
}

export const toPdf = (content: Content): readonly PdfNode[] => [...toPdfPieces(content)].flat();

/** One row for each actor with those it is linked to: a third of the paper that a row for each link would take. */
function actorTable(content: PictureContent, title: string, t: MapT): PdfNode {
  const hasRings = content.picture.ground === 'rings';
  const names = new Map(content.actors.map((actor) => [actor.id, nameOf(t, actor)]));
  const toWhom = (id: Id, strength: Strength): string =>
    linksOfActor(content, id).filter((link) => link.strength === strength).map((link) => names.get(otherEnd(link, id)) ?? '').join(', ');
  return {
    type: 'table',
    caption: `${title}: ${t('actors')}`,
    rowHeads: true,
    columns: [{ header: t('name'), width: 4 }, { header: t('links'), width: 9 }],
    rows: content.actors.map((actor): readonly PdfCell[] => {
      const place = content.places.get(actor.id);
      const about = [sectorWord(t, actor.sector), actor.group.trim(), hasRings && place ? t(ringOf(place.at)) : ''].filter(Boolean);
      return [
        {
          text: nameOf(t, actor), strong: true, detail: about.join(' · '),
          ...(actor.sector !== '' && { mark: { mark: 'sector', sector: actor.sector } as const }),
        },
        { text: STRENGTHS.map((strength) => ({ strength, names: toWhom(actor.id, strength) })).filter(({ names: found }) => found !== '')
          .map(({ strength, names: found }) => `${t(strength)}: ${found}`).join('\n') },
      ];
    }),
  };
}

/** What is said of links, each once. */
function linkList(content: PictureContent, t: MapT): readonly PdfNode[] {
  const names = new Map(content.actors.map((actor) => [actor.id, nameOf(t, actor)]));
  const told = content.drawn.filter(({ about, note }) => `${about}${note}`.trim() !== '');
  if (told.length === 0) return [];
  return [
    { type: 'paragraph', text: t('about'), style: 'lead' },
    {
      type: 'list',
      ordered: false,
      columns: 2,
      items: told.map(({ from, to, about, note }) => ({
        text: `${names.get(from) ?? ''} – ${names.get(to) ?? ''}`,
        detail: [about.trim(), note.trim()].filter(Boolean).join('. '),
      })),
    },
  ];
}
