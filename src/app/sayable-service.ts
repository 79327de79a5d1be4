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

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
  readonly tabs: Pick<Tabs, 'active' | 'watch'>
  readonly fields: Pick<PageWriting, 'focusedField'>
  readonly clock: Pick<Clock, 'after'>
  /** A sound or film is known to play. */
  readonly mediaPlays: () => boolean
}

/** Phrases that are named at once: more than that nobody keeps in mind. */
export const sayableAtOnce = 8
/** While the list is shown, it is looked this often whether a field of the page has the focus, in ms. */
const lookMs = 3000

/** Commands that open what lasts in a page, and those that end it. */
const begins: Readonly<Record<string, 'hints' | 'found' | 'media'>> = {
  hints: 'hints',
  'more-hints': 'hints',
  find: 'found',
  'find-again': 'found',
  'next-match': 'found',
  listen: 'media',
  'play-media': 'media',
  'resume-media': 'media',
}
const ends: Readonly<Record<string, readonly ('hints' | 'found' | 'media')[]>> = {
  'hide-hints': ['hints'],
  'clear-find': ['found'],
  'pause-everything': ['media'],
  escape: ['hints', 'found'],
}

/** What can be said now: by what is in front, what is under way, and what this user says most. */
export function createSayable(parts: Parts) {
  const { commands, store, tabs } = parts
  const lasting = new Set<'hints' | 'found' | 'media'>()
  const used = new Map<string, number>()
  let web = true
  let field = false
  let from = 0
  let about: string | undefined
  let shown = false
  let stopLooking: Stop = () => {}
  let stopWatching: readonly Stop[] = []

  const controls: Sayable = {
    async now(asked) {
      about = asked
      from = 0
      await look()
      const all = ranked()
      if (all.length === 0) throw new ClavierError('nothing-sayable', { words: asked ?? '' })
      open()
      return told(all)
    },
    more() {
      if (!shown) throw new ClavierError('nothing-offered')
      const all = ranked()
      from = from + sayableAtOnce < all.length ? from + sayableAtOnce : 0
      show()
      return told(all)
    },
    close,
    shown: () => shown,
  }

  return {
    controls,
    /** A command has ended. */
    after(command: string, done: boolean): void {
      if (!done) return
      used.set(command, (used.get(command) ?? 0) + 1)
      const begun = begins[command]
      if (begun !== undefined) lasting.add(begun)
      for (const over of ends[command] ?? []) lasting.delete(over)
      if (shown) void look().then(show)
    },
    stop: close,
  }

  function told(all: readonly Command[]) {
    const named = all.slice(from, from + sayableAtOnce)
    return {
      phrases: named.map(({ phrases }) => phraseInWords(phrases[parts.language()][0])),
      left: Math.max(0, all.length - from - named.length),
    }
  }

  function open(): void {
    if (!shown) {
      shown = true
      stopWatching = [
        store.subscribe((now, before) => {
          if (parted.some(part => part(now) !== part(before))) show()
        }),
        tabs.watch(({ kind }) => {
          if (kind === 'updated') lasting.clear()
          void look().then(show)
        }),
      ]
      again()
    }
    store.setState({ view: 'now' })
    show()
  }

  function again(): void {
    stopLooking = parts.clock.after(lookMs, () => {
      const before = `${web} ${field}`
      void look().then(() => {
        if (!shown) return
        if (before !== `${web} ${field}`) show()
        again()
      })
    })
  }

  /** Tells whether it was open. */
  function close(): boolean {
    const was = shown
    shown = false
    stopLooking()
    for (const stop of stopWatching) stop()
    stopWatching = []
    if (was) store.setState({ sayable: undefined })
    return was
  }

  function show(): void {
    if (!shown) return
    const all = ranked()
    const rows = all.slice(from, from + sayableAtOnce).map(({ id }) => id)
    const next = { about: about ?? '', rows, from, total: all.length }
    // Drawn anew only where it says something else: it must not flicker, nor be read out again.
    if (JSON.stringify(next) !== JSON.stringify(store.getState().sayable)) store.setState({ sayable: next })
  }

  /** Looks what is in front; a page that does not answer has no field. */
  async function look(): Promise<void> {
    try {
      const { id, url } = await tabs.active()
      web = /^(https?|file):/.test(url)
      field = web && (await parts.fields.focusedField(id).catch(() => undefined)) !== undefined
    } catch {
      web = false
      field = false
    }
  }

  function ranked(): readonly Command[] {
    if (about !== undefined) return sayableAbout(commands, about, parts.language())
    return rankSayable(commands, momentsOf(store.getState()), command => used.get(command) ?? 0)
  }

  function momentsOf(state: PanelState): ReadonlySet<Moment> {
    const when: readonly (readonly [Moment, boolean])[] = [
      ['question', state.fileOffered !== undefined || state.vocabularyImport !== undefined],
      ['choices', state.choices !== undefined],
      ['dictation', state.dictation !== undefined],
      ['mode', state.mode !== undefined],
      ['recording', state.recording.kind === 'recording'],
      ['recording-paused', state.recording.kind === 'paused'],
      ['answering', ['loading', 'streaming'].includes(state.answer?.state ?? '')],
      ['playing', state.playing !== undefined],
      ['reading', state.reading !== undefined],
      ['scrolling', state.scrolling !== undefined],
      ['field', field],
      ['hints', web && lasting.has('hints')],
      ['found', web && lasting.has('found')],
      ['media', lasting.has('media') || parts.mediaPlays()],
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
  state => state.choices,
  state => state.dictation === undefined,
  state => state.mode,
  state => state.recording.kind,
  state => state.answer?.state,
  state => state.playing === undefined,
  state => state.reading === undefined,
  state => state.scrolling === undefined,
  state => state.names.length,
  state => state.sequences.length,
]
