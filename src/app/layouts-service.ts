import type { HeardLayout, LayoutSounds } from '../commands/layout-context.ts'
import { ClavierError, type ErrorCode } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { Page } from '../ports/page.ts'
import { elementKinds, type LayoutScope, type PageLayout } from '../ports/page-layout.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tab, TabChange, Tabs } from '../ports/tabs.ts'
import { keyBand } from '../sound/band-keys.ts'
import { strongestKind } from '../sound/heat-picture.ts'
import { bandScore, fullestBand, layoutBand } from '../sound/layout-bands.ts'
import { heardAs, type PlanOptions } from '../sound/plan-options.ts'
import { planScore, type SoundPlan } from '../sound/plan-score.ts'
import type { LayoutPicture, PanelStore } from '../state/panel-state.ts'
import { layoutFileName } from './layout-file.ts'
import { changePicture, litLast, showLit } from './layout-lights.ts'
import { planOptions } from './layout-options.ts'
import { bandWords, type LayoutWords, layoutWords } from './layout-words.ts'
import { lightInStep } from './light-in-step.ts'
import { roleWords } from './role-words.ts'

interface Parts {
  readonly page: Page
  readonly tabs: Pick<Tabs, 'active'>
  readonly sound: Sound
  readonly clock: Clock
  readonly store: PanelStore
  readonly files: Files
  readonly newCanceller: NewCanceller
  readonly language: () => Language
  /** Lets the keys play their bands, unless they mean something else or may not; tells what they did before. */
  readonly enterMode: () => 'entered' | 'on' | 'not'
  readonly leaveMode: () => void
  /** Says a few words at once, where outcomes are spoken. */
  readonly echo: (words: string) => void
  readonly onBug: (error: unknown) => void
}

/** The page that was heard last, as it was then. */
interface Sweep {
  readonly tab: Pick<Tab, 'id' | 'windowId' | 'title' | 'url'>
  readonly layout: PageLayout
  readonly plan: SoundPlan
  readonly options: PlanOptions
  /** The band that was played or sounded last. */
  band: number | undefined
}

/** What sounds now. */
interface Sounding {
  readonly canceller: Canceller
  /** It is about to be cut: keeps what of it was heard last. */
  readonly remember: () => void
}

/** What came of a sweep. */
type Heard = Omit<HeardLayout, 'entered'>

export type Layouts = ReturnType<typeof createLayouts>

/** Commands after which the keys go on playing their bands: they are about these, or lead back to them. */
const staying: ReadonlySet<string> = new Set([
  'layout',
  'layout-here',
  'layout-focus',
  'layout-pointer',
  'layout-page',
  'go-there',
  'save-layout',
  'hide-picture',
  'stop',
  'undo',
  'repeat',
])

