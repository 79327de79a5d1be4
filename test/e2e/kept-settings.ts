import type { Page } from 'playwright'

/** The settings as the browser keeps them: those alone that are not as usual. */
export function keptSettings(panel: Page): Promise<Readonly<Record<string, unknown>>> {
  return panel.evaluate(async () => {
    const { settings = {} } = await chrome.storage.local.get('settings')
    return settings as Record<string, unknown> // the panel has written them
  })
}
