import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// While one develops, the API runs beside: `KRU_API=http://localhost:3107 npm run dev`.
const api = process.env['KRU_API'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [sveltekit({
    adapter: adapter({ fallback: 'index.html', precompress: true }),
    compilerOptions: { runes: true },
    paths: { base: '/office' },
    // A desk opens one task at a time: each brings its own script.
    output: { bundleStrategy: 'split' },
  })],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/api': api, '/credentials': api, '/verify': api } },
});
