import type { CommandContext } from '../commands/command-context.ts'
import { registry } from '../commands/registry.ts'
import { createDispatcher, type Dispatcher, type Outcome } from '../dispatch/dispatcher.ts'
import type { ErrorCode } from '../errors.ts'
import { chosenLanguage, type Language } from '../language/language.ts'
import { render, say, sayError } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import { spokenExample } from '../speech/phrase-template.ts'
import { watchState } from '../state/panel-state.ts'
import { createAlwaysAsking } from './always-asking.ts'
import { createAnnouncer } from './announcer.ts'
import { createAnswerServices } from './answer-services.ts'
import type { AppParts } from './app-parts.ts'
import { createArrivals } from './arrivals.ts'
import { createAskedWhat } from './asked-what.ts'
import { createByEar } from './by-ear.ts'
import { createChoices } from './choices-service.ts'
import { createControls } from './controls.ts'
import { createEars } from './ears.ts'
import { createFeedbackService } from './feedback-service.ts'
import { followTabs } from './follow-tabs.ts'
import { gatedSound } from './gated-sound.ts'
import { createGuidanceServices } from './guidance-services.ts'
import { createHeard } from './heard-service.ts'
import { holdHints } from './hold-hints.ts'
import { commandBindings } from './key-bindings.ts'
import { createKeyServices } from './key-services.ts'
import { late } from './late.ts'
import { createModelServices } from './model-services.ts'
import { createNameServices } from './name-services.ts'
import { whyUnread } from './only-refused.ts'
import { createPageServices } from './page-services.ts'
import { createPanelAsks } from './panel-asks.ts'
import { createPanelMemory } from './panel-memory-service.ts'
import { withPanelFields } from './panel-writing.ts'
import { createPhraseInput } from './phrase-input.ts'
import { rankedSound } from './ranked-sound.ts'
import { recordedPages } from './recorded-pages.ts'
import { createRunReports } from './run-reports.ts'
import { createScrolling } from './scrolling-service.ts'
import { createSecrecy } from './secrecy.ts'
import { createSequenceServices } from './sequence-services.ts'
import { createSettingNames } from './setting-names.ts'
import { createSettings } from './settings-service.ts'
import { watchSite, withSiteHints } from './site-in-front.ts'
import { warmPages } from './warm-pages.ts'

/** Names of sequences that a recogniser is told to expect, the newest. */
const mostSequenceNames = 50

