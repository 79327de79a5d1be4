import type { RecognitionControls } from '../commands/recognition-context.ts'
import { ClavierError, type ErrorCode } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, sayError } from '../language/text.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Microphone, Microphones, RecogniserId, Recognisers } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import { chooseMicrophone } from '../speech/choose-microphone.ts'
import { microphonesMeant } from '../speech/microphones-meant.ts'
import { microphoneErrors } from '../speech/recogniser-errors.ts'
import type { PanelStore, RecognitionState } from '../state/panel-state.ts'
import type { SettingsService } from './settings-service.ts'
import { whoListens } from './who-listens.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly recognisers: Recognisers
  readonly microphones: Microphones
  readonly language: () => Language
  /** BCP 47 tag of the language that is listened for. */
  readonly tag: () => string
  readonly change: SettingsService['change']
  /** What stood in the way may be gone: who listens begins anew. */
  readonly listenAnew: () => void
}

/** How often the browser is asked how far a pack is, in ms: it tells no progress. */
const askingMs = 2000

/** Can never be used on this machine as it is: to put one of these first would leave it as it was. */
const hopeless: readonly ErrorCode[] = ['on-device-missing', 'language-not-on-device', 'recogniser-missing']

/** What users say, and set, of who recognises their speech. */
export function createRecognitionControls(parts: Parts): RecognitionControls & { look(): Promise<void> } {
  const { store, clock, recognisers } = parts

  return {
    look,
    async first(id) {
      const obstacle = await ownObstacle(id)
      if (obstacle !== undefined && hopeless.includes(obstacle)) throw new ClavierError(obstacle)
      const before = await parts.change(({ recognisers: now }) => ({
        recognisers: [id, ...now.filter(other => other !== id)],
      }))
      return { obstacle, address: settings().speechServerAddress, before }
    },
    ruleOut(id) {
      return parts.change(({ recognisers: now }) => {
        const left = now.filter(other => other !== id)
        if (left.length === 0) throw new ClavierError('last-recogniser')
        return { recognisers: left }
      })
    },
    async install(signal) {
      const tag = parts.tag()
      const now = await recognisers.availability(tag)
      if (now === undefined) throw new ClavierError('on-device-missing')
      if (now === 'unavailable') throw new ClavierError('language-not-on-device')
      become({ pack: now })
      if (now === 'available') return 'there'
      become({ installing: true })
      const stopAsking = askAgainAndAgain(tag)
      try {
        const installed = await unlessAborted(recognisers.install(tag), signal)
        if (!installed) return 'left'
      } finally {
        stopAsking()
        become({ installing: false })
        await look()
      }
      parts.listenAnew()
      return 'installed'
    },
    async tryServer(signal) {
      const address = settings().speechServerAddress
      become({ server: { kind: 'trying' } })
      let server: RecognitionState['server'] = { kind: 'untried' }
      try {
        server = await recognisers.probeServer(signal)
      } finally {
        // What was found of another address means nothing for this one.
        become({ server: address === settings().speechServerAddress ? server : { kind: 'untried' } })
      }
      if (signal.aborted) throw new ClavierError('cancelled')
      if (server.kind === 'trouble') throw new ClavierError(server.error)
      const seconds = server.kind === 'ready' ? Math.max(0.1, Math.round(server.took / 100) / 10) : 0
      return say('server-answers', { address, seconds })
    },
    microphones: connected,
    meant: async said => microphonesMeant(said, await connected()),
    listenTo: microphone => parts.change({ microphone: microphone ?? { id: '', name: '' } }),
    async nextMicrophone() {
      const all = await connected()
      const { id } = chooseMicrophone(settings().microphone, all)
      const next = all[(all.findIndex(other => other.id === id) + 1) % Math.max(1, all.length)]
      if (next === undefined || next.id === id) throw new ClavierError('no-other-microphone')
      return { name: next.name, before: await parts.change({ microphone: next }) }
    },
    async who() {
      const { by, passed } = store.getState().recognition
      if (by === undefined) return say('nobody-listens')
      const order = settings().recognisers
      const better = passed.filter(({ id }) => order.indexOf(id) < order.indexOf(by))
      const words = better.map(({ error }) => render(parts.language(), sayError({ code: error, detail: {} })))
      return whoListens(store.getState(), words.join(' ')) ?? say('nobody-listens')
    },
  }

  /** Finds out what can be known of the recognisers without a microphone, and shows it. */
  async function look(): Promise<void> {
    const tag = parts.tag()
    const pack = (await recognisers.availability(tag)) ?? 'missing'
    // Somebody may have chosen another language meanwhile.
    if (tag === parts.tag()) become({ pack })
    if (!settings().recognisers.includes('server')) return
    const address = settings().speechServerAddress
    const error = await ownObstacle('server')
    const { kind } = store.getState().recognition.server
    if (address !== settings().speechServerAddress || kind === 'trying') return
    // That it works is known better than that it is there.
    if (kind === 'ready' && error === undefined) return
    become({ server: error === undefined ? { kind: 'there' } : { kind: 'trouble', error } })
  }

  /** What it lacks itself; what is wrong with the microphone is told elsewhere. */
  async function ownObstacle(id: RecogniserId): Promise<ErrorCode | undefined> {
    const obstacle = await recognisers.obstacle(id, parts.tag())
    return obstacle !== undefined && microphoneErrors.has(obstacle) ? undefined : obstacle
  }

  function askAgainAndAgain(tag: string): Stop {
    let over = false
    let stop: Stop = () => {}
    const ask = async () => {
      const pack = await recognisers.availability(tag)
      if (over) return
      if (pack !== undefined) become({ pack })
      stop = clock.after(askingMs, () => void ask())
    }
    stop = clock.after(askingMs, () => void ask())
    return () => {
      over = true
      stop()
    }
  }

  /** Resolves with false once it is aborted: what the browser has begun goes on by itself. */
  async function unlessAborted(work: Promise<void>, signal: CancelSignal): Promise<boolean> {
    let giveUp = () => {}
    const aborted = new Promise<boolean>(resolve => {
      giveUp = () => resolve(false)
      signal.addEventListener('abort', giveUp, { once: true })
      if (signal.aborted) giveUp()
    })
    try {
      return await Promise.race([aborted, work.then(() => true)])
    } finally {
      signal.removeEventListener('abort', giveUp)
    }
  }

  async function connected(): Promise<readonly Microphone[]> {
    const microphones = await parts.microphones.list()
    become({ microphones })
    return microphones
  }

  function settings(): Settings {
    return store.getState().settings
  }

  function become(change: Partial<RecognitionState>): void {
    store.setState(({ recognition }) => ({ recognition: { ...recognition, ...change } }))
  }
}
