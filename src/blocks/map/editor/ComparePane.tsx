import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatDay, formatTime, type PastDocument, useDocument, useLanguage, usePast, type WorkbookDocument } from '@/blockkit';
import { Select } from '@/ui';
import { stateSchema } from '../model';
import { readPicture } from '../readPicture';
import { type ComparedPicture, ComparePanel } from '../structure';
import { structureOf } from '../structureOf';
import { texts } from '../texts';
import { useMap } from './MapContext';
import type { Pictures } from './usePictures';

/** Two pictures side by side: another one, or this one as it stood on a day. */
export function ComparePane({ pictures }: { readonly pictures: Pictures }): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const { block, config, content } = useMap();
  const { picture } = content;
  const actors = useDocument((document) => document.actors);
  const links = useDocument((document) => document.links);
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = useVersions();
  const all = useMemo(
    () => pictures.list.map((one): ComparedPicture & { readonly id: string } => ({
      id: one.id, title: pictures.titleOf(one), ...structureOf(readPicture(config, one, { actors, links }), t),
    })),
    [pictures, config, actors, links, t],
  );
  const others = all.filter(({ id }) => id !== picture.id);
  const options = [
    ...others.map(({ id, title }) => ({ id: `picture:${id}`, label: title })),
    ...versions.map(({ id, name, time }) => {
      const when = `${formatDay(time, language)} ${formatTime(time, language)}`;
      return { id: `version:${id}`, label: name ? `${name}, ${when}` : when };
    }),
  ];
  const value = options.find(({ id }) => id === chosen)?.id ?? options[0]?.id;
  const past = usePastPicture(value?.startsWith('version:') ? value.slice('version:'.length) : null);
  const after = all.find(({ id }) => id === picture.id);
  const before = useMemo((): ComparedPicture | null => {
    const title = options.find(({ id }) => id === value)?.label ?? '';
    if (value?.startsWith('picture:')) return all.find(({ id }) => `picture:${id}` === value) ?? null;
    if (!past) return null;
    const state = stateSchema.safeParse(past.answers[block.key]);
    const old = state.success ? state.data.pictures[picture.id] : undefined;
    return { title, ...(old ? structureOf(readPicture(config, old, past), t) : { actors: [], links: [] }) };
    // oxlint-disable-next-line react/exhaustive-deps -- the options are made anew every time; their words follow from the rest
  }, [value, past, all, block.key, picture.id, config, t]);

  const isLater = before !== null && after !== undefined && all.findIndex((one) => one === before) > all.indexOf(after);

  if (value === undefined) return <p>{t('compareNothing')}</p>;
  return (
    <>
      <Select label={t('compareWith')} options={options} value={value} onChange={setChosen} />
      {before && after
        // Pictures stand in the order of time; what is past came before.
        ? <ComparePanel {...(isLater ? { before: after, after: before } : { before, after })} {...(value.startsWith('picture:') && { pictures: all })} />
        : <p role="status">{t('compareLoading')}</p>}
    </>
  );
}

function useVersions(): readonly PastDocument[] {
  const { list } = usePast();
  const [versions, setVersions] = useState<readonly PastDocument[]>([]);
  useEffect(() => {
    let isHere = true;
    list().then((found) => { if (isHere) setVersions(found); }, () => undefined);
    return () => { isHere = false; };
  }, [list]);
  return versions;
}

/** The workbook as it stood; `null` until it is there, and when it cannot be had. */
function usePastPicture(id: string | null): WorkbookDocument | null {
  const { load } = usePast();
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly document: WorkbookDocument } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isHere = true;
    load(id).then((document) => { if (isHere) setLoaded({ id, document }); }, () => undefined);
    return () => { isHere = false; };
  }, [id, load]);
  return loaded && loaded.id === id ? loaded.document : null;
}
