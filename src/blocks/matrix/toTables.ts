import type { BlockContent, BlockTables } from '@/blockkit';
import { type MatrixConfig, type MatrixState, readMatrix } from './model';
import { texts } from './texts';

/** Everybody and every note in the cells, with the cell they stand in. */
export function toTables({ config, state, document, language }: BlockContent<MatrixConfig, MatrixState>): BlockTables {
  const t = texts.translator(language);
  return {
    notes: readMatrix(config, state, document.actors).flat().flatMap(({ row, column, entries }) => entries.map(({ actor, text }) => ({
      text: text ?? (document.actors[actor ?? '']?.name || t('unnamed')), group: `${row.label}: ${column.label}`,
    }))),
  };
}
