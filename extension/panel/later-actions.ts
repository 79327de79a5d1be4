import type { PanelActions } from './panel-actions.ts'

/**
 * Actions of somebody who is still coming: what is asked before that is done then, in the order in which it
 * was asked; later it is done at once.
 */
export function laterActions(coming: Promise<PanelActions>): PanelActions {
  let there: PanelActions | undefined
  void coming.then(actions => {
    there = actions
  })
  const now = (act: (actions: PanelActions) => void): void => {
    if (there === undefined) void coming.then(act)
    else act(there)
  }
  return {
    submit: phrase => now(it => it.submit(phrase)),
    draft: text => now(it => it.draft(text)),
    editReply: text => now(it => it.editReply(text)),
    keyDown: (note, at) => now(it => it.keyDown(note, at)),
    keyUp: (note, at) => now(it => it.keyUp(note, at)),
    talk: {
      press: (source, at) => now(({ talk }) => talk.press(source, at)),
      release: (source, at) => now(({ talk }) => talk.release(source, at)),
      toggle: () => now(({ talk }) => talk.toggle()),
    },
    latchKey: note => now(it => it.latchKey(note)),
    playLatched: () => now(it => it.playLatched()),
    escape: () => now(it => it.escape()),
    editLine: text => now(it => it.editLine(text)),
    strikeLetters: keys => now(it => it.strikeLetters(keys)),
    run: (command, slots) => now(it => it.run(command, slots)),
    show: view => now(it => it.show(view)),
    searchNames: sought => now(it => it.searchNames(sought)),
    searchSettings: sought => now(it => it.searchSettings(sought)),
    searchSequences: sought => now(it => it.searchSequences(sought)),
    // Before anybody is there nothing is recorded.
    recordedSoFar: () => there?.recordedSoFar(),
    change: async settings => await (there ?? (await coming)).change(settings),
    readSettingsFile: async file => await (there ?? (await coming)).readSettingsFile(file),
    readCode: async text => await (there ?? (await coming)).readCode(text),
    readSequenceFiles: async files => await (there ?? (await coming)).readSequenceFiles(files),
    importVocabulary: text => now(it => it.importVocabulary(text)),
    openPermissions: () => now(it => it.openPermissions()),
    retryKeyboards: () => now(it => it.retryKeyboards()),
    lookForRecognisers: () => now(it => it.lookForRecognisers()),
    keptSequence: async id => await (there ?? (await coming)).keptSequence(id),
    answersKey: async key => await (there ?? (await coming)).answersKey(key),
    foldThoughts: shown => now(it => it.foldThoughts(shown)),
    lookAtPractice: () => now(it => it.lookAtPractice()),
    checkAnswers: () => now(it => it.checkAnswers()),
  }
}
