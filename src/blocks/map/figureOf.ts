import type { Actor, LocalFigure, Registry } from '@/blockkit';
import type { PictureContent } from './readPicture';
import { sceneToFigure } from './scene/figure';
import type { SceneMarks } from './scene/types';
import { sceneOf } from './sceneOf';
import { linksOfActor } from './readPicture';
import { countByStrength, type MapT, nameOf } from './words';

/** So many of the most linked actors are named when a picture is told in words. */
const NAMED = 3;

/** What a picture shows, in words. */
export function pictureInWords(content: PictureContent, title: string, t: MapT): string {
  const { actors, drawn } = content;
  const counts = countByStrength(drawn).map(({ strength, count }) => t(`${strength}Count`, { count })).join(', ');
  const most = actors
    .map((actor) => ({ name: nameOf(t, actor), count: linksOfActor(content, actor.id).length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, NAMED)
    .map(({ name }) => name);
  return [
    t('figureAlt', { title, actors: t('actorCount', { count: actors.length }), links: t('linkCount', { count: drawn.length }) }),
    counts && `${t('links')}: ${counts}.`,
    most.length > 0 && t('figureMost', { names: most.join(', ') }),
  ].filter(Boolean).join(' ');
}

/** The picture as a drawing for the wall, for print and for files. `width` in units, see `sceneToFigure`. */
export const figureOf = (
  content: PictureContent,
  actors: Registry<Actor>,
  { title, t, width, suggested = [] }: { readonly title: string; readonly t: MapT; readonly width?: number; readonly suggested?: SceneMarks['suggested'] },
): LocalFigure => sceneToFigure(sceneOf(content, actors, t), { alt: pictureInWords(content, title, t), suggested, ...(width !== undefined && { width }) });
