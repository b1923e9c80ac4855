// Writes public/template.schema.json: what an editor needs to check a template while one writes it.
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
try {
  const { templateJsonSchema } = await server.ssrLoadModule('/src/app/templateJsonSchema.ts');
  writeFileSync(new URL('../public/template.schema.json', import.meta.url), `${JSON.stringify(templateJsonSchema(), null, 2)}\n`);
} finally {
  await server.close();
}
