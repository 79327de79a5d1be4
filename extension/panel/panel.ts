import { registry } from '../../src/commands/registry.ts'
import { chosenLanguage } from '../../src/language/language.ts'
import { loadPacks } from '../../src/language/text.ts'
import { createPanelStore } from '../../src/state/panel-state.ts'
import { keepLook } from '../looks/keep-look.ts'
import { commandRows } from './command-rows.ts'
import { laterActions } from './later-actions.ts'
import { trustOwnWorkers } from './trusted-workers.ts'
import { mountPanel } from './views/mount-panel.ts'

/** Draws the panel; what acts is loaded meanwhile, and does then what it was asked. */

trustOwnWorkers()

const store = createPanelStore()
// The page has had its look since before it was drawn; what is not known yet must not change that.
store.subscribe(({ settings }, before) => {
  if (settings !== before.settings) keepLook(document, settings)
})
const words = loadPacks()
// What acts knows how people speak from the packs, too.
const brain = Promise.all([import('./brain.ts'), words]).then(([{ createBrain }]) => createBrain(store))

await words

const root = document.getElementById('app')
if (root === null) throw new Error('panel.html has no element with the id “app”.')
mountPanel({
  root,
  store,
  commands: commandRows(registry),
  language: () => chosenLanguage(store.getState().settings.language, navigator.language),
  actions: laterActions(brain.then(({ actions }) => actions)),
})
// The panel stands already; what it tells of itself comes with the start.
await (await brain).start()
keepLook(document, store.getState().settings)