/** Clavier whole: devices on one side, the browser on the other, one way through between them. */
export function createApp(parts: AppParts) {
  const { store, voice, clock, keep, newId, onBug } = parts
  const sound = rankedSound(gatedSound(parts.sound, on => listening.gate.sounding(on)))
  const tabs = followTabs(parts.tabs, (before, id) => answers.cameBack(before, id))
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
    after: (intent, status) => {
      const { command } = intent
      choices.after(command, status)
      always.after(command)
      askedWhat.after(command, status)
      // Last: what it offers next stays open.
      guidance.after(intent, status)
    },
  })
  const { refuse } = runs
  const settings = createSettings({ keep, store, onChange: takeSettings })
  const mirror = late(async () => {
    const { createSettingsMirror } = await import('./mirror-service.ts')
    return createSettingsMirror({ mirror: parts.mirror, keep, clock, store, settings, newId, onBug })
  })
  const settingNames = createSettingNames({
    ...parts,
    settings,
    language,
    choices: () => choices,
    fitWakeWord: said => ears.controls.fitWakeWord(said),
    providers: () => answers.providers(),
  })
  const named = createNameServices({
    ...parts,
    tabs,
    settings,
    commands: registry,
    commandKeys,
    language,
    keys: () => keys,
    dispatch: intent => dispatcher.dispatch(intent),
    announcer,
    refuse,
    leaveModes: () => modes.leave(),
    settled: candidate => settingNames.settled(candidate),
  })
  const { names, words, reader, settingsFile } = named
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
    bindings: named.bindings,
  })
  const { recordings, sequenceFiles, sharing, editing } = sequences.services
  const ears = createEars({
    ...parts,
    language,
    change: settings.change,
    announcer,
    phrases: () => [
      ...registry.map(command => spokenExample(command.phrases[language()][0])),
      ...words.sayable().flatMap(word => word.phrases),
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
      named.endLearning()
    },
  })
  const { recognition, listening } = ears
  const keying = createKeyServices({
    ...parts,
    tabs,
    page,
    sound,
    commands: registry,
    commandKeys,
    language,
    settings,
    announcer,
    named,
    refuse,
    dispatch: intent => dispatcher.dispatch(intent),
    door,
    push: ears.pushKeys,
    phrases: () => phrases,
    choices: () => choices,
    guessing: () => guessing,
    practice: () => practice,
    layouts: () => services.layouts,
    onNote: (...note) => {
      // What letters write into a secret field could be read from its keys.
      if (!secrecy.keysSecret()) recordings.loaded()?.onNote(...note)
    },
  })
  const { keyModes, modes, keys, keyboards, pointing } = keying
  const askedWhat = createAskedWhat({
    store,
    reader,
    keys: () => keys,
    dispatch: door,
    leaveOthers: () => {
      modes.leave()
      named.endLearning()
    },
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
    askedWhat,
    always,
    learning: named.learning,
    imports: named.imports,
    file: settingsFile,
    sequenceFiles,
    arrivals: createArrivals({ dispatcher: () => dispatcher, readPhrase: reader.meaningOf }),
    nameKeys: named.nameKeys,
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
    onSubmitted: field => answers.submitted(field),
  })
  const models = createModelServices({
    ...parts,
    commands: registry,
    page,
    change: settings.change,
    language,
    announcer,
    prompts: () => answers.prompts(),
  })
  const answers = createAnswerServices({
    ...parts,
    tabs,
    page,
    names,
    commands: registry,
    choices: () => choices,
    acting: services.acting,
    pageWriting,
    change: settings.change,
    language,
    voiceLanguage,
    announcer,
    finding: services.finding,
    media: services.media,
    read: reader.read,
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
  const guidance = createGuidanceServices({
    ...parts,
    tabs,
    sound,
    commands: registry,
    commandKeys,
    language,
    announcer,
    choices,
    named,
    keying,
    setMode: controls.setMode,
    asked: askedWhat,
    dispatch: intent => dispatcher.dispatch(intent),
    door,
    mediaPlays: () => services.media.loaded()?.playedAt() !== undefined,
  })
  const { sayable, practice, firstSteps } = guidance.services
  const context: CommandContext = {
    ...services,
    ...answers.services,
    models: models.models,
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
    hands: keying.hands,
    listening: ears.controls,
    vocabularies: named.vocabularies,
    learning: named.learningControls,
    amounts: keying.amounts,
    scrolling,
    controls,
    settingsFile,
    settingsByWords: settingNames.settingsByWords,
    ...guidance.services,
    training,
    allData: parts.allData,
    permissionPage: parts.ownPages.permission,
    privacyPage: parts.ownPages.privacy,
    feedback: {
      tryVoice: () => feedback.controls.tryVoice(),
      nextVoice: () => feedback.controls.nextVoice(),
      sayAgain: () => feedback.controls.sayAgain(),
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
  const feedback = createFeedbackService({
    store,
    voice,
    announcer,
    language: voiceLanguage,
    change: settings.change,
  })
  const input = createPhraseInput({
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
    readable: settingNames.awaited,
  })
  const phrases = askedWhat.before(input)

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
        settingNames.prepare(),
        holdHints({ store, page, tabs, clock }),
        warmPages({ page, tabs, clock }),
        answers.start(),
        sequences.filmRecordings(),
        watchSite({ store, tabs, onBug }),
        models.prepare(),
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
        guidance.onTab(change)
        names.onTab(change)
        recordings.loaded()?.onTab(change)
      })
      const settingsUnread = await whyUnread(settings.open())
      const namedUnread = await named.open(parts.freshBrowser)
      await modesLoaded
      feedback.start()
      stops.push(recognition.start())
      keyboards.start(life.signal)
      const ready = { text: say('ready'), status: 'note' } as const
      store.setState(now => ({ outcome: now.outcome ?? held.look?.outcome ?? ready }))
      memory.begin()
      tellUnread(settingsUnread ?? namedUnread)
      if (parts.allData.erasure === 'done') announcer.tell(say('everything-erased'))
      if (parts.allData.erasure === 'failed') void announcer.warn(say('erase-failed'))
      void announcer.lookForSound()
      tellUnread(await whyUnread(sequences.open()))
      await whyUnread(mirror().then(part => part.open()))
      await whyUnread(firstSteps().then(part => part.open()))
      // What stands in the way is shown by the switch and told by the recogniser's own trouble.
      if (held.look?.listening) void listening.set(true).catch(() => undefined)
    },
    stop(): void {
      // What a mode draws in the page must not outlive the panel.
      modes.leave()
      memory.close()
      mirror.loaded()?.stop()
      guidance.stop()
      byEar.stop()
      for (const stop of stops.splice(0)) stop()
      life.cancel()
      names.stop()
      phrases.endBreaths()
      dispatcher.cancelAll()
      void scrolling.stop().catch(onBug)
      announcer.hush()
      void listening.set(false)
    },
    ...createPanelAsks({
      store,
      assistant: parts.assistant,
      providers: answers.providers,
      language,
      announcer,
      settings,
      settingsFile,
      sequenceFiles,
      keptFiles: answers.keptFiles,
      sharing,
      imports: named.imports,
      keys,
      keyModes,
      ears,
      keyboards,
      phrases,
      practice,
      recordings,
      dispatch: dispatcher.dispatch,
      door,
      refuse,
      onBug,
    }),
  }

  function takeSettings(now: Settings): void {
    words.refresh()
    mirror.loaded()?.onSettings(now)
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

  /** Something of what is kept was not read; the rest works. */
  function tellUnread(why: ErrorCode | undefined): void {
    if (why !== undefined) announcer.warn(sayError({ code: why, detail: {} }))
  }

  /** Where keys wait for what they are to mean, whatever is asked for now is that. */
  function door(intent: Intent): Promise<Outcome> {
    return dispatcher.dispatch(named.claimed(intent))
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
