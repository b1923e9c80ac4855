import { exportFileName } from '@/lib/exportFileName';
import { listPictures } from '../../pictures/listPictures';
import { peopleIn } from '../../pictures/peopleIn';
import { defineFormat } from '../types';
import { chosenPicture, endingOf, type PictureChoices, readPictureChoices } from './choices';
import { PictureFields } from './PictureFields';
import { PicturePreview } from './PicturePreview';
import { texts } from './texts';

/** Maps, clocks, cycles and boards as pictures. */
export const pictures = defineFormat<PictureChoices>({
  id: 'pictures',
  group: 'pictures',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => texts.translator(language)('save'),
  readChoices: readPictureChoices,
  Choices: PictureFields,
  Preview: PicturePreview,
  lack: (source) => (listPictures(source).length === 0 ? texts.translator(source.language)('none') : null),
  holds: (source, choices) => {
    const picture = chosenPicture(source, choices);
    return { people: picture ? peopleIn(source, picture) : 0, contacts: 0 };
  },
  make: async (source, choices) => {
    const picture = chosenPicture(source, choices);
    if (!picture) throw new Error('No such picture');
    const { makePicture } = await import('./makePicture');
    const content = await makePicture(source, picture, choices);
    return { files: [{ name: exportFileName([source.document.meta.name, picture.title], endingOf(picture, choices)), type: content.type, content }] };
  },
  copy: {
    type: (source, choices) => {
      const picture = chosenPicture(source, choices);
      return picture && endingOf(picture, choices) === 'svg' ? 'text/plain' : 'image/png';
    },
    make: async (source, choices) => {
      const picture = chosenPicture(source, choices);
      if (!picture) throw new Error('No such picture');
      const { makePicture } = await import('./makePicture');
      const content = await makePicture(source, picture, choices);
      return content.type === 'image/png' ? content : new Blob([await content.text()], { type: 'text/plain' });
    },
  },
});
