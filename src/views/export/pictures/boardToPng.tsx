import { createRoot } from 'react-dom/client';
import { type AnyBlockSpec, type BlockPlace, loadFace, type WorkbookDocument } from '@/blockkit';
import { elementToPng } from '@/export';
import { UiProvider } from '@/ui';
import type { Language } from '@/lib/languages';
import { Board } from './Board';
import styles from './boardToPng.module.css';

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

export interface BoardSource {
  readonly spec: AnyBlockSpec;
  readonly place: BlockPlace;
  readonly config: unknown;
  readonly document: WorkbookDocument;
  readonly language: Language;
}

/** Draws a block as it looks on the wall, out of sight and in the colours of paper, as a PNG on white or on nothing. */
export async function boardToPng({ spec, place, config, document, language }: BoardSource, isTransparent = false): Promise<Blob> {
  const stage = window.document.createElement('div');
  stage.className = styles.stage ?? '';
  stage.dataset.theme = 'paper';
  stage.inert = true;
  window.document.body.append(stage);
  const root = createRoot(stage);
  try {
    await Promise.all([window.document.fonts.ready, loadFace(spec.Projector)]);
    root.render(
      <UiProvider language={language}>
        <div className={styles.picture}>
          {place.title !== '' && <p className={styles.title}>{place.title}</p>}
          <Board spec={spec} place={place} config={config} document={document} />
        </div>
      </UiProvider>,
    );
    // A face that has just come needs a frame to be drawn, and what it lays out another.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    const picture = stage.querySelector<HTMLElement>(`.${styles.picture}`);
    if (!picture) throw new Error('Nothing was drawn');
    return await elementToPng(picture, isTransparent ? null : '#ffffff');
  } finally {
    root.unmount();
    stage.remove();
  }
}
