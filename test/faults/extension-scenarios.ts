import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../../scripts/build-extension.mjs'
import { scrollOf, submit, untilReady } from '../e2e/panel-driver.ts'
import { keptBefore } from '../kept-before.ts'
import { FaultWorld, workshop } from './fault-world.ts'
import { inTheEnd, problemsOf } from './scenario.ts'

/** How long the extension may take to be loaded again, in ms. */
const patience = 20_000

// The extension itself is loaded anew, by the user or by an update, with pages open that it works in.

export const extensionScenarios = {
  'extension loaded anew in mid-command': async () => {
    const profile = developersProfile()
    const world = await FaultWorld.open({ profile })
    try {
      await world.begin()
      for (const phrase of ['name this tab organ', 'sequence speed 4', 'record', 'click another'])
        await world.say(phrase)
      await world.say('stop recording')
      await world.say('save as walk')
      await world.say('hints')
      const held = await world.hold('site')
      await submit(world.panel, 'click 1')
      await held.reached
      await reloadExtension(world)
      held.release()
      await world.openPanel()
      const { names, recordings, settings, did } = await world.seen()
      // What the old hands left in the page is gone, or goes with the new ones.
      await world.say('hints')
      const hosts = await world.tab.locator('clavier-hints').count()
      const clicked = await world.say('click 1')
      return problemsOf(
        [names, ['organ']],
        [recordings, ['walk, 1, whole']],
        [settings.playingSpeed, 400],
        [did.click, 1],
        [hosts, 1],
        [clicked.includes('Add one') ? '' : clicked, ''],
        [world.site.done().click, 2],
        [world.bugs, []],
      )
    } finally {
      await world.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
    }
  },

  'extension updated with data of the version before': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clavier-update-'))
    const extension = join(folder, 'extension')
    cpSync(dist, extension, { recursive: true })
    setVersion(extension, '0.0.1')
    const profile = developersProfile()
    const world = await FaultWorld.open({ extension, profile })
    try {
      const { settings, names, vocabularies, sequences } = keptBefore
      const kept = { settings, names, vocabularies, ...sequences }
      const tab = await world.clavier.beginAnew(world.panel, workshop, kept)
      await untilReady(world.panel)
      setVersion(extension, '0.0.2')
      await reloadExtension(world)
      await world.openPanel()
      const version = await world.panel.evaluate(() => chrome.runtime.getManifest().version)
      const wanted = { settings: 2, names: 2, vocabularies: 2, sequence: 2 }
      const versions = await inTheEnd(() => versionsIn(world), wanted)
      const now = await world.seen()
      await world.say('page down')
      const down = await scrollOf(tab)
      await world.say('radio')
      const up = await scrollOf(tab)
      const gone = await world.say('go to organ')
      return problemsOf(
        [version, '0.0.2'],
        [now.names, ['organ']],
        [now.recordings, ['mail, 0, whole']],
        [now.settings.latch, false],
        [now.settings.hands, { gap: 700 }],
        [versions, wanted],
        [
          [down > 0, up],
          [true, 0],
        ],
        [gone.includes('organ') ? '' : gone, ''],
        [world.site.done()['visit /organ'], 1],
        [world.bugs, []],
      )
    } finally {
      await world.close()
      for (const made of [folder, profile]) rmSync(made, { recursive: true, force: true, maxRetries: 10 })
    }
  },
}

/** The versions in which things are kept. */
function versionsIn({ panel }: FaultWorld) {
  return panel.evaluate(async () => {
    const head = 'sequence/a1/head'
    const all = await chrome.storage.local.get(['settings', 'names', 'vocabularies', head])
    const of = (key: string) => (all[key] as { version?: number } | undefined)?.version // written by Clavier
    return {
      settings: of('settings'),
      names: of('names'),
      vocabularies: of('vocabularies'),
      sequence: of(head),
    }
  })
}

/** Unpacked extensions that are loaded anew are let in for developers only. */
function developersProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'clavier-reload-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

function setVersion(extension: string, version: string): void {
  const file = join(extension, 'manifest.json')
  // A manifest is an object.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...manifest, version }))
}

/** By its own panel, which goes with it; resolves once pages of it can be opened again. */
async function reloadExtension({ clavier, panel }: FaultWorld): Promise<void> {
  const closed = panel.waitForEvent('close')
  await panel.evaluate(() => {
    // It ends what asks: only after this has answered.
    setTimeout(() => chrome.runtime.reload())
  })
  await closed
  const page = await clavier.newPage('about:blank')
  const until = Date.now() + patience
  for (;;) {
    // Chrome refuses its pages while it is loaded.
    const problem = await page.goto(`chrome-extension://${clavier.extensionId}/manifest.json`).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (problem === undefined) break
    if (Date.now() > until) throw problem
  }
  await page.close()
}
