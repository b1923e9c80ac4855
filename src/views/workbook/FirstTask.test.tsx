import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { WorkbookDocument } from '@/document';
import { localizeTemplate } from '@/template';
import { documentWithBlocks, renderView, templateWithBlocks } from '../../../tests/helpers/renderView';
import { FirstTask } from './FirstTask';

const [section] = localizeTemplate({
  ...templateWithBlocks,
  sections: templateWithBlocks.sections.map((one) => ({
    ...one, guidance: { ...one.guidance, howTo: [{ id: 'alone', mode: 'alone' as const, minutes: 3, text: 'Kirjoita yksi lause.' }] },
  })),
}, 'fi').sections;

const show = (document: WorkbookDocument) => renderView(<>{section && <FirstTask section={section} />}</>, { document });

test('says what to do first in a section nobody has written in', () => {
  show(documentWithBlocks());
  expect(screen.getByText('Kirjoita yksi lause.')).toBeInTheDocument();
  expect(screen.getByText('3 min')).toBeInTheDocument();
});

test('says nothing where work has begun', () => {
  const base = documentWithBlocks();
  const { container } = show({ ...base, answers: { ...base.answers, 'define.what': { kind: 'answer', text: 'Verkosto' } as never } });
  expect(container).not.toHaveTextContent('Kirjoita yksi lause.');
});
