import type { ReactNode } from 'react';
import { Markdown } from '@/blockkit';
import { FigureView } from '@/ui';
import css from './GuideText.module.css';
import type { GuideConfig } from './model';
import { texts } from './texts';

/** A figure this wide, in its own units, has words that would be too small beside a text. */
const WIDE = 400;

/** The figure beside the text; under it when the figure is wide or the page narrow. */
export function GuideText({ config }: { readonly config: GuideConfig }): ReactNode {
  const t = texts.useT();
  const isWide = config.figure !== undefined && config.figure.size[0] >= WIDE;
  return (
    <div className={css.wrap}>
      <div className={!config.figure ? css.textOnly : isWide ? css.stacked : css.withFigure}>
        {config.figure && (
          // On a phone a wide figure is scrolled sideways, by the keyboard too.
          <div className={css.frame} {...(isWide && { tabIndex: 0, role: 'group', 'aria-label': t('figure') })}>
            <FigureView figure={config.figure} className={css.figure ?? ''} />
          </div>
        )}
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
