import type { Actor, Registry } from '@/blockkit';
import type { PictureContent } from './readPicture';
import { buildScene } from './scene/buildScene';
import type { Scene } from './scene/types';
import type { MapT } from './words';

/** The picture as data to draw. */
export const sceneOf = ({ picture, drawn }: PictureContent, actors: Registry<Actor>, t: MapT, showGroups = false): Scene =>
  buildScene({ actors, picture, links: drawn, ringNames: [t('core'), t('involved'), t('edge')], showGroups });
