import type { CommandContext } from '../commands/command-context.ts'
import { registry } from '../commands/registry.ts'
import { createDispatcher, type Dispatcher, type Outcome } from '../dispatch/dispatcher.ts'
import { chosenLanguage, type Language } from '../language/language.ts'
import { render, say, sayError } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import { spokenExample } from '../speech/phrase-template.ts'
import { watchState } from '../state/panel-state.ts'
import { createAlwaysAsking } from './always-asking.ts'
import { createAmounts } from './amounts-service.ts'
import { createAnnouncer } from './announcer.ts'
import { createAnswerServices } from './answer-services.ts'
import type { AppParts } from './app-parts.ts'
import { createArrivals } from './arrivals.ts'
import { createByEar } from './by-ear.ts'
import { createChoices } from './choices-service.ts'
import { createControls } from './controls.ts'
import { createEars } from './ears.ts'
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
import { createSettingsMirror } from './mirror-service.ts'
import { createModes } from './modes-service.ts'
import { createNameKeys } from './name-keys.ts'
import { createNames } from './names-service.ts'
import { createPageServices } from './page-services.ts'
import { createPanelAsks } from './panel-asks.ts'
import { createPanelMemory } from './panel-memory-service.ts'
import { withPanelFields } from './panel-writing.ts'
import { createPhraseInput } from './phrase-input.ts'
import { createPhraseReader } from './phrase-reader.ts'
import { createPointing } from './pointing-service.ts'
import { rankedSound } from './ranked-sound.ts'
import { recordedPages } from './recorded-pages.ts'
import { createRunReports } from './run-reports.ts'
import { createSayableMemory } from './sayable-memory.ts'
import { createScrolling } from './scrolling-service.ts'
import { createSecrecy } from './secrecy.ts'
import { createSequenceServices } from './sequence-services.ts'
import { createSettings } from './settings-service.ts'
import { watchSite, withSiteHints } from './site-in-front.ts'
import { createVocabularies } from './vocabularies-service.ts'
import { warmPages } from './warm-pages.ts'

/** Names of sequences that a recogniser is told to expect, the newest. */
const mostSequenceNames = 50

