import { describe, expect, test } from 'vitest'
import { type ErrorCode, type ErrorDetail, errorCodes } from '../../../src/errors.ts'
import { forms } from '../../../src/language/forms.ts'
import { languageNames, languageOf, languages, speechTags } from '../../../src/language/language.ts'
import { enTexts } from '../../../src/language/packs/en-texts.ts'
import type { TextKey, Texts } from '../../../src/language/packs/pack.ts'
import type { Place } from '../../../src/language/packs/parts/layout.ts'
import { render, say, sayError, type Text } from '../../../src/language/text.ts'
import { actingDetails, actingSamples } from './acting-samples.ts'
import { answersDetails, providersSamples } from './answers-samples.ts'
import { askingDetails, askingSamples } from './asking-samples.ts'
import { citationsDetails, citationsSamples } from './citations-samples.ts'
import { amounts, otherNumber, plainSpaces, wrongCounts } from './count-rules.ts'
import { dictationSamples } from './dictation-samples.ts'
import { editingDetails, editingSamples } from './editing-samples.ts'
import { firstStepsSamples } from './first-steps-samples.ts'
import { helpDetails, helpSamples } from './help-samples.ts'
import { keptDetails, keptSamples } from './kept-samples.ts'
import { layoutDetails, layoutSamples } from './layout-samples.ts'
import { lettersSamples } from './letters-samples.ts'
import { listsDetails, listsSamples } from './lists-samples.ts'
import { mediaSamples } from './media-samples.ts'
import { modelsDetails, modelsSamples } from './models-samples.ts'
import { modesSamples } from './modes-samples.ts'
import { namesDetails, namesSamples } from './names-samples.ts'
import { playingDetails, playingSamples } from './playing-samples.ts'
import { practiceSamples } from './practice-samples.ts'
import { privacySamples } from './privacy-samples.ts'
import { proposalsSamples } from './proposals-samples.ts'
import { readingDetails, readingSamples } from './reading-samples.ts'
import { recallDetails, recallSamples } from './recall-samples.ts'
import { recognitionDetails, recognitionSamples } from './recognition-samples.ts'
import { sequenceFilesDetails, sequenceFilesSamples } from './sequence-files-samples.ts'
import { settingsDetails, settingsSamples } from './settings-samples.ts'
import { sitesSamples } from './sites-samples.ts'
import { soundSettingsDetails, soundSettingsSamples } from './sound-settings-samples.ts'
import { speakingDetails, speakingSamples } from './speaking-samples.ts'
import { trainingSamples } from './training-samples.ts'
import { understandingDetails, understandingSamples } from './understanding-samples.ts'
import { videoSamples } from './video-samples.ts'
import { vocabulariesDetails, vocabulariesSamples } from './vocabularies-samples.ts'
import { writingDetails, writingSamples } from './writing-samples.ts'

const title = 'The organ'
const name = 'harbour'
const [counts] = layoutSamples['layout-heard']

