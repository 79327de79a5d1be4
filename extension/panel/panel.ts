import { readMotif } from '../../src/app/key-bindings.ts'
import { registry } from '../../src/commands/registry.ts'
import { chosenLanguage } from '../../src/language/language.ts'
import { loadPacks } from '../../src/language/text.ts'
import { createPanelStore } from '../../src/state/panel-state.ts'
import { keepLook } from '../looks/keep-look.ts'
import { laterActions } from './later-actions.ts'
import type { CommandRows } from './panel-actions.ts'
import { mountPanel } from './views/mount-panel.ts'

/** Draws the panel; what acts is loaded meanwhile, and does then what it was asked. */

const store = createPanelStore()
// The page has had its look since before it was drawn; what is not known yet must not change that.
store.subscribe(({ settings }, before) => {
  if (settings !== before.settings) keepLook(document, settings)
})
const words = loadPacks()
// What acts knows how people speak from the packs, too.
const brain = Promise.all([import('./brain.ts'), words]).then(([{ createBrain }]) => createBrain(store))

const commands: CommandRows = language =>
  registry.map(command => ({
    id: command.id,
    group: command.group,
    phrases: command.phrases[language],
    help: command.help[language],
    motif: readMotif(command, command.motifs[0] ?? ''),
    chord: command.chord === undefined ? undefined : readMotif(command, command.chord)[0],
  }))

await words

const root = document.getElementById('app')
if (root === null) throw new Error('panel.html has no element with the id “app”.')
mountPanel({
  root,
  store,
  commands,
  language: () => chosenLanguage(store.getState().settings.language, navigator.language),
  actions: laterActions(brain.then(({ actions }) => actions)),
})
// The panel stands already; what it tells of itself comes with the start.
await (await brain).start()
keepLook(document, store.getState().settings)
