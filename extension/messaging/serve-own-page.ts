import { listenForPanelKey } from './panel-key.ts'
import { servePage } from './serve-page.ts'

/**
 * Makes a page of Clavier's own like any other: scrolled, numbered, heard and found again, with the key that opens
 * the panel. Chrome puts nothing into pages of an extension, so each brings what others get when they need it.
 */
export function serveOwnPage(): void {
  const hands = servePage()
  void import('./serve-targets.ts').then(({ serveTargets }) => serveTargets(hands))
  listenForPanelKey()
}
