import type { Dictation, DictationUndo } from '../commands/dictation-context.ts'
import type { Writing } from '../commands/writing-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import type { PanelFields } from '../ports/panel-fields.ts'
import type { Heard } from '../ports/speech.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { DictatedWords } from '../speech/dictation/read-dictation.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { fieldToDictateInto } from './dictation-field.ts'
import { createDictationKept } from './dictation-kept.ts'
import { createDictationListening } from './dictation-listening.ts'
import { createDictationPlaces, type Place } from './dictation-places.ts'
import { createDictationState } from './dictation-state.ts'
import { createDictationTexts } from './dictation-texts.ts'
import { readUtterance } from './dictation-utterance.ts'
import { createDictationWriting } from './dictation-writing.ts'

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

/** Dictation: what is heard becomes text in the field with the focus, one utterance after another. */
export function createDictation(parts: DictationParts) {
  const { store, language, pageWriting } = parts
  const state = createDictationState(parts)
  const texts = createDictationTexts(language)
  const places = createDictationPlaces({ ...parts, pageWriting: parts.pageFields })
  const listening = createDictationListening(parts)
  const writing = createDictationWriting({ ...parts, state })
  const kept = createDictationKept({ ...parts, state, writing })
  let queue: Promise<void> = Promise.resolve()
  let lastPlace: Pick<Place, 'id' | 'field'> | undefined

  store.subscribe((now, before) => {
    if (now.dictation?.on !== true) return
    if (before.interim === '' && now.interim !== '') {
      // Nothing is shown before it is known where it goes.
      state.become({ hides: true })
      void look().catch(parts.onBug)
      // Whatever led elsewhere has told of it.
    } else if (before.outcome !== now.outcome) void look('silent').catch(parts.onBug)
    if (before.listening && !now.listening && now.speech.kind === 'off') end()
  })

  const dictation: Dictation = {
    async begin(signal) {
      if (state.isOn()) return { text: texts.on(lastPlace?.field) }
      const place = await places.begin()
      if (place === undefined) throw new ClavierError('no-field')
      return begun(place, { on: false, listening: await listening.begin(signal) })
    },
    async beginIn(said, signal) {
      const tabId = (await parts.tabs.active()).id
      const ref = await fieldToDictateInto(said, tabId, { ...parts, language: language() })
      const before = await pageWriting.focusedField(tabId)
      const wasOn = state.isOn()
      const listened = await listening.begin(signal)
      const place = await goInto(tabId, ref).catch(async (error: unknown) => {
        await parts.setListening(listened)
        throw error
      })
      const focused = before === undefined ? {} : { focused: { tabId, ref: before.ref } }
      return begun(place, { on: wasOn, listening: listened, ...focused })
    },
    async stop() {
      if (!state.isOn()) throw new ClavierError('dictation-off')
      const listened = store.getState().listening
      const left = state.now().kept
      await listening.end()
      end()
      return {
        text: left === '' ? say('dictation-ended') : say('dictation-ended-kept'),
        undo: { on: true, listening: listened },
      }
    },
    async putBack({ on, listening: listened, focused }) {
      if (!on) end()
      else if (!state.isOn()) {
        const place = await places.begin()
        if (place === undefined) throw new ClavierError('no-field')
        show(place)
        listening.begunAgain(listened)
      }
      await parts.setListening(listened)
      if (focused !== undefined) await pageWriting.refocus(focused.tabId, focused.ref)
      return on ? texts.on(lastPlace?.field) : say('dictation-ended')
    },
    ...writing.writes,
    putKept: kept.putKept,
    keepAgain: kept.keepAgain,
    isOn: state.isOn,
    setCapitals(on) {
      state.wantOn()
      const before = state.now().capitals
      state.become({ capitals: on })
      return before
    },
    setJoined(on) {
      state.wantOn()
      state.become({ joined: on })
    },
  }

  return {
    ...dictation,
    /** Takes what was heard, where dictation is on: it is written in its turn. */
    take({ text, confidence }: Pick<Heard, 'text' | 'confidence'>): void {
      const mayBeSecret = state.now().hides
      queue = queue.then(() => hear(text, confidence, mayBeSecret)).catch(parts.onBug)
    },
    /** Ends at once; tells whether it was on. */
    end(): boolean {
      const was = state.isOn()
      if (was) void listening.end().catch(parts.onBug)
      end()
      return was
    },
  }

  async function hear(said: string, confidence: number, mayBeSecret: boolean): Promise<void> {
    const place = state.isOn() ? await look() : undefined
    const ended = !state.isOn()
    // Where the words were to go is known no more.
    if (ended && (mayBeSecret || place?.field.secret === true)) return
    const meant = readUtterance(said, {
      language: language(),
      read: parts.read,
      field: place?.field,
      choosing: store.getState().choices !== undefined,
    })
    if (meant.kind === 'words' && place === undefined) return kept.keep(meant)
    // What was to be done in dictation is over with it; what was to be written is not lost.
    if (ended) return meant.kind === 'words' ? kept.keep(meant) : undefined
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
      if (status !== 'done' && meant.kind === 'words' && place?.field.secret === false)
        kept.keep(meant, 'silent')
    } finally {
      parts.aim(false)
    }
  }

  function writes(
    { words, how, literal }: DictatedWords,
    place: Place | undefined,
  ): Pick<Intent, 'command' | 'slots'> {
    const text =
      place === undefined
        ? { back: 0, text: words }
        : writing.insertion(words, place.field, { ...how, literal })
    return { command: 'dictate-words', slots: { words: text.text, back: text.back } }
  }

  /** Looks where the focus is, shows it, and tells of a field that is another than before. */
  async function look(how?: 'silent'): Promise<Place | undefined> {
    const place = await places.focused()
    if (!state.isOn()) return place
    const before = lastPlace
    show(place)
    if (how === 'silent' || place === undefined || place.id === before?.id) return place
    const { field } = place
    // The same name may well be the same field, drawn anew by its page.
    if (before === undefined || texts.nameOf(field) !== texts.nameOf(before.field))
      parts.tell(texts.goes(field))
    return place
  }

  function begun(place: Place, undo: DictationUndo) {
    writing.forgetAll()
    listening.begun(undo.listening)
    state.become({ capitals: false, joined: false, last: '' })
    show(place)
    return { text: texts.on(place.field), undo }
  }

  function show(place: Place | undefined): void {
    if (place !== undefined) lastPlace = place
    const secret = place?.field.secret === true
    state.become({ on: true, field: place && texts.nameOf(place.field), secret, hides: secret })
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

  function end(): void {
    lastPlace = undefined
    listening.forget()
    state.end()
  }
}

/** Fields without a caret of their own are written on all the same. */
function orRefused(error: unknown): void {
  if (!(error instanceof ClavierError) || error.code !== 'field-selects-not') throw error
}
