/** The page that asks for what a side panel cannot: the microphone and MIDI, or with `#scan` the camera, for codes. */
import type { Language } from '../../src/language/language.ts'
import { followLanguage } from '../chrome/chosen-language.ts'
import { createStore } from '../chrome/store.ts'
import { serveOwnPage } from '../messaging/serve-own-page.ts'
import { openAskPage } from './ask-page.ts'

const root = document.querySelector<HTMLElement>('#app')
if (root === null) throw new Error('permission.html has no #app')
const app = root

let change: ((to: Language) => void) | undefined
let language = await followLanguage(createStore(), navigator.language, to => {
  language = to
  speak()
})
change = location.hash === '#scan' ? await openCamera() : openAskPage(app, language)
// It may have been changed while the reader was loaded.
speak()
serveOwnPage()

/** Puts all of the page into the language that is chosen now. */
function speak(): void {
  document.documentElement.lang = language
  change?.(language)
}

async function openCamera() {
  const [{ openScanner }, { createQrReader }] = await Promise.all([
    import('./scan-page.ts'),
    import('../../src/devices/qr-reader.ts'),
  ])
  return openScanner(app, await createQrReader(), language)
}
