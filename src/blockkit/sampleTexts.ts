import { orderKeyBetween, type Registry } from '@/document';
import type { TextEntry } from './entryCommands';

/** For the samples of blocks: texts that tend to break layouts, escaping and storage. */
export const EXTREME_TEXTS = [
  '<script>alert("1")</script> & <b>lihava</b>',
  '__proto__',
  'constructor.prototype',
  'Ovttasbargofierpmádat Sápmelaččaid gaskkas: čállet, jurddašehket, ŋ đ ŧ ž',
  'Встречаемся лично, не только по сети',
  '👩‍👩‍👧‍👦 Perhekeskus 🧭 ja nuoret 👋🏽',
  'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilasyhteistyöverkostokoordinaattori',
  'مرحبا بكم في الشبكة',
  '{{count}} $t(title) %s \\n "lainaus" \'heitto\'',
  '  rivi yksi\n\n- rivi kaksi\n\trivi kolme  ',
] as const;

/** An answer of exactly 2,000 characters. */
export const LONG_ANSWER = 'Verkosto kokoaa kunnat, järjestöt ja yritykset saman pöydän ääreen; jokainen tuo mukanaan omat taitonsa, huolensa ja lupauksensa. '
  .repeat(20)
  .slice(0, 2000);

/** The `index`th of any number of different texts; the first ones are the hardest. */
export const extremeText = (index: number): string =>
  index === EXTREME_TEXTS.length ? LONG_ANSWER : (EXTREME_TEXTS[index] ?? `Vastaus ${index + 1}: soitetaan ennen kuin lähetetään lomake`);

/** A registry of texts in order, under plain ids (`item-1`...). */
export function textEntries(texts: readonly string[], name = 'item'): Registry<TextEntry> {
  let pos: string | null = null;
  return Object.fromEntries(
    texts.map((text, index) => {
      pos = orderKeyBetween(pos, null, () => 0.9);
      const id = `${name}-${index + 1}`;
      return [id, { id, pos, text }];
    }),
  );
}
