import type { Dictation, DictationUndo } from '../commands/dictation-context.ts'
import type { Writing } from '../commands/writing-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import type { PanelFields } from '../ports/panel-fields.ts'
import type { Heard } from '../ports/speech.ts'
import type { Tabs } from '../ports/tabs.ts'
import { type DictationStyle, dictatedText, type Insertion } from '../speech/dictation/dictation-text.ts'
import type { DictatedWords } from '../speech/dictation/read-dictation.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import { type DictationState, dictationOff, type PanelStore } from '../state/panel-state.ts'
import { fieldToDictateInto } from './dictation-field.ts'
import { exactly, insertionInto, spellingInto } from './dictation-insertions.ts'
import { createDictationPlaces, type Place } from './dictation-places.ts'
import { again, createDictationRecord } from './dictation-record.ts'
import { readUtterance } from './dictation-utterance.ts'
import { cutForTelling } from './writing-outcomes.ts'

export interface DictationParts {
  readonly store: PanelStore
  readonly tabs: Pick<Tabs, 'active'>
  readonly page: Pick<Page, 'hinted'>
  /** Writing into pages, and into the panel while `aim` says so. */
  readonly pageWriting: PageWriting
  /** Fields of pages alone, whatever is aimed at. */
  readonly pageFields: Pick<PageWriting, 'focusedField'>
  readonly panelFields: PanelFields
  readonly writing: () => Promise<Writing>
  readonly language: () => Language
  readonly read: (words: string) => PhraseMatch
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** What is dispatched from now on is about the field of the panel with the focus, or about the page. */
  readonly aim: (atPanel: boolean) => void
  readonly setListening: (on: boolean) => Promise<boolean>
  readonly onSaid: (text: string, confidence: number, secret?: boolean) => void
  readonly tell: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** Longest text that is kept until it has a field, in UTF-16 units; its beginning goes. */
const longestKept = 20_000

/** Dictation: what is heard becomes text in the field with the focus, one utterance after another. */
export function createDictation(parts: DictationParts) {
  const { store, language, pageWriting } = parts
  const places = createDictationPlaces({ ...parts, pageWriting: parts.pageFields })
  const written = createDictationRecord()
  let queue: Promise<void> = Promise.resolve()
  let lastPlace: Pick<Place, 'id' | 'field'> | undefined
  /** Listening began with dictation, and ends with it. */
  let listensForThis = false

  store.subscribe((now, before) => {
    if (now.dictation?.on !== true) return
    if (before.interim === '' && now.interim !== '') {
      // Nothing is shown before it is known where it goes.
      become({ hides: true })
      void look().catch(parts.onBug)
      // Whatever led elsewhere has told of it.
    } else if (before.outcome !== now.outcome) void look('silent').catch(parts.onBug)
    if (before.listening && !now.listening && now.speech.kind === 'off') end()
  })

  const dictation: Dictation = {
    async begin(signal) {
      if (isOn()) return { text: onText(lastPlace?.field) }
      const place = await places.begin()
      if (place === undefined) throw new ClavierError('no-field')
      return begun(place, { on: false, listening: await listen(signal) })
    },
    async beginIn(said, signal) {
      const tabId = (await parts.tabs.active()).id
      const ref = await fieldToDictateInto(said, tabId, { ...parts, language: language() })
      const before = await pageWriting.focusedField(tabId)
      const wasOn = isOn()
      const listening = await listen(signal)
      const place = await goInto(tabId, ref).catch(async (error: unknown) => {
        await parts.setListening(listening)
        throw error
      })
      const focused = before === undefined ? {} : { focused: { tabId, ref: before.ref } }
      return begun(place, { on: wasOn, listening, ...focused })
    },
    async stop() {
      if (!isOn()) throw new ClavierError('dictation-off')
      const listening = store.getState().listening
      const kept = state().kept
      await endListening()
      end()
      return {
        text: kept === '' ? say('dictation-ended') : say('dictation-ended-kept'),
        undo: { on: true, listening },
      }
    },
    async putBack({ on, listening, focused }) {
      if (!on) end()
      else if (!isOn()) {
        const place = await places.begin()
        if (place === undefined) throw new ClavierError('no-field')
        show(place)
        listensForThis = listening && !store.getState().listening
      }
      await parts.setListening(listening)
      if (focused !== undefined) await pageWriting.refocus(focused.tabId, focused.ref)
      return on ? onText(lastPlace?.field) : say('dictation-ended')
    },
    async write({ words, exact }) {
      const writing = await parts.writing()
      return remembered(
        await writing.put(field => {
          const made = exact === undefined ? insertion(words, field) : exactly(words, exact.back, field)
          // A line has no other after it.
          if (field.kind === 'line' && /^\n+$/.test(made.text)) throw new ClavierError('field-refuses')
          return made
        }),
      )
    },
    async spell(words) {
      const writing = await parts.writing()
      return remembered(
        await writing.put(field =>
          spellingInto(field, words, { language: language(), joined: state().joined }),
        ),
      )
    },
    async takeBack(change) {
      const text = await (await parts.writing()).takeBack(change)
      written.forget(change)
      return text
    },
    async scratch() {
      const scratched = written.last()
      if (scratched === undefined) throw new ClavierError('nothing-dictated')
      await (await parts.writing()).takeBack(scratched)
      written.forget(scratched)
      become({ last: '' })
      const words = scratched.kind === 'edit' ? cutForTelling(scratched.inserted) : ''
      const text = words === '' ? say('scratched-secret') : say('scratched', { words })
      return { text, undo: { scratched, again: again(scratched) } }
    },
    async unscratch({ scratched, again }) {
      if (again === null) throw new ClavierError('nothing-to-undo', { command: 'scratch-that' })
      const text = await (await parts.writing()).takeBack(again)
      written.add(scratched)
      return text
    },
    isOn,
    setCapitals(on) {
      wantOn()
      const before = state().capitals
      become({ capitals: on })
      return before
    },
    setJoined(on) {
      wantOn()
      become({ joined: on })
    },
    async putKept() {
      const { kept } = state()
      if (kept === '') throw new ClavierError('nothing-kept')
      const writing = await parts.writing()
      // Signs that were said are signs by now, and their names that are left are words.
      const result = remembered(await writing.put(field => insertion(kept, field, { literal: true })))
      const { kept: now } = state()
      become({ kept: now.startsWith(kept) ? now.slice(kept.length).trimStart() : now })
      const { undo: change, ...told } = result
      return change === undefined ? told : { ...told, undo: { kept, change } }
    },
    async keepAgain({ kept, change }) {
      const text = await dictation.takeBack(change)
      become({ kept: (kept + state().kept).slice(-longestKept) })
      return text
    },
  }

  return {
    ...dictation,
    /** Takes what was heard, where dictation is on: it is written in its turn. */
    take({ text, confidence }: Pick<Heard, 'text' | 'confidence'>): void {
      const mayBeSecret = state().hides
      queue = queue.then(() => hear(text, confidence, mayBeSecret)).catch(parts.onBug)
    },
    /** Ends at once; tells whether it was on. */
    end(): boolean {
      const was = isOn()
      if (was) void endListening().catch(parts.onBug)
      end()
      return was
    },
  }

  async function hear(said: string, confidence: number, mayBeSecret: boolean): Promise<void> {
    const place = isOn() ? await look() : undefined
    const ended = !isOn()
    // Where the words were to go is known no more.
    if (ended && (mayBeSecret || place?.field.secret === true)) return
    const meant = readUtterance(said, {
      language: language(),
      read: parts.read,
      field: place?.field,
      choosing: store.getState().choices !== undefined,
    })
    if (meant.kind === 'words' && place === undefined) return keep(meant)
    // What was to be done in dictation is over with it; what was to be written is not lost.
    if (ended) return meant.kind === 'words' ? keep(meant) : undefined
    const { command, slots } = meant.kind === 'command' ? meant : writes(meant, place)
    // A sign that stands there already.
    if (meant.kind === 'words' && slots.words === '') return
    parts.aim(place?.inPanel === true)
    try {
      const { status, secret = false } = await parts.dispatch({
        command,
        slots,
        source: 'spoken',
        heard: said,
      })
      parts.onSaid(secret ? '' : said, confidence, secret)
      // What the field did not take is not lost.
      if (status !== 'done' && meant.kind === 'words' && place?.field.secret === false) keep(meant, 'silent')
    } finally {
      parts.aim(false)
    }
  }

  function writes(
    { words, how, literal }: DictatedWords,
    place: Place | undefined,
  ): Pick<Intent, 'command' | 'slots'> {
    const text =
      place === undefined ? { back: 0, text: words } : insertion(words, place.field, { ...how, literal })
    return { command: 'dictate-words', slots: { words: text.text, back: text.back } }
  }

  function insertion(words: string, field: Field, how: Partial<DictationStyle> = {}): Insertion {
    return insertionInto(field, words, { ...style(), sentences: field.plain !== true, ...how })
  }

  function style(): DictationStyle {
    const { capitals, joined } = state()
    return { language: language(), sentences: true, joined, ...(capitals ? { letters: 'titled' } : {}) }
  }

  function remembered(result: Awaited<ReturnType<Writing['put']>>) {
    const { text, undo, secret = false } = result
    if (undo !== undefined) written.add(undo)
    const plain = 'key' in text && text.key === 'typed' ? text.params : undefined
    const words = secret ? '' : String(plain?.words ?? '')
    become({ last: secret ? '' : words, joined: false })
    // Whoever dictates knows what they said: it is shown and sounds, and only a surprise is spoken.
    const quiet = secret || plain !== undefined
    return {
      ...result,
      text: plain === undefined ? text : say('dictated', { words, field: String(plain.field) }),
      earcon: 'heard' as const,
      ...(quiet ? { spoken: spoken(words) } : {}),
    }
  }

  /** What is spoken back, where the user wants that; nothing of a secret. */
  function spoken(words: string): string {
    return store.getState().settings.speakDictated ? words : ''
  }

  function keep({ words, how, literal }: DictatedWords, silently?: 'silent'): void {
    const { kept } = state()
    const { back, text } = dictatedText(words, { before: kept, after: '' }, { ...style(), ...how, literal })
    if (text === '' || (kept === '' && text.trim() === '')) return
    become({ kept: (kept.slice(0, kept.length - back) + text).slice(-longestKept), joined: false })
    if (kept === '' && silently === undefined)
      parts.tell(isOn() ? say('dictation-kept') : say('dictation-ended-kept'))
  }

  /** Looks where the focus is, shows it, and tells of a field that is another than before. */
  async function look(how?: 'silent'): Promise<Place | undefined> {
    const place = await places.focused()
    if (!isOn()) return place
    const before = lastPlace
    show(place)
    if (how === 'silent' || place === undefined || place.id === before?.id) return place
    const { field } = place
    // The same name may well be the same field, drawn anew by its page.
    if (before === undefined || nameOf(field) !== nameOf(before.field))
      parts.tell(
        field.secret ? say('dictation-goes-secret', named(field)) : say('dictation-goes', named(field)),
      )
    return place
  }

  function begun(place: Place, undo: DictationUndo) {
    written.clear()
    listensForThis ||= !undo.listening
    become({ capitals: false, joined: false, last: '' })
    show(place)
    return { text: onText(place.field), undo }
  }

  function show(place: Place | undefined): void {
    if (place !== undefined) lastPlace = place
    const secret = place?.field.secret === true
    become({ on: true, field: place && nameOf(place.field), secret, hides: secret })
  }

  /** The end of a field gets the focus. */
  async function goInto(tabId: number, ref: ElementRef): Promise<Place> {
    await pageWriting.refocus(tabId, ref)
    const { text } = await pageWriting.field(tabId, ref)
    await pageWriting.select(tabId, ref, text.length, text.length).catch(orRefused)
    const place = await places.beginInPage()
    if (place === undefined) throw new ClavierError('no-field')
    return place
  }

  /** Rejects with `cancelled`, and listens as before, where it was ended while the microphone started. */
  async function listen(signal: CancelSignal): Promise<boolean> {
    const { listening } = store.getState()
    if (!listening) await parts.setListening(true)
    if (!signal.aborted) return listening
    await parts.setListening(listening)
    throw new ClavierError('cancelled')
  }

  async function endListening(): Promise<void> {
    if (!listensForThis) return
    listensForThis = false
    await parts.setListening(false)
  }

  function end(): void {
    lastPlace = undefined
    listensForThis = false
    const { kept } = state()
    store.setState({ dictation: kept === '' ? undefined : { ...dictationOff, kept } })
  }

  function become(change: Partial<DictationState>): void {
    const next = { ...state(), ...change }
    const nothing = !next.on && next.kept === ''
    store.setState({ dictation: nothing ? undefined : next })
  }

  function state(): DictationState {
    return store.getState().dictation ?? dictationOff
  }

  function isOn(): boolean {
    return state().on
  }

  function wantOn(): void {
    if (!isOn()) throw new ClavierError('dictation-off')
  }

  function onText(field: Field | undefined): Text {
    if (field === undefined) return say('dictation-on', { field: render(language(), say('unnamed-field')) })
    return field.secret ? say('dictation-on-secret', named(field)) : say('dictation-on', named(field))
  }

  function nameOf({ name }: Field): string {
    return name || render(language(), say('unnamed-field'))
  }

  function named(field: Field): { readonly field: string } {
    return { field: nameOf(field) }
  }
}

/** Fields without a caret of their own are written on all the same. */
function orRefused(error: unknown): void {
  if (!(error instanceof ClavierError) || error.code !== 'field-selects-not') throw error
}
