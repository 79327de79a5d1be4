import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { type Clavier, launchClavier } from './harness.ts'
import { untilReady } from './panel-driver.ts'
import { installSoundTap } from './sound-tap.ts'

// A browser that is started anew and gets nothing but notes: nobody clicks, nobody types.

let clavier: Clavier | undefined
let profile: string | undefined

afterEach(async () => {
  await clavier?.close()
  if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10 })
  clavier = undefined
  profile = undefined
})

const panelPath = '/extension/panel/panel.html'

/**
 * Evaluates in the page without a user gesture. Playwright's own `evaluate`, and all of its locators,
 * count as one, which would give the page what this is about.
 */
async function look<T>(session: CDPSession, what: () => T): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${what})()`,
    userGesture: false,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description)
  return result.value
}

function startBrowser(worker: Awaited<ReturnType<Clavier['worker']>>): Promise<void> {
  return worker.evaluate(() => {
    // What Chrome calls when the browser starts; its types leave it out.
    const event = chrome.runtime.onStartup as unknown as { dispatch(): void }
    event.dispatch()
  })
}

test('after a restart notes alone play, act and are heard', async () => {
  profile = await mkdtemp(join(tmpdir(), 'clavier-restart-'))
  const options = { profile, fakeMidi: true, initScripts: [installSoundTap] }
  const first = await launchClavier(options)
  await (await first.worker()).evaluate(() =>
    chrome.storage.local.set({ settings: { version: 2, startWithBrowser: true } }),
  )
  await first.close()

  clavier = await launchClavier(options)
  const worker = await clavier.worker()
  const isPanel = (page: Page) => page.url().endsWith(panelPath)
  const opened = clavier.context.waitForEvent('page', { predicate: isPanel })
  await startBrowser(worker)
  const session = await clavier.context.newCDPSession(await opened)
  // What stands in for devices may come too late for a page that the extension opens: loaded again, it is there.
  // A page that has only just been opened may have nothing in it yet.
  await expect.poll(() => look(session, () => document.documentElement !== null)).toBe(true)
  await look(session, () => document.documentElement.setAttribute('data-before', ''))
  await session.send('Page.reload')
  await expect
    .poll(() =>
      look(session, () => '__midi' in globalThis && !document.documentElement.hasAttribute('data-before')),
    )
    .toBe(true)
  await expect.poll(() => look(session, outcomeShown)).toContain('Ready')
  await expect
    .poll(() => look(session, () => document.querySelector('.devices')?.textContent ?? ''))
    .toContain('Keys 25')

  await look(session, () => {
    const { __midi: midi } = globalThis
    midi.noteOn(50)
    midi.noteOn(57)
  })
  await expect
    .poll(() => look(session, () => (globalThis as unknown as { __loudest: () => number }).__loudest()))
    .toBeGreaterThan(0.001)
  await look(session, () => {
    const { __midi: midi } = globalThis
    midi.noteOff(50)
    midi.noteOff(57)
  })
  // "page down", on a page that lets nobody in: told, and heard.
  await expect.poll(() => look(session, outcomeShown)).not.toContain('Ready')
  expect(await look(session, () => navigator.userActivation.hasBeenActive)).toBe(false)
  // Nothing waits for a touch: no line says so.
  expect(await look(session, () => document.body.textContent)).not.toContain('waits for one touch')
})

test('where sound waits for a touch, the touch that is missing is named until it came', async () => {
  clavier = await launchClavier({ fakeMidi: true })
  const page = await clavier.context.newPage()
  await page.addInitScript(holdSoundUntilTouched)
  await page.goto(`chrome-extension://${clavier.extensionId}${panelPath}`)
  await untilReady(page)
  const words = 'Sound waits for one touch: press any key of the panel once'
  await page.getByRole('status', { name: 'Outcome' }).getByText(words).waitFor()
  const now = page.getByRole('tabpanel', { name: 'Now', exact: true })
  await now.getByText(words).waitFor()
  await page.getByRole('button', { name: /^C4 60/ }).click()
  await expect.poll(() => now.getByText(words).count()).toBe(0)
})

function outcomeShown(): string {
  return document.querySelector('.outcome')?.textContent ?? ''
}

/** As a browser that lets nothing sound before the page was touched. */
function holdSoundUntilTouched(): void {
  let touched = false
  addEventListener(
    'pointerdown',
    () => {
      touched = true
    },
    { capture: true },
  )
  const { resume } = AudioContext.prototype
  const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state')
  Object.defineProperty(BaseAudioContext.prototype, 'state', {
    configurable: true,
    get(this: BaseAudioContext) {
      return touched || this instanceof OfflineAudioContext ? state?.get?.call(this) : 'suspended'
    },
  })
  AudioContext.prototype.resume = function (this: AudioContext) {
    return touched ? resume.call(this) : new Promise<void>(() => {})
  }
}
