import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileCatalogues } from './build/compile-catalogues.ts';
import { persistedDocuments } from './build/persisted-documents.ts';

const gateway = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

export default defineConfig({
  plugins: [compileCatalogues(), react(), tailwindcss(), persistedDocuments()],
  build: {
    target: 'es2022',
    // Data URLs would need `font-src data:` and `img-src data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // The table of holidays is CommonJS; only the calendar needs it, so the first view goes without.
        moduleSideEffects: [{ test: /holiday_jp/, sideEffects: false }],
      },
    },
    chunkSizeWarningLimit: 1600,
  },
  server: {
    port: 5173,
    proxy: { '/graphql': gateway, '/files': gateway, '/auth': gateway, '/healthz': gateway },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