/** Sample parameters of every text; a new text does not compile until it has some. */
const samples: { readonly [K in TextKey]: Parameters<Texts[K]> } = {
  ready: [],
  'tab-opened': [],
  'tab-open-undone': [],
  'tab-closed': [{ title }],
  'tab-reopened': [{ title }],
  'tab-reached': [{ title }],
  'tabs-listed': [{ count: 2, titles: '1 The organ · 2 Mail' }],
  'choices-tabs': [],
  'choices-found': [{ words: 'mail' }],
  'choices-closed': [],
  'choices-bookmarks': [{ words: 'mail' }],
  'choices-history': [{ words: 'mail' }],
  'choices-site': [{ site: 'news.test' }],
  'choices-close-window': [],
  'choices-offered': [{ count: 2, rows: '1 The organ' }],
  'count-tabs': [{ count: 2 }],
  'close-window': [{ count: 2 }],
  'close-window-asked': [{ rows: '1 The organ' }],
  'window-closed': [{ count: 2 }],
  'window-reopened': [{ count: 2 }],
  'window-opened': [],
  'window-open-undone': [],
  'window-reached': [{ number: 2, title }],
  'page-opened': [{ title }],
  searching: [{ words: 'mail' }],
  'last-tab-closed': [{ title }],
  'tabs-closed': [{ count: 2, left: 1 }],
  'tabs-reopened': [{ count: 2 }],
  'tab-moved': [{ title, place: 2, count: 3 }],
  'tab-detached': [{ title }],
  'tab-in-window': [{ title, number: 2 }],
  'tab-back-in-window': [{ title }],
  'tab-duplicated': [{ title }],
  'tab-switched': [{ title, what: 'pinned', on: 'on' }],
  'went-back-by': [{ title, count: 3 }],
  'went-forward-by': [{ title, count: 3 }],
  bookmarked: [{ title }],
  'bookmarked-already': [{ title }],
  'bookmark-removed': [{ title }],
  visits: [{ count: 2, before: '1 May', site: 'news.test', rows: '1 The organ' }],
  'choices-more': [{ rows: '1 The organ' }],
  'nothing-chosen': [],
  'tab-place': [{ tab: 2, window: 1 }],
  'name-reached': [{ name, title }],
  'name-restored': [{ name }],
  'name-bound': [{ notes: 'C3 E3 G3', title }],
  'did-you-mean': [{ notes: 'C3 E3 G3', other: name }],
  'tab-named-keys': [{ name, notes: 'C3 E3 G3' }],
  'tab-named': [{ name }],
  'name-forgotten': [{ name }],
  'name-change-undone': [{ name }],
  'lowest-key-asked': [],
  'lowest-note-now': [{ note: 'C2' }],
  'keyboard-here': [{ names: 'Keys 25' }],
  'played-notes': [],
  'voice-tried': [{ voice: 'Anna' }],
  'voice-is': [{ voice: 'Anna' }],
  'voice-gone': [],
  'speak-outcomes-on': [],
  'speak-outcomes-off': [],
  'sound-outcomes-on': [],
  'sound-outcomes-off': [],
  'speak-names-on': [],
  'speak-names-off': [],
  'sound-names-on': [],
  'sound-names-off': [],
  'keyboard-lost': [{ names: 'Keys 25' }],
  'went-back': [{ title }],
  'went-forward': [{ title }],
  reloaded: [{ title }],
  scrolled: [{ percent: 42 }],
  'reached-top': [],
  'reached-bottom': [],
  'at-top': [],
  'at-bottom': [],
  'cannot-scroll': [],
  'scroll-undone': [],
  'hints-shown-but': [{ count: 12, silent: 2 }],
  'where-am-i': [{ title, heading: 'Pipes', scroll: 42, more: 'Focus: Save.' }],
  'hints-shown': [{ count: 7 }],
  'hints-hidden': [],
  clicked: [{ name }],
  'clicked-navigates': [{ name }],
  'answer-done': [{ by: 'parrot' }],
  'answer-instead': [{ by: 'parrot', wanted: 'owl' }],
  'answer-unfinished': [{ by: 'parrot' }],
  'answer-doubtful': [{ by: 'parrot' }],
  'answer-stopped': [],
  'answer-by-retrieval': [{ why: 'Because.' }],
  'recording-started': [],
  'recording-paused': [{ media: 2 }],
  'recording-resumed': [{ media: 1, left: 1 }],
  'recording-low': [{ what: 'storage' }],
  'sequences-told': [{ count: 2, names: 'a · b' }],
  'sequence-copied': [{ of: name, name }],
  'sequence-copy-undone': [{ name }],
  'sequence-gone': [{ name }],
  'sequences-purged': [{ count: 2 }],
  'choices-sequence-parts': [{ words: 'letters' }],
  'sequence-part': [{ name, kind: 'said', at: '1:05' }],
  'storage-told': [{ count: 2, size: '1 MB', deleted: 1, left: '2 GB' }],
  'media-pauses-on': [],
  'media-pauses-off': [],
  'played-notes-on': [],
  'played-notes-off': [],
  'recording-kept': [{ name, steps: 3, seconds: 12 }],
  'recording-name': [{ date: '1 January' }],
  'recording-recovered': [{ name }],
  marked: [{ label: '1:05' }],
  'tune-one-key': [{ number: 1, of: 5, notes: 'D4' }],
  'tune-together': [{ number: 2, of: 5, notes: 'D3+G3' }],
  'tune-in-order': [{ number: 4, of: 5, notes: 'D3 A3 D4' }],
  'tune-once-more': [{ left: 2 }],
  'tune-again': [{ notes: 'D4' }],
  'hands-tuned': [{ bounce: 60, brush: 25, force: 3, gap: 450, onset: 50, overlap: 60 }],
  'hands-restored': [],
  'sequence-named': [{ name }],
  'sequence-played': [{ name, steps: 3 }],
  'sequence-stopped': [{ name, steps: 3 }],
  'sequence-forgotten': [{ name }],
  'sequence-restored': [{ name }],
  'sequence-shared': [{ name, codes: 2, queries: 3, values: 4 }],
  'sequence-shared-whole': [{ name, codes: 2 }],
  'code-copied': [{ name }],
  'code-picture-saved': [{ file: name }],
  'sharing-closed': [],
  'code-shown': [{ number: 2, count: 3 }],
  'codes-run': [],
  'code-asked': [],
  'code-pasted': [],
  'code-scanned': [],
  'scanner-opened': [],
  'listening-on': [{ who: 'Chrome listens on this machine.' }],
  'listening-off': [],
  'keys-on': [],
  'microphone-back': [],
  'listen-always': [],
  'listen-push': [],
  'listen-wake': [{ word: 'Clavier' }],
  'wake-word-is': [{ word: 'Clavier' }],
  'push-keys-asked': [],
  'push-keys-are': [{ notes: 'C3+E3' }],
  'keys-off': [],
  'latch-on': [],
  'latch-off': [],
  'feedback-on': [],
  'feedback-off': [],
  'help-shown': [],
  'what-can-i-say': [{ phrases: 'hints · undo' }],
  stopped: [],
  'nothing-to-stop': [],
  escaped: [],
  'keys-waiting': [{ notes: 'C3 E3 G3' }],
  'parameter-open': [{ command: 'click …' }],
  'parameter-cancelled': [{ command: 'click …' }],
  zoomed: [{ percent: 150 }],
  'zoom-unchanged': [{ percent: 500 }],
  'reached-left': [],
  'reached-right': [],
  'at-left': [],
  'at-right': [],
  'cannot-scroll-across': [],
  'scroll-held': [],
  'scrolls-down': [{ level: 4, levels: 9 }],
  'scrolls-up': [{ level: 4, levels: 9 }],
  'scroll-speed': [{ level: 5, levels: 9 }],
  'loading-stopped': [],
  'bug-found': [{ report: 'click: oops' }],
  ...namesSamples,
  ...recognitionSamples,
  ...settingsSamples,
  ...soundSettingsSamples,
  ...lettersSamples,
  ...mediaSamples,
  ...modelsSamples,
  ...modesSamples,
  ...sitesSamples,
  ...providersSamples,
  ...speakingSamples,
  ...privacySamples,
  ...proposalsSamples,
  ...askingSamples,
  ...practiceSamples,
  ...trainingSamples,
  ...helpSamples,
  ...firstStepsSamples,
  ...sequenceFilesSamples,
  ...editingSamples,
  ...videoSamples,
  ...listsSamples,
  ...actingSamples,
  ...vocabulariesSamples,
  ...understandingSamples,
  ...writingSamples,
  ...dictationSamples,
  ...readingSamples,
  ...citationsSamples,
  ...playingSamples,
  ...keptSamples,
  ...recallSamples,
  ...layoutSamples,
}

