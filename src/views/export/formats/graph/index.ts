import { exportFileName } from '@/lib/exportFileName';
import { countPeople } from '../../people';
import { defineFormat } from '../types';
import { chosenGraph, type GraphChoices, listGraphs, readGraphChoices } from './choices';
import { GraphFields, GraphPreview } from './GraphFields';
import { texts } from './texts';

const CSV = 'text/csv;charset=utf-8';
const XML = 'application/xml';

/** A network of actors for programs that study networks. */
export const graph = defineFormat<GraphChoices>({
  id: 'graph',
  group: 'graph',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => texts.translator(language)('save'),
  readChoices: readGraphChoices,
  Choices: GraphFields,
  Preview: GraphPreview,
  lack: (source) => (listGraphs(source).length === 0 ? texts.translator(source.language)('none') : null),
  holds: (source, choices) => {
    const named = new Set(chosenGraph(source, choices)?.actors);
    return { people: countPeople(source.document, (id) => named.has(id)), contacts: 0 };
  },
  make: async (source, choices) => {
    const network = chosenGraph(source, choices);
    if (!network) throw new Error('No such network');
    const t = texts.translator(source.language);
    const name = (ending: string, what = ''): string => exportFileName([source.document.meta.name, network.title, what], ending);
    if (choices.as !== 'csv') return { files: [{ name: name(choices.as), type: XML, content: await network.write(choices.as) }] };
    return {
      files: [
        { name: name('csv', t('actorsFile')), type: CSV, content: await network.write('actors') },
        { name: name('csv', t('linksFile')), type: CSV, content: await network.write('links') },
      ],
    };
  },
});
