import { forms } from '../forms.ts'
import { actingTexts } from './parts/acting.ts'
import { askingTexts } from './parts/asking.ts'
import { browserTexts } from './parts/browser.ts'
import { citationsTexts } from './parts/citations.ts'
import { devicesTexts } from './parts/devices.ts'
import { dictationTexts } from './parts/dictation.ts'
import { editingTexts } from './parts/editing.ts'
import { firstStepsTexts } from './parts/first-steps.ts'
import { handsTexts } from './parts/hands.ts'
import { helpTexts } from './parts/help.ts'
import { hintTexts } from './parts/hints.ts'
import { keptTexts } from './parts/kept.ts'
import { layoutTexts } from './parts/layout.ts'
import { lettersTexts } from './parts/letters.ts'
import { listeningTexts } from './parts/listening.ts'
import { listsTexts } from './parts/lists.ts'
import { mediaTexts } from './parts/media.ts'
import { modelsTexts } from './parts/models.ts'
import { modesTexts } from './parts/modes.ts'
import { namesTexts } from './parts/names.ts'
import { pageTexts } from './parts/page.ts'
import { playingTexts } from './parts/playing.ts'
import { practiceTexts } from './parts/practice.ts'
import { privacyTexts } from './parts/privacy.ts'
import { proposalsTexts } from './parts/proposals.ts'
import { providersTexts } from './parts/providers.ts'
import { readingTexts } from './parts/reading.ts'
import { recallTexts } from './parts/recall.ts'
import { recognitionTexts } from './parts/recognition.ts'
import { recordingsTexts } from './parts/recordings.ts'
import { sequenceFilesTexts } from './parts/sequence-files.ts'
import { settingsTexts } from './parts/settings.ts'
import { settingsByWordsTexts } from './parts/settings-by-words.ts'
import { sharingTexts } from './parts/sharing.ts'
import { sitesTexts } from './parts/sites.ts'
import { soundSettingsTexts } from './parts/sound-settings.ts'
import { speakingTexts } from './parts/speaking.ts'
import { trainingTexts } from './parts/training.ts'
import { understandingTexts } from './parts/understanding.ts'
import { videoTexts } from './parts/video.ts'
import { vocabulariesTexts } from './parts/vocabularies.ts'
import { writingTexts } from './parts/writing.ts'

type Count = { count: number }
type Title = { title: string }
type Name = { name: string }

const plural = forms.en.counted
const titled = (title: string, none = 'a tab without a title') => (title === '' ? none : `“${title}”`)