/** Why Ollama could not answer, as `src/devices` says it. */
const ollamaReasons = ['status', 'error-line', 'garbage', 'cut-off', 'line-too-long', 'answer-too-long']

/** The details with which errors are thrown, least first; without a row there are none. */
const details: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'motif-unknown': [{ notes: 'D3' }, { notes: 'D3', follow: '' }, { notes: 'D3', follow: 'undo' }],
  'keys-unclear': [{ notes: 'D3' }],
  'motif-ambiguous': [{ notes: 'D3', choices: 'one · two' }],
  'name-unknown': [{ name }, { name, nearest: 'harbours' }],
  'name-ambiguous': [{ name, choices: 'one · two' }],
  'name-taken': [{ name }],
  'names-full': [{}],
  'not-in-sequences': [{ words: 'letters' }],
  'nothing-to-undo': [{}, { command: 'click' }],
  'no-such-hint': [{ hint: 7 }],
  'play-refused': [{}, { kind: 'film' }, { kind: 'sound' }],
  'no-such-media': [{ number: 7, count: 3 }],
  'wake-word-unfit': [{ word: 'al' }],
  'push-keys-unfit': [{ notes: 'C4' }],
  'no-such-choice': [{ number: 7, count: 3 }],
  'no-such-tab': [{ number: 7, count: 3 }],
  'no-such-window': [{ number: 7, count: 3 }],
  'tab-stays': [{ title }],
  'nothing-found': [{}, { words: 'mail' }],
  'sequence-unknown': [{ name }],
  'sequence-broken': [{ name, lost: 2 }],
  'step-failed': [{ step: 2, heard: 'click 7' }],
  'step-timeout': [{ step: 2, heard: 'click 7' }],
  'ollama-failed': [{}, { reason: 'nobody-knows' }, ...ollamaReasons.map(reason => ({ reason }))],
  'model-missing': [{}, { name: 'owl' }],
  'code-signs': [{ sign: '!' }],
  'code-part': [{ have: 2, count: 5 }],
  'code-command': [{ command: 'fly' }],
  ...actingDetails,
  ...answersDetails,
  ...modelsDetails,
  ...namesDetails,
  ...recognitionDetails,
  ...settingsDetails,
  ...sequenceFilesDetails,
  ...soundSettingsDetails,
  ...speakingDetails,
  ...helpDetails,
  ...askingDetails,
  ...vocabulariesDetails,
  ...understandingDetails,
  ...writingDetails,
  ...listsDetails,
  ...editingDetails,
  ...readingDetails,
  ...citationsDetails,
  ...playingDetails,
  ...keptDetails,
  ...recallDetails,
  ...layoutDetails,
}

