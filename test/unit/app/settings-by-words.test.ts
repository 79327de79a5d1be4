import { expect, test } from 'vitest'
import { defaultSettings } from '../../../src/settings/settings.ts'
import { createWorld, kept, type World } from './world.ts'

async function speaking(language: 'en' | 'es' | 'de' | 'fr'): Promise<World> {
  const world = await createWorld()
  await world.app.change({ language })
  // The names of settings are there a little after the start.
  await world.clock.advance(2500)
  return world
}

test.each([
  ['en', 'set reading speed to 120', { readingSpeed: 120 }],
  ['en', 'set reading speed one hundred and twenty percent', { readingSpeed: 120 }],
  ['en', 'set readings speed 120', { readingSpeed: 120 }],
  ['en', 'set spoken language German', { voiceLanguage: 'de' }],
  ['en', 'turn small speakers on', { layoutSmallSpeakers: true }],
  ['en', 'turn on the small speakers', { layoutSmallSpeakers: true }],
  ['en', 'turn latch off', { latch: false }],
  ['en', 'set midi channel to every channel', { midiChannel: 0 }],
  ['en', 'set soft keys 10', { hands: { brushVelocity: 0.1 } }],
  ['en', 'set push to talk key F9', { pushKey: 'F9' }],
  ['en', 'set followed things to the focus and the pointer', { follows: ['focus', 'pointer'] }],
  ['es', 'ajusta velocidad de lectura a ciento veinte', { readingSpeed: 120 }],
  ['es', 'activa altavoces pequeños', { layoutSmallSpeakers: true }],
  ['es', 'pon idioma de la voz a alemán', { voiceLanguage: 'de' }],
  ['de', 'stelle das Vorlesetempo auf 120 ein', { readingSpeed: 120 }],
  ['de', 'setze Vorlesetempo auf hundertzwanzig Prozent', { readingSpeed: 120 }],
  ['de', 'schalte kleine Lautsprecher ein', { layoutSmallSpeakers: true }],
  ['de', 'stelle Sprache der Stimme auf Spanisch', { voiceLanguage: 'es' }],
  ['fr', 'règle vitesse de lecture à voix haute à 120', { readingSpeed: 120 }],
  ['fr', 'active les petits haut-parleurs', { layoutSmallSpeakers: true }],
] as const)('in %s: %s, and undo takes it back', async (language, phrase, change) => {
  const world = await speaking(language)
  const before = world.state().settings
  await world.type(phrase)
  expect(world.outcome().words).not.toBe('')
  expect(world.state().settings).toEqual({ ...before, ...change })
  await world.type({ en: 'undo', es: 'deshacer', de: 'rückgängig', fr: 'annule' }[language])
  expect(world.state().settings).toEqual(before)
})

test('said at once after the start it waits for the names, and so does what is said next', async () => {
  const world = await createWorld()
  world.app.submit('set reading speed to 120')
  world.app.submit('set midi channel to every channel')
  await world.settle()
  expect(world.state().settings).toMatchObject({ readingSpeed: 120, midiChannel: 0 })
})

test.each(['es', 'de'] as const)('a group is reset and comes back in %s', async language => {
  const world = await speaking(language)
  await world.app.change({ speechRate: 150, speakDictated: true, latch: false })
  const before = world.state().settings
  const reset = {
    es: 'restablece los ajustes de voz',
    de: 'setze die Einstellungen Rückmeldung zurück',
  }[language]
  expect((await world.type(reset)).words).toContain('2')
  expect(world.state().settings).toEqual({ ...before, speechRate: 100, speakDictated: false })
  await world.type({ es: 'deshacer', de: 'rückgängig' }[language])
  expect(world.state().settings).toEqual(before)
})

test('what a group leaves because something would be lost is told', async () => {
  const world = await speaking('en')
  await world.app.change({ keptMegabytes: 300, loadAhead: !defaultSettings.loadAhead })
  const { words } = await world.type('reset answers settings')
  expect(words).toMatch(
    /as usual again: 1\. Left as it is, for what is kept could go: Room for kept answers\./,
  )
  expect(world.state().settings).toMatchObject({ keptMegabytes: 300, loadAhead: defaultSettings.loadAhead })
})

test('a setting is told with its value, the usual one and its plain line', async () => {
  const world = await speaking('en')
  await world.type('set reading speed 120')
  const told = await world.type('what is the reading speed')
  expect(told.key).toBe('setting-told')
  expect(told.words).toContain('120 %; usually 100 %.')
  expect(told.words).toContain('While a page is read')
  await world.type('reset reading speed')
  expect(world.state().settings.readingSpeed).toBe(100)
  expect((await world.type('reset reading speed')).key).toBe('setting-is-already')
})

test.each(['what is the matter', 'turn the oven on', 'set an alarm', 'reset the router'])(
  '“%s” is talk: once it is known what settings are called it is no phrase',
  async phrase => {
    const world = await speaking('en')
    await world.type('set reading speed 120')
    expect((await world.type(phrase)).code).toBe('phrase-unknown')
  },
)

test('a name that several have is asked, and the row that is chosen does it', async () => {
  const world = await speaking('en')
  await world.type('set reading speed 120')
  const before = kept(world).stored
  await world.type('set speed of 130')
  expect(world.state().choices?.rows.length).toBeGreaterThan(1)
  expect(kept(world).stored).toEqual(before)
  const rows = world.state().choices?.rows ?? []
  const speech = rows.findIndex(({ label }) => label === 'Speed of speech')
  await world.type(String(speech + 1))
  expect(world.state().settings.speechRate).toBe(130)
})

