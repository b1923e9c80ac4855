import { useEffect, useState } from 'react';
import { findMentions, isLikely, type NameFinder } from '@/document/privacy';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';

/** One way of writing the name in versions and rounds. */
export interface PastForm {
  readonly form: string;
  readonly count: number;
  readonly isLikely: boolean;
}

export interface Past {
  /** 0-1; 1 = all have been read. */
  readonly share: number;
  readonly versions: number;
  readonly forms: readonly PastForm[];
}

/** Reads the versions and rounds of the open workbook one after another and collects how a name stands in them. */
export function usePastForms(find: NameFinder, person: string): Past {
  const { versions } = useOpenWorkbook();
  const [past, setPast] = useState<Past>({ share: 0, versions: 0, forms: [] });
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const list = await versions.list();
      const forms = new Map<string, PastForm>();
      for (const [index, { id }] of list.entries()) {
        const document = await versions.load(id).catch(() => null);
        if (isGone) return;
        for (const mention of document ? findMentions(document, find, person) : []) {
          const known = forms.get(mention.form);
          forms.set(mention.form, { form: mention.form, count: (known?.count ?? 0) + 1, isLikely: known?.isLikely === true || isLikely(mention) });
        }
        setPast({ share: (index + 1) / list.length, versions: list.length, forms: [...forms.values()] });
      }
      if (list.length === 0) setPast({ share: 1, versions: 0, forms: [] });
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [versions, find, person]);
  return past;
}
