import type { BlockContent, PdfNode } from '@/blockkit';
import type { MapConfig, MapState } from './model';
import { texts } from './texts';
export const toPdf = ({ state, language }: BlockContent<MapConfig, MapState>): readonly PdfNode[] => [{ type: 'blank', text: texts.translator(language)('blank') + Object.values(state.pictures).map(({ title }) => title).join(), lines: 8 }];
