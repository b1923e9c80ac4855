import type { BlockContent, PdfCell, PdfNode } from '@/blockkit';
import { figureOf } from './figureOf';
import { listPictures, type MapConfig, type MapState, type Picture, pictureTitle, placesByActor, ringOf } from './model';
import { linksOfActor, type PictureContent, readPicture } from './readPicture';
import { structureToPdf } from './structure';
import { canShowPeople, structureOf } from './structureOf';
import { texts } from './texts';
import { type MapT, nameOf, sectorWord } from './words';

/** The page's width in the units of the drawing: names come out at a little over nine points. */
const PAGE_WIDTH = 680;

const isDrawn = ({ places }: Picture): boolean => placesByActor(places).size > 0;

export function toPdf({ config, state, document, language }: BlockContent<MapConfig, MapState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const pictures = listPictures(state);
  const shown = pictures.filter((picture) => isDrawn(picture) || picture.title.trim() !== '');
  if (!shown.some(isDrawn)) {
    return [
      ...shown.map((picture): PdfNode => ({ type: 'heading', level: 4, text: picture.title })),
      { type: 'blank', text: t('blank'), lines: 14 },
    ];
  }
  return shown.flatMap((picture): readonly PdfNode[] => {
    const content = readPicture(config, picture, document);
    const title = pictureTitle(config, picture) || t('picture', { number: pictures.indexOf(picture) + 1 });
    const isNamed = shown.length > 1 || pictureTitle(config, picture) !== '';
    return [
      ...(isNamed ? [{ type: 'heading', level: 4, text: title } as const] : []),
      ...(content.actors.length === 0 ? [{ type: 'blank', text: t('blank'), lines: 8 } as const] : [
        { type: 'figure', figure: figureOf(content, document.actors, { title, t, width: PAGE_WIDTH }), width: 1 } as const,
        ...structureToPdf({ title, language, canShowPeople: canShowPeople(content), namesOf: { sector: (sector) => sectorWord(t, sector as 'other' | '') }, ...structureOf(content, t) }),
        actorTable(content, title, t),
        ...linkTable(content, title, t),
      ]),
    ];
  });
}

function actorTable(content: PictureContent, title: string, t: MapT): PdfNode {
  const hasRings = content.picture.ground === 'rings';
  const hasGroups = content.actors.some(({ group }) => group.trim() !== '');
  return {
    type: 'table',
    caption: `${title}: ${t('actors')}`,
    rowHeads: true,
    columns: [
      { header: t('name'), width: 4 },
      { header: t('sector'), width: 2.4 },
      ...(hasGroups ? [{ header: t('group'), width: 2.4 }] : []),
      ...(hasRings ? [{ header: t('ring'), width: 1.5 }] : []),
      { header: t('links'), width: 1.2, align: 'end' as const },
    ],
    rows: content.actors.map((actor): readonly PdfCell[] => {
      const place = content.places.get(actor.id);
      return [
        { text: nameOf(t, actor), strong: true },
        { text: sectorWord(t, actor.sector), ...(actor.sector !== '' && { mark: { mark: 'sector', sector: actor.sector } as const }) },
        ...(hasGroups ? [{ text: actor.group.trim() }] : []),
        ...(hasRings ? [{ text: place ? t(ringOf(place.at)) : '' }] : []),
        { text: String(linksOfActor(content, actor.id).length) },
      ];
    }),
  };
}

function linkTable(content: PictureContent, title: string, t: MapT): readonly PdfNode[] {
  if (content.drawn.length === 0) return [];
  const names = new Map(content.actors.map((actor) => [actor.id, nameOf(t, actor)]));
  const hasAbout = content.drawn.some(({ about, note }) => `${about}${note}`.trim() !== '');
  return [{
    type: 'table',
    caption: `${title}: ${t('links')}`,
    columns: [
      { header: t('from'), width: 3 },
      { header: t('to'), width: 3 },
      { header: t('strength'), width: 2 },
      ...(hasAbout ? [{ header: t('about'), width: 3 }] : []),
    ],
    rows: content.drawn.map(({ from, to, strength, about, note }): readonly PdfCell[] => [
      { text: names.get(from) ?? '' },
      { text: names.get(to) ?? '' },
      { text: t(strength) },
      ...(hasAbout ? [{ text: about.trim(), ...(note.trim() !== '' && { detail: note.trim() }) }] : []),
    ]),
  }];
}
