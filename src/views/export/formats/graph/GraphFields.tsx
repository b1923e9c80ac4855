import { RadioGroup, Select } from '@/ui';
import type { ExportFaceProps } from '../types';
import { chosenGraph, GRAPH_ENDINGS, type GraphChoices, listGraphs } from './choices';
import { texts } from './texts';

/** Which network, and for which program. */
export function GraphFields({ source, choices, onChange }: ExportFaceProps<GraphChoices> & { readonly onChange: (choices: GraphChoices) => void }) {
  const t = texts.useT();
  const graphs = listGraphs(source);
  if (graphs.length === 0) return null;
  return (
    <>
      {graphs.length > 1 && (
        <Select
          label={t('network')}
          options={graphs.map(({ id, title }) => ({ id, label: title }))}
          value={choices.network}
          onChange={(network) => onChange({ ...choices, network })}
        />
      )}
      <RadioGroup
        label={t('as')}
        options={GRAPH_ENDINGS.map((id) => ({ id, label: t(id), description: t(`about-${id}`) }))}
        value={choices.as}
        onChange={(as) => onChange({ ...choices, as })}
      />
    </>
  );
}

/** How much goes along. */
export function GraphPreview({ source, choices }: ExportFaceProps<GraphChoices>) {
  const t = texts.useT();
  const graph = chosenGraph(source, choices);
  if (!graph) return null;
  return <p>{t(choices.as === 'csv' ? 'holdsCsv' : 'holds', { actors: t('actors', { count: graph.actors.length }), links: t('links', { count: graph.links }) })}</p>;
}
