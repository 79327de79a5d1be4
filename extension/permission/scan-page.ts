import { html, nothing, render } from 'lit-html'
import type { createQrReader } from '../../src/devices/qr-reader.ts'
import type { Language } from '../../src/language/language.ts'
import { createFrameAssembler } from '../../src/sequence/share-frames.ts'
import { send, Unanswered } from '../messaging/rpc.ts'
import { type CameraTrouble, type Looking, lookThroughCamera, readPicture } from './scan-camera.ts'
import { type ScanTexts, scanTexts } from './scan-texts.ts'

/** What is told, in whichever language is chosen when it is drawn. */
type Line = (texts: ScanTexts) => string

const asking: Line = texts => texts.asking
const sending: Line = texts => texts.sending

/**
 * Reads codes with the camera, or out of a picture, and sends them to the panel, which shows what is in them. The
 * camera is on only while this page is seen and no code has been read.
 */
export function openScanner(
  app: HTMLElement,
  read: Awaited<ReturnType<typeof createQrReader>>,
  language: Language,
): (to: Language) => void {
  let texts = scanTexts(language)
  let frames = createFrameAssembler()
  let looking: Looking | undefined
  /** Counts the starts: one that was stopped before the camera came is let go when it comes. */
  let start = 0
  let words: Line = () => ''
  let unsent: string | undefined

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stop()
  })
  window.addEventListener('pagehide', stop)
  draw()
  if (document.visibilityState === 'visible') void begin()
  return to => {
    texts = scanTexts(to)
    draw()
  }

  async function begin(): Promise<void> {
    stop()
    const mine = ++start
    frames = createFrameAssembler()
    unsent = undefined
    say(asking)
    const video = app.querySelector('video')
    if (video === null) throw new Error('The page has no place for the picture.')
    try {
      const camera = await lookThroughCamera(video, read, seen, stop)
      if (mine !== start) {
        camera.stop()
        if (words === asking) say(({ stopped }) => stopped)
        return
      }
      looking = camera
      say(({ looking }) => looking)
    } catch (trouble) {
      if (!isTrouble(trouble)) throw trouble
      if (mine === start) say(told => told[trouble])
    }
  }

  function stop(): void {
    start++
    if (looking === undefined) return
    looking.stop()
    looking = undefined
    say(({ stopped }) => stopped)
  }

  function seen(found: readonly string[]): void {
    const results = found.map(frames.see)
    const whole = results.find(({ kind }) => kind === 'whole')
    if (whole?.kind === 'whole') {
      stop()
      void give(whole.code)
      return
    }
    const last = results.findLast(({ kind }) => kind !== 'foreign') ?? results.at(-1)
    if (last?.kind === 'part') say(({ part }) => part(last.have, last.count))
    else if (last?.kind === 'damaged') say(({ damaged }) => damaged)
    else if (last?.kind === 'foreign') say(({ foreign }) => foreign)
  }

  async function give(code: string): Promise<void> {
    unsent = undefined
    say(sending)
    // Who looks for the next one already is told of that; the panel tells of this.
    const waits = () => words === sending
    try {
      const answer = await send('code-scanned', { code })
      if (waits()) say(({ taken }) => (answer.taken ? taken(answer.words) : answer.words))
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      if (!waits()) return
      unsent = code
      say(({ noPanel }) => noPanel)
    }
  }

  async function open({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return
    const [file] = target.files ?? []
    // Emptied, so that the same picture can be opened again.
    if (file === undefined) return
    stop()
    frames = createFrameAssembler()
    const found = await readPicture(file, read)
    target.value = ''
    if (found.length === 0) say(({ nothing: none }) => none)
    else seen(found)
  }

  /** Only what is new is told to who listens. */
  function say(now: Line): void {
    words = now
    draw()
  }

  function draw(): void {
    document.title = `${texts.title} · Clavier`
    const on = looking !== undefined
    render(
      html`<h1>${texts.title}</h1>
        <p class="intro">${texts.intro}</p>
        <video class="camera" aria-label=${texts.picture} muted playsinline ?hidden=${!on}></video>
        <p role="status" class="state" dir="auto">${words(texts)}</p>
        <div class="buttons">
          ${
            unsent === undefined
              ? nothing
              : html`<button type="button" @click=${() => void give(unsent ?? '')}>${texts.send}</button>`
          }
          <button type="button" class=${on ? 'second' : ''} @click=${() => (on ? stop() : void begin())}>${on ? texts.stop : texts.start}</button>
        </div>
        <div class="picture-file">
          <label for="code-picture">${texts.file}</label>
          <input id="code-picture" type="file" accept="image/*" @change=${open} />
        </div>`,
      app,
    )
  }
}

function isTrouble(error: unknown): error is CameraTrouble {
  return error === 'denied' || error === 'missing' || error === 'failed'
}