test.each([
  ['set reading speed to 9000', 'setting-number-unfit'],
  ['set reading speed to purple', 'setting-number-unfit'],
  ['set listening mode to never', 'setting-value-unfit'],
  ['set ollama address to javascript:alert(1)', 'setting-address-unfit'],
  ['set ollama address to http://me:pass@a.test', 'setting-address-unfit'],
  ['set answering server to file:///etc/passwd', 'setting-address-unfit'],
  ['set wake word to a', 'wake-word-unfit'],
  ['set push to talk key Escape', 'setting-value-unfit'],
  ['turn reading speed on', 'setting-no-switch'],
  ['reset nonsense settings', 'setting-group-unknown'],
] as const)('%s is refused with %s and changes nothing', async (phrase, code) => {
  const world = await speaking('en')
  await world.type('set reading speed 120')
  const { stored } = kept(world)
  expect((await world.type(phrase)).code).toBe(code)
  expect(kept(world).stored).toEqual(stored)
})

test('a value that is none is refused with those that there are, by number', async () => {
  const world = await speaking('en')
  expect((await world.type('set listening mode to never')).words).toContain(
    '“never” is no value of “Words count”',
  )
  expect(world.state().choices?.rows.map(({ label }) => label)).toEqual([
    'always',
    'while something is held to talk',
    'after the wake word',
  ])
  await world.type('3')
  expect(world.state().settings.listenMode).toBe('wake')
})

test('keys alone come to a value: group, setting, value, each by its number', async () => {
  const world = await speaking('en')
  // Framed by 60 and without words: after four seconds it runs without.
  await world.play(60, 62, 65, 59, 60)
  await world.play(60)
  await world.clock.advance(4000)
  expect(world.state().choices?.rows[0]?.label).toBe('General')
  const choose = async (label: string) => {
    const at = world.state().choices?.rows.findIndex(row => row.label === label) ?? -1
    expect(at, label).toBeGreaterThanOrEqual(0)
    await world.play(60, 61, 60)
    await world.play(61 + at)
    await world.play(60)
    await world.clock.advance(4000)
  }
  await choose('Feedback')
  await choose('Speak dictation back')
  await choose('on')
  expect(world.state().settings.speakDictated).toBe(true)
})

test('“set … to …” is the field of the page where one word may be both, and is asked', async () => {
  const world = await speaking('en')
  await world.type('set reading speed 120')
  await world.type('set language to German')
  expect(world.outcome().code).toBe('phrase-ambiguous')
  expect(world.state().settings.language).toBe('en')
  await world.type('settings')
  await world.type('set language to German')
  expect(world.state().settings.language).toBe('de')
})

test('less room for what is kept is only offered, by the command that asks', async () => {
  const world = await speaking('en')
  await world.type('set kept limit to 50')
  expect(world.state().settings.keptMegabytes).toBe(defaultSettings.keptMegabytes)
  expect(world.state().choices?.rows).toHaveLength(1)
  await world.app.change({ keptMegabytes: 500 })
  await world.type('reset answers settings')
  expect(world.state().settings.keptMegabytes).toBe(500)
})

test('where only what would lose something is left of a group, that is offered', async () => {
  const world = await speaking('en')
  await world.app.change({ keptMegabytes: 500 })
  expect((await world.type('reset answers settings')).key).toBe('choose-setting')
  expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['Room for kept answers: 100 MB'])
})

test('what may be empty is emptied by its number', async () => {
  const world = await speaking('en')
  await world.app.change({ openaiModel: 'other' })
  await world.type('set openai model')
  expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['empty'])
  await world.type('1')
  expect(world.state().settings.openaiModel).toBe('')
})

test('what is usual is a word for what this machine has, too', async () => {
  const world = await speaking('en')
  await world.app.change({ voice: 'gone', microphone: { id: 'a', name: 'Desk' }, pushNotes: [48] })
  await world.type('settings')
  for (const name of ['speaking voice', 'mic', 'talk keys']) await world.type(`set ${name} to default`)
  const { voice, microphone, pushNotes } = world.state().settings
  expect({ voice, microphone, pushNotes }).toEqual({
    voice: defaultSettings.voice,
    microphone: defaultSettings.microphone,
    pushNotes: defaultSettings.pushNotes,
  })
})

test('settings are sought, and a group is shown', async () => {
  const world = await speaking('en')
  const told = await world.type('search settings reading')
  expect(world.state()).toMatchObject({ view: 'settings', settingsSought: 'reading' })
  expect(told.words).toContain('Speed of reading pages aloud')
  await world.type('settings feedback')
  expect(world.state()).toMatchObject({ settingsSought: '', settingsLed: { group: 'feedback', times: 1 } })
  expect(world.outcome().words).toContain('Speak outcomes')
})

test.each(['set-setting', 'turn-setting-on', 'reset-group'])('%s never runs on arrival', async command => {
  const world = await speaking('en')
  await world.type('name this tab organ')
  const phrase = {
    'set-setting': 'set reading speed 120',
    'turn-setting-on': 'turn mono sound on',
    'reset-group': 'reset feedback settings',
  }[command]
  expect((await world.type(`when I go to organ do ${phrase}`)).code).toBe('arrival-unfit')
})
