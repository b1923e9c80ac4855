/** A name for a file out of what people have written: `Hallavuori - Toimijat.csv`. Empty parts are left out. */
export function fileName(parts: readonly string[], ending: string): string {
  const names = parts.map((part) => part.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80)).filter((part) => part !== '');
  return `${names.join(' - ')}.${ending}`;
}
