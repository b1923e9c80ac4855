import { routes } from '@/views/shared/routes';

/** The wall's address, beginning with the section whose page this is: its question, or the block that has the whole window. */
export function presentHere(id: string, path: string): string {
  const [, section, block] = /^\/w\/[^/]+\/s\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  return routes.present(id) + (section ? `?step=${section}/${block ?? 'question'}` : '');
}