/** The English sentences; their keys and parameters are what every other pack must have. */
export const enTexts = {
  ready: () => 'Ready. Type or say a phrase, or play keys. “help” lists them.',
  'tab-opened': () => 'New tab.',
  'tab-open-undone': () => 'Closed it again.',
  'tab-closed': ({ title }: Title) => `Closed ${titled(title)}. “undo” brings it back.`,
  'tab-reopened': ({ title }: Title) => `Back again: ${titled(title)}.`,
  'tab-reached': ({ title }: Title) => `Now at ${titled(title)}.`,
  'tabs-listed': ({ count, titles }: Count & { titles: string }) =>
    `${plural(count, 'tab', 'tabs')}: ${titles}`,
  'name-reached': ({ name, title }: Name & Title) => `${name}: now at ${titled(title)}.`,
  'name-restored': ({ name }: Name) => `${name} had been closed; it is open again.`,
  'name-bound': ({ notes, title }: { notes: string } & Title) =>
    `${notes} now means this tab, ${titled(title)}. Say or type “call it …” to give it a word, “undo” to take it back.`,
  'did-you-mean': ({ notes, other }: { notes: string; other: string }) =>
    `${notes} is new and close to ${other}. Did you mean that? Play C4 or say “yes”; play the same again or say “no” for a new name.`,
  'tab-named-keys': ({ name, notes }: Name & { notes: string }) =>
    `This tab is called “${name}”. On the keys it is ${notes}.`,
  'tab-named': ({ name }: Name) => `This tab is called “${name}”.`,
  'name-forgotten': ({ name }: Name) => `The name “${name}” is gone; its tab stays. “undo” brings it back.`,
  'name-change-undone': ({ name }: Name) => `Took back the change to “${name}”.`,
  'went-back': ({ title }: Title) => `Back: ${titled(title)}.`,
  'went-forward': ({ title }: Title) => `Forward: ${titled(title)}.`,
  reloaded: ({ title }: Title) => `Loading ${titled(title)} again.`,
  scrolled: ({ percent }: { percent: number }) => `Scrolled, ${percent} per cent.`,
  'reached-top': () => 'Top of the page.',
  'reached-bottom': () => 'End of the page.',
  'at-top': () => 'Already at the top.',
  'at-bottom': () => 'Already at the end of the page.',
  'cannot-scroll': () => 'Nothing here scrolls: the whole page is in view.',
  'scroll-undone': () => 'Scrolled back to where you were.',
  'where-am-i': ({
    title,
    heading,
    scroll,
    more,
  }: Title & { heading: string; scroll: number; more: string }) =>
    `${titled(title)}${heading === '' ? '' : `, under “${heading}”`}, ${scroll} per cent down.${more === '' ? '' : ` ${more}`}`,
  'hints-shown': ({ count }: Count) =>
    `${plural(count, 'number', 'numbers')} shown. Say “click” and one of them.`,
  'hints-hidden': () => 'Numbers hidden.',
  clicked: ({ name }: Name) => `Clicked ${titled(name, 'something without a name')}.`,
  'clicked-navigates': ({ name }: Name) =>
    `Clicked ${titled(name, 'something without a name')}; a page is loading.`,
  'answer-done': ({ by }: { by: string }) => `Answered by ${by}.`,
  'answer-instead': ({ by, wanted }: { by: string; wanted: string }) =>
    `“${wanted}” is not installed; ${by} answered.`,
  'answer-unfinished': ({ by }: { by: string }) =>
    `Answered by ${by}, but it ran out of room: the answer is not complete.`,
  'answer-doubtful': ({ by }: { by: string }) =>
    `Answered by ${by}, which did not read all that it was sent: do not rely on this answer.`,
  'answer-stopped': () => 'Answer stopped; what came so far is kept.',
  'answer-by-retrieval': ({ why }: { why: string }) =>
    `${why} These passages of the page fit your question best.`,
  'recording-started': () => 'Recording.',
  'recording-kept': ({ name, steps, seconds }: Name & { steps: number; seconds: number }) =>
    `Kept as “${name}”: ${plural(steps, 'step', 'steps')}, ${plural(seconds, 'second', 'seconds')}. “play” plays it.`,
  'recording-name': ({ date }: { date: string }) => `Recording of ${date}`,
  'recording-recovered': ({ name }: Name) => `A recording that was cut off has been kept: “${name}”.`,
  marked: ({ label }: { label: string }) => `Mark ${label}.`,
  'sequence-named': ({ name }: Name) => `The recording is called “${name}”.`,
  'sequence-played': ({ name, steps }: Name & { steps: number }) =>
    `Played “${name}” to its end, ${plural(steps, 'step', 'steps')}.`,
  'sequence-stopped': ({ name, steps }: Name & { steps: number }) =>
    `Stopped “${name}” after ${plural(steps, 'step', 'steps')}.`,
  'sequence-forgotten': ({ name }: Name) => `Deleted “${name}”. “undo” brings it back.`,
  'sequence-restored': ({ name }: Name) => `“${name}” is back.`,
  'listening-on': ({ who }: { who: string }) => `Listening. ${who}`.trim(),
  'listening-off': () => 'Not listening.',
  'keys-on': () => 'Keys on.',
  'keys-off': () => 'Keys off. “piano on” turns them on again.',
  'latch-on': () => 'Latch on: keys are collected until Play.',
  'latch-off': () => 'Latch off: keys act at once.',
  'feedback-on': () => 'Feedback on.',
  'feedback-off': () => 'Feedback off.',
  'help-shown': () => 'Here is every command, with its keys.',
  'what-can-i-say': ({ phrases }: { phrases: string }) => `You can say: ${phrases}`,
  stopped: () => 'Stopped.',
  'nothing-to-stop': () => 'Nothing is playing.',
  escaped: () => 'All ended.',
  'keys-waiting': ({ notes }: { notes: string }) => `${notes} … more could follow.`,
  'parameter-open': ({ command }: { command: string }) =>
    `“${command}” waits for a number, a name or words; C4 runs it.`,
  'parameter-cancelled': ({ command }: { command: string }) => `“${command}” was left without effect.`,
  'bug-found': ({ report }: { report: string }) =>
    `This should not have happened. Please report it: ${report}`,
  ...browserTexts.en,
  ...devicesTexts.en,
  ...handsTexts.en,
  ...lettersTexts.en,
  ...mediaTexts.en,
  ...writingTexts.en,
  ...dictationTexts.en,
  ...modelsTexts.en,
  ...modesTexts.en,
  ...practiceTexts.en,
  ...trainingTexts.en,
  ...helpTexts.en,
  ...firstStepsTexts.en,
  ...sequenceFilesTexts.en,
  ...sharingTexts.en,
  ...editingTexts.en,
  ...videoTexts.en,
  ...listsTexts.en,
  ...namesTexts.en,
  ...hintTexts.en,
  ...layoutTexts.en,
  ...pageTexts.en,
  ...readingTexts.en,
  ...citationsTexts.en,
  ...playingTexts.en,
  ...actingTexts.en,
  ...recognitionTexts.en,
  ...recordingsTexts.en,
  ...keptTexts.en,
  ...recallTexts.en,
  ...privacyTexts.en,
  ...settingsTexts.en,
  ...settingsByWordsTexts.en,
  ...soundSettingsTexts.en,
  ...listeningTexts.en,
  ...sitesTexts.en,
  ...speakingTexts.en,
  ...providersTexts.en,
  ...proposalsTexts.en,
  ...askingTexts.en,
  ...vocabulariesTexts.en,
  ...understandingTexts.en,
}
