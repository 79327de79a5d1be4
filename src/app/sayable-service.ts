import type { Sayable } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Moment } from '../commands/moments.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import type { Tabs } from '../ports/tabs.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelState, PanelStore } from '../state/panel-state.ts'
import { rankSayable, sayableAbout } from './rank-sayable.ts'
import type { SayableMemory } from './sayable-memory.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
  readonly tabs: Pick<Tabs, 'active' | 'watch'>
  readonly fields: Pick<PageWriting, 'focusedField'>
  readonly clock: Pick<Clock, 'after'>
  readonly memory: Pick<SayableMemory, 'used' | 'lasts'>
  /** A sound or film is known to play. */
  readonly mediaPlays: () => boolean
}

/** Phrases that are named at once: more than that nobody keeps in mind. */
export const sayableAtOnce = 8
/** While the list is shown, it is looked this often whether a field of the page has the focus, in ms. */
const lookMs = 3000

/** What can be said now: by what is in front, what is under way, and what this user says most. */
export function createSayable(parts: Parts) {
  const { commands, store, tabs, memory } = parts
  let web = true
  let field = false
  let from = 0
  let about: string | undefined
  let shown = false
  /** Rises whenever it is asked for or closed: what was begun before comes to nothing. */
  let turn = 0
  /** Rises with every look: an older one that is late tells nothing. */
  let looks = 0
  let stopLooking: Stop = () => {}
  let stopWatching: readonly Stop[] = []

  const controls: Sayable = {
    async now(asked, signal) {
      turn += 1
      const mine = turn
      await look()
      const all = ranked(asked)
      if (all.length === 0) throw new ClavierError('nothing-sayable', { words: asked ?? '' })
      // What was cut, or closed meanwhile, must not come up behind it.
      if (mine === turn && !signal.aborted) {
        about = asked
        from = 0
        open()
      }
      return told(all, 0)
    },
    more() {
      if (!shown) throw new ClavierError('nothing-offered')
      const all = ranked(about)
      from = from + sayableAtOnce < all.length ? from + sayableAtOnce : 0
      show()
      return told(all, from)
    },
    close,
    shown: () => shown,
  }

  return {
    ...controls,
    /** Something was done: other things may be said now. */
    refresh,
  }

  function refresh(): void {
    if (shown) void look().then(show)
  }

  function told(all: readonly Command[], first: number) {
    const named = all.slice(first, first + sayableAtOnce)
    return {
      phrases: named.map(({ phrases }) => phraseInWords(phrases[parts.language()][0])),
      left: Math.max(0, all.length - first - named.length),
    }
  }

  function open(): void {
    if (!shown) {
      shown = true
      stopWatching = [
        store.subscribe((now, before) => {
          if (parted.some(part => part(now) !== part(before))) show()
        }),
        tabs.watch(refresh),
      ]
      again()
    }
    store.setState({ view: 'now' })
    show()
  }

  function again(): void {
    stopLooking = parts.clock.after(lookMs, () => {
      // Before the look, which may last: what is closed meanwhile ends this too.
      again()
      refresh()
    })
  }

  /** Tells whether it was open. */
  function close(): boolean {
    const was = shown
    turn += 1
    shown = false
    stopLooking()
    for (const stop of stopWatching) stop()
    stopWatching = []
    if (was) store.setState({ sayable: undefined })
    return was
  }

  function show(): void {
    if (!shown) return
    const all = ranked(about)
    // There may be fewer by now.
    if (from >= all.length) from = 0
    const rows = all.slice(from, from + sayableAtOnce).map(({ id }) => id)
    const next = { about: about ?? '', rows, from, total: all.length }
    // Drawn anew only where it says something else: it must not flicker, nor be read out again.
    if (JSON.stringify(next) !== JSON.stringify(store.getState().sayable)) store.setState({ sayable: next })
  }

  /** Looks what is in front; a page that does not answer has no field. */
  async function look(): Promise<void> {
    looks += 1
    const mine = looks
    const found = await inFront()
    if (mine === looks) ({ web, field } = found)
  }

  async function inFront(): Promise<{ readonly web: boolean; readonly field: boolean }> {
    try {
      const { id, url } = await tabs.active()
      if (!/^(https?|file):/.test(url)) return { web: false, field: false }
      const focused = await parts.fields.focusedField(id).catch(() => undefined)
      return { web: true, field: focused !== undefined }
    } catch {
      return { web: false, field: false }
    }
  }

  function ranked(asked: string | undefined): readonly Command[] {
    if (asked !== undefined) return sayableAbout(commands, asked, parts.language())
    return rankSayable(commands, momentsOf(store.getState()), memory.used)
  }

  function momentsOf(state: PanelState): ReadonlySet<Moment> {
    const when: readonly (readonly [Moment, boolean])[] = [
      [
        'question',
        [state.fileOffered, state.vocabularyImport, state.sequencePreview, state.keptFile].some(Boolean),
      ],
      ['learning', state.learning !== undefined || state.help.asking],
      ['choices', state.choices !== undefined],
      ['dictation', state.dictation !== undefined],
      ['mode', state.mode !== undefined],
      ['editing', state.editing !== undefined],
      ['list', state.items !== undefined],
      ['recording', state.recording.kind === 'recording'],
      ['recording-paused', state.recording.kind === 'paused'],
      ['answering', ['loading', 'streaming'].includes(state.answer?.state ?? '')],
      ['playing', state.playing !== undefined],
      ['reading', state.reading !== undefined],
      ['scrolling', state.scrolling !== undefined],
      ['field', field],
      ['hints', web && memory.lasts('hints')],
      ['found', web && memory.lasts('found')],
      ['media', memory.lasts('media') || parts.mediaPlays()],
      ['page', web],
      ['no-page', !web],
      ['names', state.names.length > 0],
      ['no-names', web && state.names.length === 0],
      ['sequences', state.sequences.length > 0],
      ['always', true],
    ]
    return new Set(when.flatMap(([moment, is]) => (is ? [moment] : [])))
  }
}

/** What of the panel decides what can be said. */
const parted: readonly ((state: PanelState) => unknown)[] = [
  state => state.fileOffered,
  state => state.vocabularyImport,
  state => state.sequencePreview,
  state => state.keptFile,
  state => state.choices,
  state => state.dictation === undefined,
  state => state.mode,
  state => state.editing === undefined,
  state => state.items === undefined,
  state => state.learning === undefined,
  state => state.help.asking,
  state => state.recording.kind,
  state => state.answer?.state,
  state => state.playing === undefined,
  state => state.reading === undefined,
  state => state.scrolling === undefined,
  state => state.names.length,
  state => state.sequences.length,
]