/** Clavier whole: devices on one side, the browser on the other, one way through between them. */
export function createApp(parts: AppParts) {
  const { store, voice, clock, keep, newId, onBug } = parts
  const sound = rankedSound(gatedSound(parts.sound, on => listening.gate.sounding(on)))
  const tabs = followTabs(parts.tabs)
  const recorded = recordedPages({ ...parts, watcher: () => recordings.loaded()?.acts() })
  const { pageWriting } = recorded
  const page = withSiteHints(recorded.page, tabs, store)
  const commandKeys = commandBindings(registry)
  const life = parts.newCanceller()
  const stops: Stop[] = []

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
  const runs = createRunReports({
    store,
    announcer,
    secrecy,
    meant: intent => heard.meant(intent),
    recordings: () => recordings.loaded(),
    asked: command => services.layouts.loaded()?.onCommand(command),
    after: (command, status) => {
      choices.after(command, status)
      if (status === 'done') sayableMemory.after(command)
      sayable.loaded()?.refresh()
      always.after(command)
    },
  })
  const { refuse } = runs
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
  const reader = createPhraseReader({
    commands: registry,
    language,
    words: () => vocabularies.sayable(),
    sequences: () => store.getState().sequences.map(({ name }) => name),
  })
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
  const sequences = createSequenceServices({
    ...parts,
    tabs,
    page,
    unwatched: parts.page,
    sound,
    commands: registry,
    choices: () => choices,
    language,
    tell: announcer.tell,
    acting: () => services.acting(),
    dispatch: (intent, wanted) => dispatcher.dispatch(intent, wanted),
    bindings: () => [...commandKeys, ...vocabularies.bindings(), ...nameBindings(names.all())],
  })
  const { recordings, sequenceFiles, sharing, editing } = sequences.services
  const ears = createEars({
    ...parts,
    language,
    change: settings.change,
    announcer,
    phrases: () => [
      ...registry.map(command => spokenExample(command.phrases[language()][0])),
      ...vocabularies.sayable().flatMap(word => word.phrases),
      ...names.all().map(name => name.spoken),
      ...store
        .getState()
        .sequences.slice(0, mostSequenceNames)
        .map(({ name }) => name),
    ],
    onHeard: heard => phrases.spoken(heard),
    turnOn: () =>
      void door({ command: 'microphone-on', slots: {}, source: 'clicked', heard: 'microphone on' }),
    learn: learner => keys.learn(learner),
    leaveOthers: () => {
      modes.leave()
      learning.end()
      nameKeys.end()
    },
  })
  const { recognition, listening } = ears
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
      guess: modeParts => {
        const lent = guessing.loaded()
        // The game lends the keys itself: nobody else begins its mode.
        if (lent === undefined) throw new Error('No game is played.')
        return lent.mode(modeParts)
      },
      layouts: () => services.layouts,
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
  const settingsFile = late(async () => {
    const { createSettingsFile } = await import('./settings-file-service.ts')
    return createSettingsFile({
      keep,
      store,
      files: parts.files,
      clock,
      commands: registry,
      language,
      settings,
      names,
    })
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
  const writesHere = withPanelFields(pageWriting, parts.panelFields, () => atPanel)
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
      onSaid: (...said) => recordings.loaded()?.onSaid(...said),
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
    endBreaths: () => phrases.endBreaths(),
    keys: () => keys,
    modes,
    clock,
    choices,
    sayable: { close: () => sayable.loaded()?.close() ?? false },
    always,
    learning,
    imports: vocabularies.imports,
    file: settingsFile,
    sequenceFiles,
    arrivals: createArrivals({ dispatcher: () => dispatcher, readPhrase: reader.meaningOf }),
    nameKeys,
    dictation: { end: () => dictation.loaded()?.end() ?? false },
    scrolling,
    setListening: on => listening.set(on),
    endEditing: () => editing.loaded()?.end() ?? false,
    cutLayout: () => services.layouts.loaded()?.cut() ?? false,
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
    beginLayout() {
      const { mode, learning: learns, settings: now } = store.getState()
      // What somebody writes, learns or moves by keys goes on.
      if (!now.layoutMode || !now.keys || learns !== undefined) return 'not'
      if (mode !== undefined) return mode.name === 'layout' ? 'on' : 'not'
      modes.enter('layout')
      return 'entered'
    },
    endMode: () => modes.leave(),
    echo: announcer.echo,
    endLetters: () => {
      if (store.getState().letters?.field !== undefined) modes.leave()
    },
  })
  const answers = createAnswerServices({
    ...parts,
    tabs,
    page,
    commands: registry,
    choices: () => choices,
    change: settings.change,
    language,
    voiceLanguage,
    announcer,
  })
  const byEar = createByEar({
    ...parts,
    tabs,
    page,
    sound,
    announcer,
    commandKeys,
    language,
    voiceLanguage,
    modes,
    setMode: controls.setMode,
    closed: () => life.signal.aborted,
  })
  const { training, guessing } = byEar
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
    ...answers.services,
    dictation,
    language,
    numbering: () => store.getState().settings.numberLanguage,
    tabs,
    page,
    history: parts.history,
    bookmarks: parts.bookmarks,
    sound,
    names,
    ...sequences.services,
    choices,
    hands: {
      tune: async signal => (await keyModes()).hands.tune(signal),
      restore: async before => (await keyModes()).hands.restore(before),
    },
    listening: ears.controls,
    vocabularies,
    learning,
    amounts: amounts.amounts,
    scrolling,
    controls,
    settingsFile,
    sayable,
    training,
    feedback: {
      tryVoice: () => feedback.controls.tryVoice(),
      nextVoice: () => feedback.controls.nextVoice(),
      sayAgain: () => feedback.controls.sayAgain(),
      sayAnswer: () => feedback.controls.sayAnswer(),
      hush: () => feedback.controls.hush(),
      voices: () => feedback.controls.voices(),
      useVoice: said => feedback.controls.useVoice(said),
    },
    recognition: ears.recognitionControls,
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
    onStart: runs.onStart,
    onTurn: runs.onTurn,
    onOutcome: runs.onOutcome,
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
    push: ears.pushKeys,
    onStruck: () => void services.layouts.loaded()?.cut(),
    onNote: (...note) => {
      // What letters write into a secret field could be read from its keys.
      if (!secrecy.keysSecret()) recordings.loaded()?.onNote(...note)
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
    parameter: words => modes.words(words) || keys.words(words) || pointing.said(words),
    holdBack: (words, then) => keys.holdBack(words, then),
    lastActivity: runs.lastActivity,
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
    onSaid: (...said) => recordings.loaded()?.onSaid(...said),
    dictate,
  })

  return {
    language,
    /** For the practice page, which has no recogniser to keep from hearing it and no keys. */
    training,
    guessing,
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
        sequences.filmRecordings(),
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
        recordings.loaded()?.onTab(change)
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
      await sequences.open()
      await mirror.open()
      // What stands in the way is shown by the switch and told by the recogniser's own trouble.
      if (held.look?.listening) void listening.set(true).catch(() => undefined)
    },
    stop(): void {
      // What a mode draws in the page must not outlive the panel.
      modes.leave()
      memory.close()
      mirror.stop()
      byEar.stop()
      for (const stop of stops.splice(0)) stop()
      life.cancel()
      names.stop()
      phrases.endBreaths()
      dispatcher.cancelAll()
      sayable.loaded()?.close()
      void scrolling.stop().catch(onBug)
      announcer.hush()
      void listening.set(false)
    },
    ...createPanelAsks({
      store,
      assistant: parts.assistant,
      language,
      announcer,
      settings,
      settingsFile,
      sequenceFiles,
      sharing,
      imports: vocabularies.imports,
      keys,
      keyModes,
      ears,
      keyboards,
      phrases,
      recordings,
      dispatch: dispatcher.dispatch,
      door,
      refuse,
      onBug,
    }),
  }

  function takeSettings(now: Settings): void {
    vocabularies.refresh()
    mirror.onSettings(now)
    keys.configure()
    keyboards.configure()
    feedback.configure()
    recognition.configure()
    listening.configure()
    byEar.configure(now)
    if (!now.layoutMode && store.getState().mode?.name === 'layout') modes.leave()
    // Keys that are off read nothing, in no mode.
    if (!now.keys) modes.leave()
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
}
