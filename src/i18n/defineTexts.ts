import i18next from 'i18next';
import { useMemo } from 'react';
import { type Language, LANGUAGES } from '@/lib/languages';
import { useLanguage } from './language';

/** Keys of a flat word file; `key_one` and `key_other` are asked for as `key` with a `count`. */
type TextKey<Words> = Extract<keyof Words, string> extends infer Key
  ? Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key
  : never;

/** Gives a text in one language: `t('key', { count: 3 })`. */
export type T<Words> = (key: TextKey<Words>, values?: Readonly<Record<string, string | number>>) => string;

export interface Texts<Words> {
  /** For components. */
  readonly useT: () => T<Words>;
  /** For everything else, for example a PDF in a given language. */
  readonly translator: (language: Language) => T<Words>;
}

/**
 * The words of one folder: flat JSON files with the same keys in every language, which the compiler
 * checks. They live beside the code that says them. `namespace` is unique, for example `block-notes`.
 */
export function defineTexts<Words extends Readonly<Record<string, string>>>(
  namespace: string,
  words: {
    readonly fi: Words;
    readonly sv: { readonly [Key in keyof NoInfer<Words>]: string };
    readonly en: { readonly [Key in keyof NoInfer<Words>]: string };
  },
): Texts<Words> {
  let registered = false;
  const translator = (language: Language): T<Words> => {
    if (!registered) {
      for (const one of LANGUAGES) i18next.addResourceBundle(one, namespace, words[one]);
      registered = true;
    }
    const t = i18next.getFixedT(language, namespace) as (key: string, values?: object) => string;
    return (key, values) => t(key as string, values);
  };
  return {
    translator,
    useT: () => {
      const language = useLanguage();
      return useMemo(() => translator(language), [language]);
    },
  };
}
