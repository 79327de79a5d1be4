import { html, render } from 'lit-html'
import type { Language } from '../../../src/language/language.ts'
import { type PanelStore, type ViewName, viewNames, watchState } from '../../../src/state/panel-state.ts'
import type { CommandRows, PanelActions } from '../panel-actions.ts'
import { labelIn } from '../panel-texts.ts'
import { commandBox, commandBoxId } from './command-box.ts'
import { takeDroppedFiles } from './dropped-files.ts'
import { keyboardView } from './keyboard/keyboard-view.ts'
import { lazyPart, lazyView } from './lazy-view.ts'
import { activityElsewhere } from './now/activity-log.ts'
import { dictationLine } from './now/dictation-line.ts'
import { learningLine } from './now/learning-line.ts'
import { lettersLine } from './now/letters-line.ts'
import { nowView } from './now/now-view.ts'
import { outcomeLine } from './now/outcome-line.ts'
import { recordedLine, recorderBar } from './now/recorder-bar.ts'
import { talkLine } from './now/talk-line.ts'
import { switchBar } from './switch-bar.ts'
import { tabBar } from './tab-bar.ts'
import type { View, ViewContext } from './view-context.ts'

export interface PanelParts {
  readonly root: HTMLElement
  readonly store: PanelStore
  readonly actions: PanelActions
  readonly commands: CommandRows
  /** The language of the labels now; asked again when the setting changes. */
  readonly language: () => Language
}

const views: Readonly<Record<ViewName, View>> = {
  now: nowView,
  names: lazyView('names', async () => (await import('./names/names-view.ts')).namesView),
  sequences: lazyView('sequences', async () => (await import('./sequences/sequences-view.ts')).sequencesView),
  answers: lazyView('answers', async () => (await import('./answers/answers-view.ts')).answersView),
  help: lazyView('help', async () => (await import('./help/help-view.ts')).helpView),
  settings: lazyView('settings', async () => (await import('./settings/settings-view.ts')).settingsView),
}

/** Nothing of it is there until somebody wants a video. */
const videoLine = lazyPart(
  ({ settings, video }) => settings.recordVideo || video.kind !== 'off' || video.error !== undefined,
  async () => (await import('./now/video-line.ts')).videoLine,
)

/** Nothing of it is there for who has had the first steps. */
const stepElsewhere = lazyPart(
  ({ firstSteps }) => firstSteps !== undefined,
  async () => (await import('./now/first-steps-part.ts')).stepElsewhere,
)

/** Draws the whole panel into `root` and keeps it true to the store until stopped. */
export function mountPanel(parts: PanelParts): { stop(): void } {
  const { root, store, actions } = parts
  const page = root.ownerDocument

  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) actions.escape()
  }
  page.addEventListener('keydown', onEscape)

  const letFilesIn = takeDroppedFiles(page, actions.readSequenceFiles)

  let unmount = () => {}
  const stopWatching = watchState(
    store,
    state => state.settings.language,
    () => {
      const focused = page.activeElement?.id ?? ''
      unmount()
      unmount = mountIn(parts)
      if (focused !== '') page.getElementById(focused)?.focus()
    },
  )
  return {
    stop() {
      stopWatching()
      unmount()
      letFilesIn()
      page.removeEventListener('keydown', onEscape)
    },
  }
}

/** Mounts every part in one language. */
function mountIn({ root, store, actions, commands, language }: PanelParts): () => void {
  const now = language()
  root.ownerDocument.documentElement.lang = now
  render(frame(), root)
  const part = (id: string) => {
    const found = root.querySelector<HTMLElement>(`#${id}`)
    if (found === null) throw new Error(`The panel's frame has no part ${id}`)
    return found
  }
  const context: ViewContext = {
    store,
    actions,
    commands: commands(now),
    language: now,
    label: labelIn(now),
    prompt(phrase) {
      const box = root.querySelector<HTMLInputElement>(`#${commandBoxId}`)
      if (box === null) return
      box.value = phrase
      actions.draft(phrase)
      box.focus()
      box.setSelectionRange(phrase.length, phrase.length)
    },
  }
  const stops = [
    commandBox(part('part-command'), context),
    outcomeLine(part('part-outcome'), context),
    learningLine(part('part-learning'), context),
    dictationLine(part('part-dictation'), context),
    tabBar(part('part-tabs'), context),
    ...viewNames.map(name => views[name](part(`view-${name}`), context)),
    activityElsewhere(part('part-activity'), context),
    stepElsewhere(part('part-step'), context),
    recordedLine(part('part-recorded'), context),
    lettersLine(part('part-letters'), context),
    talkLine(part('part-talk'), context),
    keyboardView(part('part-keyboard'), context),
    switchBar(part('part-switches'), context),
    videoLine(part('part-video'), context),
    recorderBar(part('part-recorder'), context),
    watchState(
      store,
      state => state.view,
      view => {
        for (const name of viewNames) part(`view-${name}`).hidden = name !== view
      },
    ),
  ]
  return () => {
    for (const stop of stops) stop()
    // A fresh frame for the next language: what the parts drew goes with the old one.
    render(html``, root)
  }
}

function frame() {
  return html`
    <h1 class="unseen">Clavier</h1>
    <header class="top">
      <div id="part-command"></div>
      <div id="part-outcome"></div>
      <div id="part-learning"></div>
      <div id="part-dictation"></div>
    </header>
    <div id="part-tabs"></div>
    <div class="views">
      ${viewNames.map(
        name => html`<div id="view-${name}" class="view" role="tabpanel" aria-labelledby="tab-${name}"
          tabindex="0" hidden></div>`,
      )}
    </div>
    <div id="part-activity" class="unseen"></div>
    <div id="part-step" class="unseen"></div>
    <footer class="dock">
      <div id="part-recorded"></div>
      <div id="part-letters"></div>
      <div id="part-talk"></div>
      <div id="part-keyboard"></div>
      <div id="part-switches"></div>
      <div id="part-video"></div>
      <div id="part-recorder"></div>
    </footer>
  `
}
