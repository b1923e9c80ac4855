import { listEntries } from '@/blockkit';
import type { PictureContent } from './readPicture';
import { linksOfActor } from './readPicture';
import type { Scene } from './scene/types';
import { type MapT, nameOf } from './words';

export function sceneOf(content: PictureContent, t: MapT): Scene {
  void listEntries;
  return {
    nodes: content.actors.map((actor) => ({
      id: actor.id, at: content.places.get(actor.id)?.at ?? [0, 0], r: Math.min(15, 8 + linksOfActor(content, actor.id).length), sector: actor.sector, label: nameOf(t, actor), isMain: linksOfActor(content, actor.id).length > 3,
    })),
    links: content.drawn, ground: content.picture.ground, ringNames: [t('core'), t('involved'), t('edge')], groups: [],
    photo: content.picture.photo ? { src: content.picture.photo, width: content.picture.photoWidth } : null,
  };
}
