import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Pages as they ship, but with a stand-in for the browser; the panel without what acts. */
const drawnAlone: Plugin = {
  name: 'clavier-gallery',
  transformIndexHtml: {
    order: 'pre',
    handler: html =>
      html
        .replace('src="./panel.ts"', 'src="/test/gallery/gallery.ts"')
        .replace(
          '</title>',
          '</title>\n<script type="module" src="/test/gallery/stand-in-chrome.ts"></script>',
        ),
  },
}

/** Builds `.cache/gallery`: the panel's page in fixed states, and the other pages. Nothing of it ships. */
export default defineConfig({
  root,
  plugins: [drawnAlone],
  build: {
    target: 'chrome120',
    outDir: '.cache/gallery',
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: {
        panel: 'extension/panel/panel.html',
        practice: 'extension/practice/practice.html',
        permission: 'extension/permission/permission.html',
      },
    },
  },
})
