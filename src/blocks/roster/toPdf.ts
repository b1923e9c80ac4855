import { type Actor, type BlockContent, listEntries, type PdfCell, type PdfColumn, type PdfNode } from '@/blockkit';
import { type ActorField, columnsOf, FIELD_WIDTHS, fieldText, type RosterConfig, type RosterState } from './model';
import { texts } from './texts';

export function toPdf({ block, config, document, language }: BlockContent<RosterConfig, RosterState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const actors = listEntries(document.actors);
  if (actors.length === 0) return [{ type: 'blank', text: t('blank'), lines: 8 }];
  // A column that nobody has filled in would only take room from the others.
  const fields: readonly ActorField[] = ['name', ...columnsOf(config).filter((field) => actors.some((actor) => fieldText(actor, field, t) !== ''))];
  const cell = (actor: Actor, field: ActorField): PdfCell => ({
    text: fieldText(actor, field, t) || (field === 'name' ? t('unnamed') : ''),
    ...(field === 'name' && { strong: true }),
    ...(field === 'sector' && actor.sector !== '' && { mark: { mark: 'sector', sector: actor.sector } as const }),
  });
  return [{
    type: 'table',
    caption: block.title || t('kind'),
    rowHeads: true,
    columns: fields.map((field): PdfColumn => ({ header: t(field), width: FIELD_WIDTHS[field] })),
    rows: actors.map((actor) => fields.map((field) => cell(actor, field))),
  }];
}
