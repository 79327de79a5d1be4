import type { Language } from '../../src/language/language.ts'
import { defaultSettings, parseSettings, type Settings, settingsKey } from '../../src/settings/settings.ts'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import { browserClock } from '../chrome/clock.ts'
import { createStore } from '../chrome/store.ts'
import { trainingMessages } from '../messaging/protocol-training.ts'
import { createServer } from '../messaging/rpc-server.ts'
import { createGamePanel } from './game-panel.ts'
import { createGuessPlay } from './guess-play.ts'
import { createGuessRecord } from './guess-record.ts'
import { drawSoundLessons } from './sound-lessons.ts'
import { soundTexts } from './sound-texts.ts'

/** The part of the practice page where sounds are learnt. Returns what draws it in the language of now. */
export async function mountSoundPart(host: HTMLElement, language: () => Language): Promise<() => void> {
  const keep = createStore()
  // What cannot be read is told in the panel; sounds can be learnt all the same.
  const settingsFrom = (value: unknown): Settings => parseSettings(value) ?? defaultSettings
  let settings = settingsFrom(await keep.get(settingsKey))

  const play = createGuessPlay({
    panel: createGamePanel({
      settings: () => settings,
      ownSound,
      after: ms => new Promise(resolve => browserClock.after(ms, () => resolve(undefined))),
    }),
    record: createGuessRecord(keep),
    random: seededRandom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
    settings: () => settings,
    changed: draw,
  })
  draw()
  createServer('page', chrome.runtime, trainingMessages).serve('training-given', ({ given }) => {
    play.given(given)
    return {}
  })
  keep.watch(settingsKey, value => {
    settings = settingsFrom(value)
    play.configure()
  })
  addEventListener('pagehide', play.close)
  await play.open()
  return draw

  function draw(): void {
    drawSoundLessons(host, { texts: soundTexts[language()], play, settings })
  }
}

/** Loaded when it is first needed: where a panel is open it never is. */
let sound: Promise<ReturnType<typeof import('../../src/devices/tone-sound.ts').createToneSound>> | undefined

function ownSound() {
  sound ??= import('../../src/devices/tone-sound.ts').then(({ createToneSound }) =>
    createToneSound({ clock: browserClock }),
  )
  return sound
}
