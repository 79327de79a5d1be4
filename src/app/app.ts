import type { CommandContext } from '../commands/command-context.ts'
import { registry } from '../commands/registry.ts'
import { createDispatcher, type Dispatcher, type Outcome, type Run } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import { chosenLanguage, type Language, speechTags } from '../language/language.ts'
import { render, say, sayError } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Intent, Slots } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { Settings, SettingsChange } from '../settings/settings.ts'
import { spokenExample } from '../speech/phrase-template.ts'
import { noteActivity, type ViewName, watchState } from '../state/panel-state.ts'
import { createAlwaysAsking } from './always-asking.ts'
import { createAmounts } from './amounts-service.ts'
import { createAnnouncer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { createArrivals } from './arrivals.ts'
import { createChoices } from './choices-service.ts'
import { createControls } from './controls.ts'
import { createFeedbackService } from './feedback-service.ts'
import { followTabs } from './follow-tabs.ts'
import { gatedSound } from './gated-sound.ts'
import { createHeard } from './heard-service.ts'
import { holdHints } from './hold-hints.ts'
import { commandBindings, nameBindings, targetInWords } from './key-bindings.ts'
import { createKeyInput } from './key-input.ts'
import { createKeyboardsService } from './keyboards-service.ts'
import { late } from './late.ts'
import { createLearning } from './learning-service.ts'
import { createListenControls } from './listen-controls.ts'
import { createListening } from './listening.ts'
import { createSettingsMirror } from './mirror-service.ts'
import { createModes } from './modes-service.ts'
import { createNameKeys } from './name-keys.ts'
import { createNames } from './names-service.ts'
import { createPageServices } from './page-services.ts'
import { createPanelMemory } from './panel-memory-service.ts'
import { withPanelFields } from './panel-writing.ts'
import { createPhraseInput, phrasesOf, urgentPhrases } from './phrase-input.ts'
import { createPhraseReader } from './phrase-reader.ts'
import { createPointing } from './pointing-service.ts'
import { createPushKeyLearning, createPushKeys } from './push-keys.ts'
import { createRecognition } from './recognition-service.ts'
import { createRecordings } from './recordings-service.ts'
import { createSayableMemory } from './sayable-memory.ts'
import { createScrolling } from './scrolling-service.ts'
import { createSecrecy } from './secrecy.ts'
import { createSettingsFile, type GivenFile } from './settings-file-service.ts'
import { createSettings } from './settings-service.ts'
import { watchSite, withSiteHints } from './site-in-front.ts'
import { createVocabularies } from './vocabularies-service.ts'
import { warmPages } from './warm-pages.ts'

/** Clavier whole: devices on one side, the browser on the other, one way through between them. */
export function createApp(parts: AppParts) {
  const { store, voice, clock, keep, newId, onBug } = parts
  const sound = gatedSound(parts.sound, on => listening.gate.sounding(on))
  const tabs = followTabs(parts.tabs)
  const page = withSiteHints(parts.page, tabs, store)
  const commandKeys = commandBindings(registry)
  const life = parts.newCanceller()
  const stops: Stop[] = []
  let refusals = 0
  let lastActivity: string | undefined

  const secrecy = createSecrecy({ commands: registry, store, language: () => language() })
  const language = (): Language => chosenLanguage(store.getState().settings.language, parts.browserLanguage)
  const memory = createPanelMemory({ session: parts.session, store, onBug })
  const voiceLanguage = (): Language => {
    const chosen = store.getState().settings.voiceLanguage
    return chosen === 'auto' ? language() : chosen
  }
  const announcer = createAnnouncer({
    store,
    sound,
    voice,
    commands: registry,
    language: voiceLanguage,
    onSpeaking: (speaking, words) => listening.gate.set(speaking, words),
    phraseLanguage: language,
  })
  const settings = createSettings({ keep, store, onChange: takeSettings })
  const mirror = createSettingsMirror({
    mirror: parts.mirror,
    keep,
    clock,
    store,
    settings,
    newId,
    onBug,
  })
  const names = createNames({
    tabs,
    keep,
    clock,
    store,
    newId,
    bindings: () => [...commandKeys, ...vocabularies.bindings()],
    onChange: () => vocabularies.refresh(),
  })
  const reader = createPhraseReader({ commands: registry, language, words: () => vocabularies.sayable() })
  const vocabularies = createVocabularies({
    keep,
    store,
    settings,
    files: parts.files,
    commands: registry,
    language,
    reader,
    newId,
    bound: () => [...commandKeys, ...nameBindings(names.all())],
    firstName: () => render(language(), say('my-words')),
    something: () => render(language(), say('something')),
    onChange: () => keys.configure(),
  })
  const recordings = createRecordings({
    commands: registry,
    tabs,
    page,
    sound,
    clock,
    keep,
    store,
    language,
    newId,
    dispatch: intent => dispatcher.dispatch(intent),
    tell: announcer.tell,
  })
  const recognition = createRecognition({
    store,
    clock,
    newCanceller: parts.newCanceller,
    recognisers: parts.recognisers,
    microphones: parts.microphones,
    language: () => speechTags[language()],
    tell: announcer.tell,
    warn: announcer.warn,
    restart: () => listening.restart(),
    deviceChanged: () => listening.deviceChanged(),
  })
  const recognitionControls = late(async () => {
    const { createRecognitionControls } = await import('./recognition-controls.ts')
    return createRecognitionControls({
      store,
      clock,
      recognisers: parts.recognisers,
      microphones: parts.microphones,
      language,
      tag: () => speechTags[language()],
      change: settings.change,
      listenAnew: recognition.listenAnew,
    })
  })
  const listening = createListening({
    store,
    clock,
    recogniser: recognition.recogniser,
    microphone: recognition.microphone,
    newCanceller: parts.newCanceller,
    language: () => speechTags[language()],
    urgent: urgentPhrases(registry),
    wayBack: phrasesOf(registry, ({ id }) => id === 'always-listen'),
    phrases: () => [
      ...registry.map(command => spokenExample(command.phrases[language()][0])),
      ...vocabularies.sayable().flatMap(word => word.phrases),
      ...names.all().map(name => name.spoken),
    ],
    onHeard: heard => {
      if (parts.actsOnDevices()) phrases.spoken(heard)
    },
    tell: announcer.warn,
    earcon: announcer.sound,
  })
  /** What is held to talk turns listening on, too. */
  const talk: typeof listening.talk = {
    ...listening.talk,
    press(source, at) {
      listenForTalk()
      listening.talk.press(source, at)
    },
    toggle() {
      listenForTalk()
      listening.talk.toggle()
    },
  }
  const pushKeys = createPushKeys({
    store,
    clock,
    talk,
    learning: () => store.getState().learning !== undefined,
  })
  const amounts = createAmounts({ tabs, page })
  /** What keys can mean besides motifs; there once the app has started. */
  const keyModes = late(async () => {
    const { createKeyModes } = await import('./key-modes.ts')
    return createKeyModes({
      ...parts,
      tabs,
      page,
      commands: registry,
      language,
      settings,
      amounts,
      announcer,
      refuse,
      dispatch: intent => dispatcher.dispatch(intent),
      modes: () => modes,
      keys: () => keys,
      phrases: () => phrases,
      choices: () => choices,
    })
  })
  const modes = createModes({
    store,
    load: keyModes,
    onChange: () => keys.forgetPlayed(),
  })
  const always = createAlwaysAsking({
    reader,
    dispatch: intent => dispatcher.dispatch(intent),
    tell: announcer.tell,
  })
  const choices = createChoices({
    store,
    dispatch: intent => dispatcher.dispatch(intent),
    onCorrected: always.ask,
  })
  const learning = createLearning({
    store,
    commands: registry,
    language,
    reader,
    vocabularies,
    bound: () => [...commandKeys, ...vocabularies.bindings(), ...nameBindings(names.all())],
    keys: () => keys,
    dispatch: intent => dispatcher.dispatch(intent),
    playBack: announcer.playBack,
    leaveModes: () => modes.leave(),
  })
  const settingsFile = createSettingsFile({
    keep,
    store,
    files: parts.files,
    clock,
    commands: registry,
    language,
    settings,
    names,
  })
  const nameKeys = createNameKeys({
    store,
    dispatch: intent => dispatcher.dispatch(intent),
    commands: commandKeys,
    names: () => nameBindings(names.all()),
    phraseOf: ({ target }) => targetInWords(target, language()),
    refuse,
    tell: announcer.tell,
    playBack: announcer.playBack,
    learn: learner => keys.learn(learner),
  })
  const scrolling = createScrolling({ page, tabs, clock, store, tell: announcer.tell, onBug })
  /** What is dictated now is about the panel's own field. */
  let atPanel = false
  const writesHere = withPanelFields(parts.pageWriting, parts.panelFields, () => atPanel)
  const dictation = late(async () => {
    const { createDictation } = await import('./dictation-service.ts')
    return createDictation({
      ...parts,
      tabs,
      page,
      pageWriting: writesHere,
      pageFields: parts.pageWriting,
      writing: () => context.writing(),
      language,
      read: reader.read,
      dispatch: door,
      aim: at => {
        atPanel = at
      },
      setListening: on => listening.set(on),
      onSaid: recordings.onSaid,
      tell: announcer.tell,
    })
  })
  const heard = createHeard({ store, tabs, page, clock, onBug })
  const controls = createControls({
    commands: registry,
    store,
    language,
    settings,
    announcer,
    browser: { tabs, page },
    dispatcher: () => dispatcher,
    keys: () => keys,
    modes,
    clock,
    choices,
    sayable: { close: () => sayable.loaded()?.close() ?? false },
    always,
    learning,
    imports: vocabularies.imports,
    file: settingsFile,
    arrivals: createArrivals({ dispatcher: () => dispatcher, readPhrase: reader.meaningOf }),
    nameKeys,
    dictation: { end: () => dictation.loaded()?.end() ?? false },
    scrolling,
    setListening: on => listening.set(on),
  })
  const services = createPageServices({
    ...parts,
    pageWriting: writesHere,
    tabs,
    page,
    sound,
    commands: registry,
    choices,
    language,
    voiceLanguage,
    change: settings.change,
    speak: announcer.speak,
    beginLetters: (tabId, field) => {
      keyModes.loaded()?.letters.aim({ tabId, field })
      controls.setMode(undefined)
      controls.setMode('letters')
    },
    endLetters: () => {
      if (store.getState().letters?.field !== undefined) modes.leave()
    },
  })
  const sayableMemory = createSayableMemory()
  const sayable = late(async () => {
    const { createSayable } = await import('./sayable-service.ts')
    return createSayable({
      commands: registry,
      store,
      language,
      tabs,
      fields: parts.pageWriting,
      clock,
      memory: sayableMemory,
      mediaPlays: () => services.media.loaded()?.playedAt() !== undefined,
    })
  })
  const context: CommandContext = {
    ...services,
    dictation,
    language,
    numbering: () => store.getState().settings.numberLanguage,
    tabs,
    page,
    history: parts.history,
    bookmarks: parts.bookmarks,
    sound,
    names,
    recordings,
    choices,
    hands: {
      tune: async signal => (await keyModes()).hands.tune(signal),
      restore: async before => (await keyModes()).hands.restore(before),
    },
    listening: createListenControls({
      store,
      language,
      urgent: urgentPhrases(registry),
      learnPushKeys: createPushKeyLearning({
        store,
        clock,
        change: settings.change,
        tell: announcer.tell,
        learn: learner => keys.learn(learner),
        leaveOthers: () => {
          modes.leave()
          learning.end()
          nameKeys.end()
        },
      }),
    }),
    vocabularies,
    learning,
    amounts: amounts.amounts,
    scrolling,
    controls,
    settingsFile,
    sayable,
    feedback: {
      tryVoice: () => feedback.controls.tryVoice(),
      nextVoice: () => feedback.controls.nextVoice(),
      sayAgain: () => feedback.controls.sayAgain(),
      sayAnswer: () => feedback.controls.sayAnswer(),
      hush: () => feedback.controls.hush(),
      voices: () => feedback.controls.voices(),
      useVoice: said => feedback.controls.useVoice(said),
    },
    recognition: recognitionControls,
    keyboards: {
      learnLowest: signal => keyboards.controls.learnLowest(signal),
      shift: semitones => keyboards.controls.shift(semitones),
      setLowest: note => keyboards.controls.setLowest(note),
    },
  }
  const dispatcher: Dispatcher = createDispatcher({
    commands: new Map(registry.map(command => [command.id, command])),
    context,
    clock,
    newCanceller: parts.newCanceller,
    onStart,
    onOutcome,
    onMemory: memory.onMemory,
    onBug,
  })
  const pointing = createPointing({
    commands: registry,
    reader,
    language,
    store,
    clock,
    dispatch: door,
    refuse,
    tell: announcer.tell,
    keys: () => keys,
  })
  const keys = createKeyInput({
    store,
    clock,
    sound,
    language,
    dispatch: door,
    modes,
    commands: commandKeys,
    names: () => nameBindings(names.all()),
    words: vocabularies.bindings,
    refuse,
    tell: announcer.tell,
    // Whoever answers by voice would talk over the question, and not be heard.
    ask: text => (store.getState().listening ? announcer.show(text) : announcer.tell(text)),
    pointing,
    choosing: () => store.getState().choices !== undefined,
    push: pushKeys,
    onNote: (...note) => {
      // What letters write into a secret field could be read from its keys.
      if (!secrecy.keysSecret()) recordings.onNote(...note)
    },
  })
  const keyboards = createKeyboardsService({
    store,
    clock,
    port: parts.keyboards,
    keys,
    change: settings.change,
    tell: announcer.tell,
    warn: announcer.warn,
    escape: () =>
      void dispatcher.dispatch({ command: 'escape', slots: {}, source: 'played', heard: 'C3+C5' }),
    acts: parts.actsOnDevices,
  })
  const feedback = createFeedbackService({
    store,
    voice,
    announcer,
    language: voiceLanguage,
    change: settings.change,
  })
  const phrases = createPhraseInput({
    reader,
    dispatch: door,
    parameter: (words, giveBack) => modes.words(words) || keys.words(words, giveBack) || pointing.said(words),
    lastActivity: () => lastActivity,
    leastConfidence: () => store.getState().settings.leastConfidence,
    overhears: () => store.getState().settings.listenMode === 'always',
    offer: (title, rows, instead) => (choices.open() && !instead ? undefined : choices.ask(title, rows)),
    refuse: (said, error, quietly) => {
      heard.unknown(said)
      refuse(said, error, quietly)
    },
    ask: refuse,
    tellStopped: (why, left) =>
      announcer.tell(
        say('breath-stopped', { reason: why === undefined ? '' : render(language(), why), left }),
      ),
    waitsGuarded: () => secrecy.waitsGuarded() || keys.mayTakeWords(),
    onSaid: recordings.onSaid,
    dictate,
  })

  return {
    language,
    /** Reads what is kept and starts the devices. */
    async start(): Promise<void> {
      const modesLoaded = keyModes()
      const held = await memory.open()
      if (held.look !== undefined) {
        const { view, draft, latched, activity } = held.look
        store.setState(now => ({
          view,
          draft: now.draft || draft,
          latched,
          activity: [...activity, ...now.activity],
        }))
      }
      if (held.changes !== undefined) dispatcher.recall(held.changes)
      stops.push(
        holdHints({ store, page, tabs, clock }),
        warmPages({ page, tabs, clock }),
        watchSite({ store, tabs, onBug }),
        watchState(
          store,
          state => state.interim,
          words => {
            if (words === '') return
            keys.hears(words)
            pointing.hears(words)
          },
        ),
      )
      tabs.watch(change => {
        sayableMemory.onTab(change)
        names.onTab(change)
        recordings.onTab(change)
      })
      const settingsRead = await settings.open()
      const wordsRead = await vocabularies.open()
      const namesRead = await names.open(parts.freshBrowser)
      await modesLoaded
      feedback.start()
      stops.push(recognition.start())
      keyboards.start(life.signal)
      const ready = { text: say('ready'), status: 'note' } as const
      store.setState(now => ({ outcome: now.outcome ?? held.look?.outcome ?? ready }))
      memory.begin()
      if (!settingsRead || !wordsRead || !namesRead)
        announcer.warn(sayError({ code: 'storage-broken', detail: {} }))
      void announcer.lookForSound()
      await recordings.open()
      await mirror.open()
      // What stands in the way is shown by the switch and told by the recogniser's own trouble.
      if (held.look?.listening) void listening.set(true).catch(() => undefined)
    },
    stop(): void {
      // What a mode draws in the page must not outlive the panel.
      modes.leave()
      memory.close()
      mirror.stop()
      for (const stop of stops.splice(0)) stop()
      life.cancel()
      names.stop()
      dispatcher.cancelAll()
      sayable.loaded()?.close()
      void scrolling.stop().catch(onBug)
      announcer.hush()
      void listening.set(false)
    },
    /** Runs a phrase as if typed; while letters are on it is what they have written. */
    submit(phrase: string): void {
      if (keyModes.loaded()?.letters.enter(phrase) !== true) phrases.typed(phrase)
    },
    /** The Command box was edited by hand: letters go on from there. */
    editLine: (text: string) => keyModes.loaded()?.letters.edit(text),
    /** A strike of letters was clicked, such as a completion. */
    strikeLetters: (struck: readonly number[]) => keyModes.loaded()?.letters.strike(struck),
    draft: (text: string) => store.setState({ draft: text }),
    run(command: string, slots: Slots = {}): void {
      void door({ command, slots, source: 'clicked', heard: command.replaceAll('-', ' ') })
    },
    /** `at` is on the clock of `Clock.now()`. */
    keyDown: (note: number, at: number) => keys.note({ type: 'down', note, velocity: 0.7, at }),
    keyUp: (note: number, at: number) => keys.note({ type: 'up', note, velocity: 0, at }),
    /** Something is held to talk, or let go. `at` is on the clock of `Clock.now()`. */
    talk,
    latchKey: keys.latch,
    playLatched: keys.playLatched,
    escape(): void {
      void dispatcher.dispatch({ command: 'escape', slots: {}, source: 'clicked', heard: 'Escape' })
    },
    show: (view: ViewName) => store.setState({ view }),
    searchNames: (sought: string) => store.setState({ nameSearch: sought }),
    change: (change: SettingsChange) => tellingTrouble(() => settings.change(change)),
    /** Reads a file of settings, chosen or dropped, and shows what it would change. */
    async readSettingsFile(given: GivenFile): Promise<void> {
      await tellingTrouble(async () => {
        await settingsFile.read(given)
        announcer.tell(say('settings-file-read'))
      })
    },
    /** Shows what a file would bring, before any of it is kept. */
    importVocabulary(text: string): void {
      try {
        announcer.tell(say('import-previewed', vocabularies.imports.preview(text)))
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        refuse(render(language(), say('vocabulary-file')), error)
      }
    },
    /** Finds out which recognisers and microphones can be used now. */
    async lookForRecognisers(): Promise<void> {
      recognition.lookForMicrophones()
      await (await recognitionControls()).look()
    },
    /** The user touched the panel, by hand or assistive click. */
    touched: () => void announcer.touched(),
    /** Tries MIDI again after whatever stood in its way. */
    retryKeyboards: () => keyboards.retry(),
    /** A permission changed on the permission page. */
    permissionChanged(permission: 'midi' | 'microphone'): void {
      if (permission === 'midi') keyboards.retry()
      // Who turned listening on before the permission was there does not have to do it again.
      else if (store.getState().speech.error?.startsWith('microphone-')) {
        void listening.set(true).catch(() => undefined)
      }
      if (permission === 'microphone') recognition.lookForMicrophones()
    },
    /** Asks the answering server how it is, and tells what it says. */
    async checkAnswers(): Promise<void> {
      const { stateText } = await import('./answers-service.ts')
      announcer.tell(stateText(await parts.assistant.probe()))
    },
  }

  function takeSettings(now: Settings): void {
    vocabularies.refresh()
    mirror.onSettings(now)
    keys.configure()
    keyboards.configure()
    feedback.configure()
    recognition.configure()
    listening.configure()
    // Keys that are off read nothing, in no mode.
    if (!now.keys) modes.leave()
  }

  /** Does what no command does; what stands in its way is told all the same. */
  async function tellingTrouble(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof ClavierError) announcer.tell(sayError(error))
      else onBug(error)
    }
  }

  function listenForTalk(): void {
    if (store.getState().listening) return
    void door({ command: 'microphone-on', slots: {}, source: 'clicked', heard: 'microphone on' })
  }

  /** Where keys wait for what they are to mean, whatever is asked for now is that. */
  function door(intent: Intent): Promise<Outcome> {
    return dispatcher.dispatch(learning.claimed(intent) ?? intent)
  }

  /** While something is dictated words are text, unless a command waits for them. */
  function dictate(said: Heard): boolean {
    const { dictation: now, parameter } = store.getState()
    const service = dictation.loaded()
    if (now?.on !== true || parameter !== undefined || service === undefined) return false
    service.take(said)
    return true
  }

  function onStart(run: Run): void {
    // What is written somewhere is no page's business, wherever it goes.
    if (!secrecy.guards(run.intent)) heard.meant(run.intent)
    lastActivity = run.intent.command
    announcer.began(secrecy.heard(run))
    recordings.onStart(run)
  }

  function onOutcome(run: Run, outcome: Outcome): void {
    announcer.ended(secrecy.heard(run, outcome), outcome)
    secrecy.after(run, outcome)
    recordings.onOutcome(run, outcome)
    choices.after(run.intent.command, outcome.status)
    if (outcome.status === 'done') sayableMemory.after(run.intent.command)
    sayable.loaded()?.refresh()
    always.after(run.intent.command)
  }

  /** Something was heard that is no command: it has an outcome all the same. */
  function refuse(heard: string, error: ErrorData, quietly = false): void {
    refusals += 1
    if (quietly) {
      const outcome = sayError(error)
      noteActivity(store, { id: -refusals, heard, command: undefined, status: 'refused', outcome })
      return
    }
    const earcon = error.code.endsWith('ambiguous') ? 'ambiguous' : 'refused'
    const line = { id: -refusals, heard, command: undefined }
    announcer.ended(line, { status: 'refused', error, text: sayError(error), earcon })
  }
}
