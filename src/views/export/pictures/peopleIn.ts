import { findActorUses } from '@/document';
import type { ExportSource } from '../formats/types';
import { countPeople } from '../people';
import type { PictureOfWorkbook } from './listPictures';

const counted = new WeakMap<PictureOfWorkbook, number>();

/** How many people a picture may name: those that stand in the drawing, or whom the board's answers name. */
export function peopleIn({ document }: ExportSource, picture: PictureOfWorkbook): number {
  const known = counted.get(picture);
  if (known !== undefined) return known;
  const named = new Set(picture.actors);
  const people = countPeople(document, picture.figure ? (id) => named.has(id) : (id) => findActorUses(document, id).blocks.includes(picture.place.key));
  counted.set(picture, people);
  return people;
}