/** Details that are put into words of the language, or not told. */
const inWords = [
  'undo',
  'place',
  'bytes',
  'seconds',
  'use',
  'reason',
  'lost',
  'what',
  'on',
  'kind',
  'mode',
  'why',
  'chapters',
]

const textKeys = Object.keys(enTexts).filter((key): key is TextKey => key in samples)
const texts = textKeys.map(
  (key): { readonly of: string; readonly text: Text; readonly params: unknown[] } => {
    // Key and parameters come from the same row of the table; the union of all keys cannot tell.
    const text = (say as (key: TextKey, ...params: readonly unknown[]) => Text)(key, ...samples[key])
    return {
      of: key,
      text,
      params: samples[key].flatMap(values => Object.entries(values)),
    }
  },
)
const errors = errorCodes.flatMap(code =>
  (details[code] ?? [{}]).map(detail => ({
    of: `${code} ${JSON.stringify(detail)}`,
    text: sayError({ code, detail }),
    params: Object.entries(detail).filter(([key, value]) => value !== '' && !inWords.includes(key)),
  })),
)
const all = [...texts, ...errors]

type Part = (value: number) => Text
/** Every sentence with a number in it, to be told with others. */
const counting = texts.flatMap(({ of, text }) => {
  if ('error' in text) return []
  const { key, params } = text
  return Object.entries(params).flatMap(([name, value]) => {
    const rest = Object.entries(params).map(([other, filled]) => [
      other,
      typeof filled === 'number'
        ? otherNumber
        : typeof filled === 'string'
          ? filled.replace(/\d/g, 'x')
          : filled,
    ])
    const told: Part = amount => ({ key, params: { ...Object.fromEntries(rest), [name]: amount } })
    return typeof value === 'number' ? [{ of: `${of} ${name}`, name, with: told }] : []
  })
})

/** Every sentence that is filled with words, to be filled with others. */
const filling = all.flatMap(({ of, text, params }) => {
  const shown = (params as [string, unknown][]).filter(
    ([name, value]) =>
      typeof value === 'string' &&
      value !== '' &&
      !inWords.includes(name) &&
      // What is told within something longer is not told by itself.
      !(params as [string, unknown][]).some(
        ([other, longer]) => other !== name && String(longer).includes(value),
      ),
  )
  return shown.map(([name]) => {
    const told = (words: string): Text =>
      'error' in text
        ? sayError({ code: text.error.code, detail: { ...text.error.detail, [name]: words } })
        : { key: text.key, params: { ...text.params, [name]: words } }
    return { of: `${of} ${name}`, name, with: told }
  })
})

const hostileWords = [
  'w'.repeat(5000),
  '<img src=x onerror=alert(1)>&amp; {count} $& $1',
  'אבג, 12',
  'מימין\u202e\u2066 evil \u2069\u2069',
  'مرحبا \u2067open',
]

/** Whether every isolate that is begun is ended, so that nothing turns what comes after. */
function isolatesAreWhole(words: string): boolean {
  let open = 0
  for (const sign of words.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    open += sign === '\u2069' ? -1 : 1
    if (open < 0 || /[\u202a-\u202e]/.test(sign)) return false
  }
  return open === 0
}

test('the tables have every text, and every code that says something of its own', () => {
  expect(textKeys.length).toBe(Object.keys(enTexts).length)
  expect(texts.length + errors.length).toBeGreaterThanOrEqual(textKeys.length + errorCodes.length)
})

