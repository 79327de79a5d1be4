import { defineManifest } from '@crxjs/vite-plugin'
import packageJson from './package.json' with { type: 'json' }

/** Frames without an address of their own, such as `srcdoc`, belong to the page that made them. */
const alsoBlankFrames = { match_origin_as_fallback: true }

export default defineManifest({
  manifest_version: 3,
  name: 'Clavier',
  version: packageJson.version,
  description: '__MSG_description__',
  default_locale: 'en',
  minimum_chrome_version: '120',
  icons: {
    16: 'icons/ready-16.png',
    32: 'icons/ready-32.png',
    48: 'icons/ready-48.png',
    128: 'icons/store-128.png',
  },
  permissions: [
    'sidePanel', // the panel is where Clavier lives
    'storage', // settings, names and sequences, on this machine
    'unlimitedStorage', // a recording of a day is larger than the 10 MB that storage alone allows
    'tabs', // titles and addresses: to list tabs and to bring a closed, named one back
    'sessions', // to reopen a closed tab with its history ("undo" after "close tab")
    'history', // to find a page again that was visited (“history” and words), and to tell of visits
    'bookmarks', // to keep a page and to find kept ones, without the mouse that the star needs
    'search', // “search for” and “open” with words use the search engine that the browser is set to
    'webNavigation', // to know the frames of a page: what is clicked, found and read may be in any of them
    'clipboardWrite', // “copy link” without the focus that a page would need for it
    // To click by hand's own input where a page takes no other, and to open a file picker. Chrome lets no
    // extension ask for it later; it is used only after “trusted input” was turned on, and off from the start.
    'debugger',
    'tabCapture', // a video of the tab beside a recording, where the user has turned that on
    'scripting', // to put the hands into a page when they are first needed
    'declarativeNetRequestWithHostAccess', // to let the local Ollama accept our own requests, and only ours
  ],
  // Every page: hints, clicking, scrolling and layout must work wherever the user browses.
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'extension/background/doorman.ts', type: 'module' },
  side_panel: { default_path: 'extension/panel/panel.html' },
  action: {
    default_title: '__MSG_open__',
    default_icon: { 16: 'icons/off-16.png', 24: 'icons/off-24.png', 32: 'icons/off-32.png' },
  },
  commands: {
    // Both open the panel, where everything else happens. Newer Chromes keep Alt+Shift+C for tab groups
    // and leave it unassigned here; pages then hear it themselves (extension/messaging/panel-key.ts).
    _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
    'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_open__' },
  },
  content_scripts: [
    {
      // Before the doorstep, which it has to meet; among the page's own scripts, whose listeners it notices.
      matches: ['<all_urls>'],
      js: ['extension/content/notice-listeners.ts'],
      world: 'MAIN',
      run_at: 'document_start',
      all_frames: true,
      ...alsoBlankFrames,
    },
    {
      matches: ['<all_urls>'],
      js: ['extension/content/doorstep.ts'],
      run_at: 'document_start',
      // Frames too: the key that opens the panel is heard where the focus is.
      all_frames: true,
      ...alsoBlankFrames,
    },
  ],
})
