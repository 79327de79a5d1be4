import { type StoreTrial, types } from './try-store-faults.ts'
import { shop, type World } from './world.ts'

const fileOf = (text: string) => ({ size: text.length, text: async () => text })

async function ask(world: World, question: string): Promise<void> {
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : '{"tags": []}')
  await types(world, `ask ${question}`)
}

async function recorded(world: World): Promise<void> {
  await types(world, 'record', 'scroll down', 'stop recording', 'save as morning')
}

const settingsFile = JSON.stringify({
  kind: 'clavier',
  version: 1,
  settings: { version: 2, hands: { gap: 900 } },
  names: { version: 2, names: [], deleted: [] },
  vocabularies: { version: 1, vocabularies: [] },
  practice: { version: 1, items: [] },
})

export const storeTrials: readonly StoreTrial[] = [
  { kind: 'settings', name: 'a switch', act: 'piano off' },
  { kind: 'settings', name: 'undo', before: ['pause 700'], act: 'undo' },
  {
    kind: 'settings',
    name: 'in the view',
    leaves: 'each',
    act: async world => {
      await world.app.change({ hands: { gap: 600 } })
      await world.clock.advance(1000)
    },
  },
  {
    kind: 'settings',
    name: 'a file',
    before: async world => {
      await types(world, 'pause 700', 'name this tab organ', 'new vocabulary house')
      await world.app.readSettingsFile(fileOf(settingsFile))
    },
    act: 'keep the settings',
  },
  { kind: 'names', name: 'a new one', act: 'name this tab organ' },
  { kind: 'names', name: 'a new word', before: ['name this tab organ'], act: 'call it harbour' },
  { kind: 'names', name: 'deleted', before: ['name this tab organ'], act: 'forget the name organ' },
  {
    kind: 'names',
    name: 'brought back',
    before: ['name this tab organ', 'forget the name organ'],
    act: 'undo',
  },
  {
    kind: 'names',
    name: 'gone to',
    leaves: 'each',
    before: async world => {
      await types(world, 'name this tab organ')
      world.browser.put(shop)
      await types(world, 'tab 1', 'close tab')
    },
    act: 'go to organ',
  },
  { kind: 'vocabularies', name: 'a new one', act: 'new vocabulary music' },
  { kind: 'vocabularies', name: 'the first word', act: 'learn radio means top' },
  {
    kind: 'vocabularies',
    name: 'one more word',
    before: ['learn radio means top'],
    act: 'learn tv means bottom',
  },
  {
    kind: 'vocabularies',
    name: 'a new word',
    before: ['new vocabulary music'],
    act: 'call vocabulary songs',
  },
  { kind: 'vocabularies', name: 'deleted', before: ['new vocabulary music'], act: 'delete vocabulary' },
  {
    kind: 'vocabularies',
    name: 'brought back',
    before: ['new vocabulary music', 'delete vocabulary'],
    act: 'undo',
  },
  { kind: 'vocabularies', name: 'taken back', before: ['new vocabulary music'], act: 'undo' },
  {
    kind: 'vocabularies',
    name: 'a word forgotten',
    before: ['learn radio means top'],
    act: 'forget word radio',
  },
  {
    kind: 'mirror',
    name: 'shared',
    leaves: 'each',
    act: async world => {
      await types(world, 'pause 700')
      await world.clock.advance(10_000)
    },
  },
  { kind: 'find history', name: 'a search', leaves: 'each', act: 'find organ' },
  { kind: 'find history', name: 'everywhere', leaves: 'each', act: 'find everywhere organ' },
  { kind: 'find history', name: 'cleared', before: ['find organ'], act: 'clear find history' },
  { kind: 'find history', name: 'taken back', before: ['find organ', 'clear find history'], act: 'undo' },
  {
    kind: 'video',
    name: 'a film',
    leaves: 'whole',
    before: ['record video'],
    act: async world => {
      await types(world, 'record', 'scroll down', 'stop recording')
      await world.clock.advance(10_000)
    },
  },
  {
    kind: 'video',
    name: 'discarded',
    leaves: 'each',
    before: async world => {
      await types(world, 'record video', 'record', 'stop recording')
      await world.clock.advance(10_000)
    },
    act: 'discard video',
  },
  { kind: 'sequences', name: 'begun', leaves: 'whole', act: 'record' },
  {
    kind: 'sequences',
    name: 'paused',
    leaves: 'whole',
    before: ['record', 'scroll down'],
    act: 'pause recording',
  },
  {
    kind: 'sequences',
    name: 'kept',
    leaves: 'later',
    before: ['record', 'scroll down'],
    act: 'stop recording',
  },
  { kind: 'sequences', name: 'renamed', before: recorded, act: 'save as evening' },
  { kind: 'sequences', name: 'copied', before: recorded, act: 'duplicate the recording morning' },
  { kind: 'sequences', name: 'deleted', before: recorded, act: 'forget the recording morning' },
  {
    kind: 'sequences',
    name: 'brought back',
    before: async world => {
      await recorded(world)
      await types(world, 'forget the recording morning')
    },
    act: 'bring back the recording morning',
  },
  {
    kind: 'sequences',
    name: 'gone for good',
    leaves: 'later',
    before: async world => {
      await recorded(world)
      await types(world, 'forget the recording morning')
    },
    act: 'forget the deleted recordings',
  },
  {
    kind: 'sequences',
    name: 'edited',
    leaves: 'each',
    before: async world => {
      await recorded(world)
      await types(world, 'edit the recording morning', 'event 1')
    },
    act: 'insert a mark',
  },
  {
    kind: 'sequences',
    name: 'played',
    before: recorded,
    act: async world => {
      await types(world, 'play morning')
      await world.clock.advance(20_000)
    },
  },
  { kind: 'sequences', name: 'found', before: recorded, act: 'find in recordings scroll' },
  { kind: 'answer prompts', name: 'a prompt', act: 'system prompt Speak like a ferryman.' },
  { kind: 'answer prompts', name: 'undo', before: ['system prompt Speak like a ferryman.'], act: 'undo' },
  {
    kind: 'answers key',
    name: 'kept',
    before: async world => {
      await world.app.change({ openaiAddress: 'https://ai.example.com' })
      await world.settle()
    },
    act: async world => {
      const asked = world.app.answersKey('sk-secret-42')
      await world.clock.advance(1_500)
      await asked
    },
  },
  {
    kind: 'answers key',
    name: 'forgotten',
    before: async world => {
      await world.app.change({ openaiAddress: 'https://ai.example.com' })
      await world.app.answersKey('sk-secret-42')
      await world.settle()
    },
    act: "forget the server's key",
  },
  {
    kind: 'model pulls',
    name: 'pulled',
    leaves: 'each',
    act: async world => {
      await types(world, 'models', 'pull model gemma3:4b')
      await world.clock.advance(60_000)
    },
  },
  { kind: 'first steps', name: 'skipped', firstSteps: true, leaves: 'each', act: 'skip' },
  { kind: 'first steps', name: 'ended', firstSteps: true, leaves: 'each', act: 'end first steps' },
  {
    kind: 'practice',
    name: 'an answer',
    leaves: 'each',
    act: async world => {
      await types(world, 'practise chords')
      const { wanted } = world.state().practice?.round ?? {}
      await world.play(...(wanted?.strikes ?? []))
    },
  },
  {
    kind: 'practice',
    name: 'forgotten',
    before: async world => {
      await types(world, 'practise chords')
      const { wanted } = world.state().practice?.round ?? {}
      await world.play(...(wanted?.strikes ?? []))
      await types(world, 'stop practising')
    },
    act: 'forget my progress',
  },
  { kind: 'kept entries', name: 'saved', before: world => ask(world, 'when?'), act: 'save answer' },
  {
    kind: 'kept entries',
    name: 'tagged',
    before: async world => {
      await ask(world, 'when?')
      await types(world, 'save answer')
    },
    act: 'tag organ',
  },
  {
    kind: 'kept entries',
    name: 'pinned',
    before: async world => {
      await ask(world, 'when?')
      await types(world, 'save answer')
    },
    act: 'pin entry',
  },
  {
    kind: 'kept entries',
    name: 'deleted',
    before: async world => {
      await ask(world, 'when?')
      await types(world, 'save answer')
    },
    act: 'forget entry',
  },
  {
    kind: 'kept entries',
    name: 'brought back',
    before: async world => {
      await ask(world, 'when?')
      await types(world, 'save answer', 'forget entry')
    },
    act: 'undo',
  },
  {
    kind: 'kept entries',
    name: 'recalled',
    before: async world => {
      await ask(world, 'when?')
      await types(world, 'save answer')
    },
    act: 'recall dusk',
  },
  { kind: 'conversations', name: 'asked', leaves: 'whole', act: world => ask(world, 'when?') },
  {
    kind: 'conversations',
    name: 'put aside',
    leaves: 'each',
    before: world => ask(world, 'when?'),
    act: 'new conversation',
  },
]