describe.each(languages)('%s', language => {
  test.each(all)('$of is a whole sentence', ({ text }) => {
    const words = render(language, text)
    expect(words.trim()).not.toBe('')
    expect(words).toBe(words.trim())
    expect(words).not.toMatch(/undefined|NaN|\[object|\$\{|[{}]|\bnull\b| {2}/)
  })

  test.each(all.filter(({ params }) => params.length > 0))(
    '$of says everything it is given',
    ({ text, params }) => {
      const words = render(language, text)
      for (const [key, value] of params as [string, unknown][]) {
        if (inWords.includes(key)) continue
        const written = typeof value === 'number' ? [forms[language].number(value), `${value}`] : [`${value}`]
        expect(
          written.some(one => plainSpaces(words).includes(plainSpaces(one))),
          words,
        ).toBe(true)
      }
    },
  )

  test.each(counting)('$of counts as the language does', ({ with: withAmount, name }) => {
    const told = (amount: number) => render(language, withAmount(amount))
    const lost = amounts.filter(amount => /undefined|NaN| {2}/.test(told(amount)))
    expect(lost, name).toEqual([])
    expect(wrongCounts(told, language), 'Count by `forms` of src/language/forms.ts').toEqual([])
  })

  test.each(filling)('$of keeps whatever fills it', ({ with: withWords, name }) => {
    for (const hostile of hostileWords) {
      const words = render(language, withWords(hostile))
      expect(plainSpaces(words), name).toContain(plainSpaces(hostile))
      expect(isolatesAreWhole(words), words).toBe(true)
    }
    expect(render(language, withWords('')), name).not.toMatch(/undefined|null|NaN/)
  })

  test('quotation marks come in pairs', () => {
    for (const { of, text } of all) {
      const words = render(language, text)
      const count = (mark: RegExp) => (words.match(mark) ?? []).length
      const pairs = { en: [/“/g, /”/g], de: [/„/g, /“/g], es: [/«/g, /»/g], fr: [/«/g, /»/g] } as const
      const [open, close] = pairs[language]
      expect(count(open), of).toBe(count(close))
    }
  })

  test('every place and number of things has words', () => {
    const places: readonly Place[] = ['top left', 'middle middle', 'bottom right', 'even', 'nowhere']
    const told = places.map(place => render(language, say('layout-heard', { ...counts, place })))
    expect(new Set(told).size).toBe(places.length)
    for (const words of told) expect(words).not.toContain('undefined')
    const one = render(language, say('tabs-listed', { count: 1, titles: 'x' }))
    const two = render(language, say('tabs-listed', { count: 2, titles: 'x' }))
    expect(one.replace('1', '2')).not.toBe(two)
  })

  test('every reason of a failed answer has words of its own', () => {
    const told = [{}, ...ollamaReasons.map(reason => ({ reason }))].map(detail =>
      render(language, sayError({ code: 'ollama-failed', detail })),
    )
    expect(new Set(told).size).toBe(ollamaReasons.length + 1)
  })

  test('a tab without a title is told of as one', () => {
    const words = render(language, say('tab-reached', { title: '' }))
    expect(words).not.toMatch(/“”|„“|«\s*»/)
    expect(words.length).toBeGreaterThan(render(language, say('tab-reached', { title: 'x' })).length)
  })

  test('an element without a name is not told of as a tab', () => {
    for (const key of ['clicked', 'clicked-navigates'] as const)
      expect(render(language, say(key, { name: '' }))).not.toMatch(/\btab\b|pestaña|onglet|“”|„“|«\s*»/i)
  })

  test('page text is text: it is neither read as markup nor as a pattern', () => {
    const hostile = '<b>$& $1 {name}</b>'
    expect(render(language, say('tab-reached', { title: hostile }))).toContain(hostile)
  })
})

test.each(languages.filter(language => language !== 'en'))('%s is not English', language => {
  const same = all.filter(({ text }) => render(language, text) === render('en', text)).map(({ of }) => of)
  expect(same).toEqual([])
})

test('languages are chosen by tag, English where there is none', () => {
  expect(['de-AT', 'FR', 'es-419', 'en-GB', 'ja', '', 'x'].map(languageOf)).toEqual([
    'de',
    'fr',
    'es',
    'en',
    'en',
    'en',
    'en',
  ])
  for (const language of languages) {
    expect(languageOf(speechTags[language])).toBe(language)
    expect(languageNames[language]).not.toBe('')
  }
})
