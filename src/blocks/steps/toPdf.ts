import { type BlockContent, type PdfNode, stepsToPdf } from '@/blockkit';
import { listStepsOf, type StepsConfig, type StepsState } from './model';
import { texts } from './texts';

export function toPdf({ document, block, language }: BlockContent<StepsConfig, StepsState>): readonly PdfNode[] {
  const steps = listStepsOf(document, block.key);
  if (steps.length > 0) return [stepsToPdf(steps, document, language)];
  return [{ type: 'blank', text: texts.translator(language)('blank'), lines: 4 }];
}
