import { type Browser, chromium } from 'playwright'
import { findChromium } from '../../scripts/prepare.mjs'

/** The Chromium that Clavier is tried in, by itself: for pages of the tests that are looked at or listened to. */
export async function launchPlainBrowser(args: readonly string[] = []): Promise<Browser> {
  const { chromium: installed } = await findChromium()
  if (!installed) throw new Error('No Chromium: run "npm test" once, which installs it.')
  return chromium.launch({
    executablePath: installed.path,
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', ...args],
  })
}
