import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { templateJsonSchema } from '@/app/templateJsonSchema';

it('is published as it stands in the code (else run npm run generate)', () => {
  const published = JSON.parse(readFileSync('public/template.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())));
  expect(JSON.stringify(published)).toContain('"then":{"properties":{"config"');
});