/** Sounds where things are and shows the same as a picture; then keys play their part of it. */
export function createLayouts(parts: Parts) {
  const { page, sound, clock, store } = parts
  let sweep: Sweep | undefined
  let sounding: Sounding | undefined
  /** Rises with everything that begins to sound, or ends it: whatever was on its way comes too late. */
  let turn = 0
  /** What the user has been told of: why nothing sounds, and what keys mean after a sweep. */
  const told = new Set<ErrorCode | 'mode'>()

  const service: LayoutSounds = {
    async hear(tab, scope, signal) {
      cut()
      const ours = turn
      const layout = await page.layout(tab.id, scope)
      const options = planOptions(store.getState().settings)
      const plan = planScore(layout, options)
      if (plan.empty && scope.of !== 'around') throw new ClavierError('page-empty')
      const words = layoutWords(plan, layout, scope, store.getState().settings.layoutKinds)
      if (signal.aborted || turn !== ours) return { ...cutShort(words), entered: false }
      store.setState({ view: 'now', picture: pictureOf(plan, layout, scope, options) })
      sweep = { tab, layout, plan, options, band: undefined }
      if (!words.any) return { text: words.text, cut: false, entered: false }
      const mode = parts.enterMode()
      const heard = await playSweep(sweep, words, mode !== 'not', signal)
      return { ...heard, entered: mode === 'entered' && isOn() }
    },
    async goThere(band) {
      if (sweep === undefined) throw new ClavierError('nothing-heard')
      const { tab, layout, options } = sweep
      if ((await parts.tabs.active()).id !== tab.id) throw new ClavierError('page-changed')
      const where = band ?? sweep.band ?? fullestBand(layout, options)
      const ref = where === undefined ? undefined : layoutBand(layout, where, options).densest?.ref
      if (ref === undefined) throw new ClavierError('nothing-there')
      const went = await page.goTo(tab.id, ref)
      return { ...went, role: roleWords(went.role, parts.language()), tabId: tab.id }
    },
    async goBack({ tabId, before }) {
      if (!(await page.goBackTo(tabId, before))) throw new ClavierError('page-changed')
    },
    leave() {
      const on = isOn()
      if (on) parts.leaveMode()
      return on
    },
    async save(signal) {
      if (sweep === undefined) throw new ClavierError('nothing-heard')
      const name = layoutFileName(sweep.tab.title)
      const wav = await sound.wav(sweep.plan.score, signal)
      if (signal.aborted) throw new ClavierError('cancelled')
      parts.files.saveSound(name, wav)
      return { name }
    },
  }

  return {
    ...service,
    /** Silences the sweep, or the band, that sounds; tells whether any did. */
    cut,
    /**
     * Something was asked for: it ends what sounds, and, unless it is about the layout, what keys mean. What is
     * undefined was not understood, and ends nothing that the user may still want.
     */
    onCommand(command: string | undefined): void {
      cut()
      if (command !== undefined && !staying.has(command) && isOn()) parts.leaveMode()
    },
    /** Plays the band of a key, and shows it; resolves with what is there, in words. */
    playBand,
    /** The band of the page heard last that stands on a key, or nearest to it. */
    bandOf: (key: number): number | undefined => sweep && keyBand(key, heardAs(sweep.options)),
    /** No band is shown as played any more. */
    release(): void {
      cut()
      changePicture(store, { held: undefined })
    },
    /** Whether the page that was heard is not the one in front any more. */
    isLeftBy(change: TabChange): boolean {
      if (sweep === undefined) return true
      const { id, windowId, url } = sweep.tab
      if (change.kind === 'closed') return change.tabId === id
      if (change.kind === 'replaced') return change.tabId === id
      if (change.kind === 'activated') return change.tab.windowId === windowId && change.tab.id !== id
      if (change.kind !== 'updated' || change.tab.id !== id) return false
      return change.tab.status === 'loading' || withoutHash(change.tab.url) !== withoutHash(url)
    },
  }

  function isOn(): boolean {
    return store.getState().mode?.name === 'layout'
  }

  function cut(): boolean {
    turn += 1
    if (sounding === undefined) return false
    sounding.remember()
    sounding.canceller.cancel()
    sounding = undefined
    showLit(store, [])
    return true
  }

  /** A canceller for what begins to sound now, which ends with the signal as well. */
  function begin(signal?: CancelSignal): Canceller {
    cut()
    const canceller = parts.newCanceller()
    signal?.addEventListener('abort', canceller.cancel, { once: true })
    sounding = { canceller, remember: () => {} }
    return canceller
  }

  /** It has ended by itself: nothing is left to be cut, or to be remembered of how far it had come. */
  function over(canceller: Canceller): void {
    if (sounding?.canceller === canceller) sounding = undefined
  }

  async function playSweep(
    now: Sweep,
    words: LayoutWords,
    plays: boolean,
    signal: CancelSignal,
  ): Promise<Heard> {
    const { plan } = now
    // Kinds that are told in words alone leave nothing to be heard but where the sweep would begin and end.
    if (plan.lit.length === 0) return whole(words, plays, undefined)
    const canceller = begin(signal)
    let stopLights: Stop = () => {}
    try {
      await sound.play(plan.score, canceller.signal, 'layout', position => {
        stopLights = lightInStep(plan.lit, position, clock, cells => showLit(store, cells))
        // What has just been heard is what is meant by “there”.
        const remember = () => {
          now.band ??= litLast(plan.lit, position())?.band
        }
        if (sounding?.canceller === canceller) sounding = { canceller, remember }
      })
      return canceller.signal.aborted ? cutShort(words) : whole(words, plays, undefined)
    } catch (error) {
      // Without sound the words and the picture still tell where things are.
      if (error instanceof ClavierError && error.code.startsWith('sound-'))
        return whole(words, plays, error.code)
      throw error
    } finally {
      stopLights()
      over(canceller)
    }
  }

  function whole({ text, spoken }: LayoutWords, plays: boolean, silent: ErrorCode | undefined): Heard {
    let shown = text
    let aloud = spoken
    const add = (more: (told: Text | string) => Text) => {
      shown = more(shown)
      aloud = more(aloud ?? '')
    }
    if (silent !== undefined && !told.has(silent)) {
      told.add(silent)
      const why = sayError({ code: silent, detail: {} })
      add(words => say('layout-silent', { told: words, why }))
    }
    if (plays && !told.has('mode')) {
      told.add('mode')
      add(words => say('layout-mode-on', { told: words }))
    }
    return { text: shown, spoken: aloud ?? '', cut: false }
  }

  /** It was the user who ended it: what it would have told can be read, and is not said. */
  function cutShort({ text }: LayoutWords): Heard {
    return { text: say('layout-cut', { told: text }), spoken: '', cut: true }
  }

  function playBand(key: number): string {
    if (sweep === undefined) return ''
    const { layout, options } = sweep
    const band = keyBand(key, heardAs(options))
    if (band === undefined) return ''
    const found = layoutBand(layout, band, options)
    const words = render(parts.language(), bandWords(found.parts))
    sweep.band = band
    const canceller = begin()
    changePicture(store, { held: { row: band, words } })
    const cells = found.parts.map(({ kind, columns }) => ({ at: 0, duration: 0, kind, band, columns, key }))
    showLit(store, cells)
    const score = bandScore(found, band, options)
    const played = score === undefined ? Promise.resolve(true) : sound.play(score, canceller.signal, 'layout')
    void played
      .catch((error: unknown) => {
        // Without sound the words and the picture still tell what is there.
        if (!(error instanceof ClavierError)) parts.onBug(error)
      })
      .then(() => {
        if (sounding?.canceller === canceller) showLit(store, [])
        over(canceller)
      })
    const { layoutKinds } = store.getState().settings
    const spoken = found.parts.filter(({ kind }) => layoutKinds[kind] === 'speech')
    if (found.parts.length === 0) parts.echo(words)
    else if (spoken.length > 0) parts.echo(render(parts.language(), bandWords(spoken)))
    return words
  }
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? ''
}

/** The picture shows what is heard; landmarks alone would colour every cell. */
function pictureOf(
  { picture, summary }: SoundPlan,
  { around = '' }: PageLayout,
  scope: LayoutScope,
  { kinds = {} }: PlanOptions,
): LayoutPicture {
  const heard = elementKinds.filter(kind => kinds[kind] !== 'off')
  const cells = Array.from({ length: picture.bands }, (_, row) =>
    Array.from({ length: picture.columns }, (_, column) => {
      const best = strongestKind(picture, row * picture.columns + column, heard)
      return { kind: best?.kind, density: best?.shade ?? 0 }
    }),
  )
  return {
    cells,
    counts: summary.counts,
    densest: Object.fromEntries(summary.spoken.map(({ kind, densest }) => [kind, densest])),
    scope: scope.of,
    place: scope.of === 'around' ? scope.around : undefined,
    around,
    lit: [],
    litKeys: [],
    held: undefined,
  }
}
