import type { GraphFile, WorkbookDocument } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { MapConfig, Picture } from '../model';
import { actorsCsv, linksCsv } from './csv';
import { networkOf } from './network';
import { texts } from './texts';
import { writeGexf } from './writeGexf';
import { writeGraphml } from './writeGraphml';

/** One picture's network as the text of a file. */
export function writeNetwork(document: WorkbookDocument, config: MapConfig, picture: Picture, title: string, file: GraphFile, language: Language): string {
  const network = networkOf(document, config, picture, title);
  switch (file) {
    case 'gexf':
      return writeGexf(network);
    case 'graphml':
      return writeGraphml(network);
    case 'actors':
      return actorsCsv(network, texts.translator(language));
    case 'links':
      return linksCsv(network, texts.translator(language));
  }
}
