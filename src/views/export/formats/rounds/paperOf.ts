import type { PdfSource, RoundsOnPaper } from '@/export';
import type { Language } from '@/lib/languages';
import type { LocalTemplate } from '@/template';
import type { ExportSource } from '../types';
import { listRounds, loadRound, type RoundsChoices, settleRounds } from './choices';

/** Two rounds as paper tells them; null when no round has ended yet. Rejects when one cannot be read. */
export async function roundsOnPaper(
  source: ExportSource, choices: RoundsChoices, language: Language = source.language, template: LocalTemplate = source.template,
): Promise<RoundsOnPaper | null> {
  const kept = await listRounds(source);
  if (kept.length === 0) return null;
  const settled = settleRounds(choices, kept);
  const spoken = { ...source, language, template };
  const [{ compareRounds, tellRounds }, before, after] = await Promise.all([
    import('@/rounds'), loadRound(spoken, settled.before, kept), loadRound(spoken, settled.after, kept),
  ]);
  const told = tellRounds(compareRounds(before.document, after.document, spoken), before.document, after.document, language);
  return { told, before: before.name, after: after.name, language, isOnlyChanged: settled.isOnlyChanged };
}

/** A year plan's source together with what has changed since the last round, when that chapter is wanted. */
export async function withRounds(made: PdfSource, source: ExportSource): Promise<PdfSource> {
  const { plan } = made.options;
  if (!plan?.parts?.includes('rounds')) return made;
  const rounds = await roundsOnPaper(source, { before: '', after: 'now', isOnlyChanged: true }, made.language, made.template);
  return rounds ? { ...made, options: { ...made.options, plan: { ...plan, rounds } } } : made;
}
