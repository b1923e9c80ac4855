/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)), '@templates': fileURLToPath(new URL('./templates', import.meta.url)) } },
  test: {
    environment: 'jsdom',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}', 'templates/**/*.test.ts'],
    setupFiles: ['tests/helpers/setup.ts'],
  },
});
