import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

// While one develops, the API runs beside: `KRU_API=http://localhost:3104 npm run dev`.
const api = process.env['KRU_API'] ?? 'http://localhost:3000';

/** Kit's client carries the writer of data into server-made pages, which an app without such pages never calls: 3 kB of the first view. */
const withoutUneval: Plugin = {
  name: 'kru-without-uneval',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  load: { filter: { id: /devalue\/src\/uneval\.js$/ }, handler: () => 'export const uneval = () => { throw new Error("pages are not made on a server"); };' },
};

/** What the door and the first page after it need; with all that they import. */
const firstView = /src\/(hooks|routes\/(\+|sign-in|\(signed\)\/(\+|learn\/\+)))/;

/**
 * Kit sets its payload (base, version) before it loads the rest, which reads them at once: bundled together, they would come too late. The starting
 * script also loads with Vite's helper, which must not draw the rest in before its time: pages would think themselves out of date, and reload for ever.
 */
const payload = { name: 'payload', test: /kit\/src\/runtime\/client\/payload\.js$|vite\/preload-helper/, priority: 3 };

export default defineConfig({
  plugins: [
    withoutUneval,
    sveltekit({
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      compilerOptions: { runes: true },
      serviceWorker: { register: false },
    }),
  ],
  build: {
    // Words and icons are files of their own, so that only the chosen language is fetched.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Two scripts: on a slow network every further round trip costs more than the bytes it spares. The second comes
    // with the service worker while the person signs in.
    rolldownOptions: { output: { codeSplitting: { groups: [payload, { name: 'first', test: firstView, priority: 2 }, { name: 'pages', test: /apps\/field\/src|libs\/(ui|contracts)/, priority: 1 }] } } },
  },
  server: { proxy: { '/api': api, '/credentials': api, '/records': api, '/status': api, '/.well-known': api } },
});
