import { type BlockContent, listStepsOf, type PdfNode, stepsToPdf } from '@/blockkit';
import type { StepsConfig, StepsState } from './model';

export const toPdf = ({ document, block, language }: BlockContent<StepsConfig, StepsState>): readonly PdfNode[] =>
  stepsToPdf(listStepsOf(document, block.key), document, language);
