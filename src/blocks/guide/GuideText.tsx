import type { ReactNode } from 'react';
import { Markdown } from '@/blockkit';
import { FigureView } from '@/ui';
import css from './GuideText.module.css';
import type { GuideConfig } from './model';
import { texts } from './texts';

/** The figure beside the text on a wide page, above it on a narrow one; measures follow the font. */
export function GuideText({ config }: { readonly config: GuideConfig }): ReactNode {
  const t = texts.useT();
  return (
    <div className={css.wrap}>
      <div className={config.figure ? css.withFigure : css.textOnly}>
        {config.figure && <FigureView figure={config.figure} className={css.figure ?? ''} />}
        <div>
          <Markdown text={config.text} />
          {config.source && (
            <div className={css.source}>
              <Markdown text={t('source', { source: config.source })} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
