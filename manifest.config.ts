import { defineManifest } from '@crxjs/vite-plugin'
import { permissions } from './extension/permissions.ts'
import packageJson from './package.json' with { type: 'json' }

/** Frames without an address of their own, such as `srcdoc`, belong to the page that made them. */
const alsoBlankFrames = { match_origin_as_fallback: true }

/**
 * What pages of the extension may load and run: its own files and nothing else. Servers that the user sets may be
 * anywhere, so only the schemes of `connect-src` are bounded. Styles in attributes place keys and rolls.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // What is drawn is made of nodes: by lit's own policy, and by Clavier's, which lets its own workers start.
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
].join('; ')

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
  // Each with its reason beside it in extension/permissions.ts.
  permissions,
  // Every page: hints, clicking, scrolling and layout must work wherever the user browses.
  host_permissions: ['<all_urls>'],
  content_security_policy: { extension_pages: pagePolicy },
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
