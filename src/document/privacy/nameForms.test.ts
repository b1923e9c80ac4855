import { describe, expect, it } from 'vitest';
import { nameFinder } from './nameForms';

const found = (name: string, text: string): string[] => nameFinder(name)(text).map(({ start, end }) => text.slice(start, end));

describe('a name in Finnish text', () => {
  it.each([
    ['Aino Virtanen', 'Sovitaan Aino Virtasen kanssa; Ainolle soitetaan. Virtaselta saadaan tilat.', ['Aino Virtasen', 'Ainolle', 'Virtaselta']],
    ['Matti Mäki', 'Matin vuoro, Mattia odotetaan, Mäen tila, Matti Mäelle', ['Matin', 'Mattia', 'Mäen', 'Matti Mäelle']],
    ['Pekka Lahti', 'Pekan ja Lahden', ['Pekan', 'Lahden']],
    ['Tuomas Laine', 'Tuomaksen ja Laineen ja Tuomasta', ['Tuomaksen', 'Laineen', 'Tuomasta']],
    ['Mikael Koskela', 'Mikaelin työ Koskelassa', ['Mikaelin', 'Koskelassa']],
    ['Leena Aalto', 'Aallon malli, Leenankin mielestä', ['Aallon', 'Leenankin']],
    ['Maija-Liisa Ranta', 'Maija-Liisa Rannan, ja Ranta, Maija-Liisa', ['Maija-Liisa Rannan', 'Ranta, Maija-Liisa']],
    ['Ánte Näkkäläjärvi', 'Ánte tuli, Näkkäläjärven koulu', ['Ánte', 'Näkkäläjärven']],
    ['Heikki', 'Heikin ja Heikille, ei heikko eikä heikentää', ['Heikin', 'Heikille']],
  ])('of %s is found in its forms', (name, text, forms) => {
    expect(found(name, text)).toEqual(forms);
  });

  it('is not found inside other words', () => {
    expect(found('Aino Virta', 'Ainoastaan virtauslaskelma, ainoa keino')).not.toContain('Ainoastaan');
    expect(found('Ilo', 'Iloisuus ja iltapäivä')).toEqual([]);
  });

  it('tells the whole name from a word of it and from a form', () => {
    expect(nameFinder('Aino Virtanen')('Aino Virtanen, sitten Aino ja Ainon').map(({ fit }) => fit)).toEqual(['whole', 'word', 'form']);
    expect(nameFinder('Aino')('Aino').map(({ fit }) => fit)).toEqual(['whole']);
  });

  it('finds nothing for a name without letters', () => {
    expect(found('12 ?', 'mitä tahansa 12')).toEqual([]);
    expect(found('', 'mitä tahansa')).toEqual([]);
  });
});
