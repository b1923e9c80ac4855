import type { AnyBlockSpec, BlockPlace, Id, LocalFigure } from '@/blockkit';
import { blockContent } from '../../shared/progress';
import type { ExportSource } from '../formats/types';

/** One thing of a workbook that can be taken out as a picture. */
export interface PictureOfWorkbook {
  /** `<block key>` or `<block key>/<picture>`: the same as long as the picture is there. */
  readonly id: string;
  /** Of its section; 0 for one left out of the workbook. */
  readonly number: number;
  readonly title: string;
  readonly spec: AnyBlockSpec;
  readonly place: BlockPlace;
  readonly config: unknown;
  /** Those whose names are known to stand in it. */
  readonly actors: readonly Id[];
  /** Drawn from data, or null for what looks in the picture as it looks on the wall. */
  readonly figure: (() => Promise<LocalFigure>) | null;
}

const listed = new WeakMap<ExportSource, readonly PictureOfWorkbook[]>();

/** Everything that can be taken out as a picture, in the order of the workbook: what has something in it. */
export function listPictures(source: ExportSource): readonly PictureOfWorkbook[] {
  const known = listed.get(source);
  if (known) return known;
  const { sections, document, language, blockSpec } = source;
  const pictures = sections.filter(({ hidden }) => !hidden).flatMap(({ section, number }) => section.blocks.flatMap((block): PictureOfWorkbook[] => {
    const content = blockContent(section, block, document, language);
    if (!content) return [];
    const spec = blockSpec(content.state.kind);
    const common = { number, spec, place: content.block, config: content.config };
    const blockTitle = content.block.title || section.title;
    if (spec.pictures) {
      return spec.pictures(content).map(({ id, title, actors = [], figure }) => (
        { ...common, id: `${content.block.key}/${id}`, title: title && title !== blockTitle ? `${blockTitle}: ${title}` : blockTitle, actors, figure }
      ));
    }
    return spec.isBoard && (spec.progress(content) ?? 0) > 0 ? [{ ...common, id: content.block.key, title: blockTitle, actors: [], figure: null }] : [];
  }));
  listed.set(source, pictures);
  return pictures;
}
