import { enTexts } from './en-texts.ts'
import type { Pack } from './pack.ts'
import { answersErrors } from './parts/answers-errors.ts'
import { askingErrors } from './parts/asking-errors.ts'
import { citationsErrors } from './parts/citations-errors.ts'
import { dictationErrors } from './parts/dictation-errors.ts'
import { editingErrors } from './parts/editing-errors.ts'
import { firstStepsErrors } from './parts/first-steps-errors.ts'
import { helpErrors } from './parts/help-errors.ts'
import { keptErrors } from './parts/kept-errors.ts'
import { layoutErrors } from './parts/layout-errors.ts'
import { listeningErrors } from './parts/listening-errors.ts'
import { listsErrors } from './parts/lists-errors.ts'
import { modelsErrors } from './parts/models-errors.ts'
import { playingErrors } from './parts/playing-errors.ts'
import { practiceErrors } from './parts/practice-errors.ts'
import { readingErrors } from './parts/reading-errors.ts'
import { recallErrors } from './parts/recall-errors.ts'
import { recognitionErrors } from './parts/recognition-errors.ts'
import { recordingsErrors } from './parts/recordings-errors.ts'
import { sequenceFilesErrors } from './parts/sequence-files-errors.ts'
import { settingsByWordsErrors } from './parts/settings-by-words-errors.ts'
import { sharingErrors } from './parts/sharing-errors.ts'
import { soundSettingsErrors } from './parts/sound-settings-errors.ts'
import { speakingErrors } from './parts/speaking-errors.ts'
import { speechServerErrors } from './parts/speech-server-errors.ts'
import { trainingErrors } from './parts/training-errors.ts'
import { understandingErrors } from './parts/understanding-errors.ts'
import { videoErrors } from './parts/video-errors.ts'
import { writingErrors } from './parts/writing-errors.ts'

/** Why keys cannot be learnt, by the kind in the error’s detail. */
const unfit: Readonly<Record<string, string>> = {
  'too-few-keys': 'is a single key; two at least are needed',
  'too-many-keys': 'has more than 16 keys',
  'chord-has-frame-key': 'is a chord with C3 or C4 in it, which begin names and motifs',
  'chord-too-wide': 'is a chord wider than a fifth (seven semitones)',
  'is-escape': 'has C3 and C5 together, which is escape',
  'parameter-unframed':
    'cannot wait for the number, name or words that the command needs: such keys begin and end with C4',
  other: 'cannot be used',
}

export const en: Pack = {
  texts: enTexts,
  errors: {
    ...writingErrors.en,
    ...answersErrors.en,
    ...keptErrors.en,
    ...recallErrors.en,
    ...askingErrors.en,
    ...recognitionErrors.en,
    ...recordingsErrors.en,
    ...speechServerErrors.en,
    ...speakingErrors.en,
    ...settingsByWordsErrors.en,
    ...soundSettingsErrors.en,
    ...dictationErrors.en,
    ...practiceErrors.en,
    ...trainingErrors.en,
    ...helpErrors.en,
    ...firstStepsErrors.en,
    ...sequenceFilesErrors.en,
    ...sharingErrors.en,
    ...editingErrors.en,
    ...videoErrors.en,
    ...listsErrors.en,
    ...understandingErrors.en,
    ...listeningErrors.en,
    ...modelsErrors.en,
    cancelled: () => 'Cancelled.',
    'motif-unknown': d =>
      `${d.notes} is no motif.${d.follow ? ` After it could come ${d.follow}.` : ' Three keys with C3 among them name a tab.'}`,
    'motif-ambiguous': d => `${d.notes} could mean several: ${d.choices}. Nothing was done.`,
    'keys-off': () => 'The keys are off. Say or type “piano on” first.',
    'keys-unclear': d => `${d.notes} means nothing here, so nothing was done. Play it again.`,
    'name-unknown': d =>
      `No tab is called “${d.name}”.${d.nearest ? ` Near it: ${d.nearest}.` : ' “names” lists them.'}`,
    'name-ambiguous': d => `“${d.name}” could be ${d.choices}. Say the whole name.`,
    'name-taken': d => `“${d.name}” is taken already. Choose another name.`,
    'names-full': () => 'There are as many names as can be kept. Forget one first: “forget the name …”.',
    'arrival-unfit': d =>
      `“${d.phrase}” cannot be done by itself on arrival. Choose another phrase, such as “play”.`,
    'number-missing': () => 'Which number? Say “hints” to see the numbers, then “click” and one of them.',
    'words-missing': () => 'Something is missing after the command: say the words or the name too.',
    'number-out-of-bounds': d => `A whole number from ${d.least} to ${d.most}, please: nothing was changed.`,
    'language-unknown': d =>
      `I do not know the language “${d.heard}”. English, Spanish, German and French are there.`,
    'nothing-to-undo': d =>
      d.command ? `“${d.command}” cannot be taken back.` : 'There is nothing to undo.',
    'nothing-to-repeat': () => 'There is nothing to repeat yet.',
    'nothing-asked': () => 'No question is open.',
    'nothing-offered': () =>
      'Nothing is offered to choose from. “tabs” or “history” and a word offer something; “click” and a number clicks.',
    'no-such-choice': d =>
      `There is no ${d.number} here, only 1 to ${d.count}. “more” shows what else there is.`,
    'no-tab': () => 'There is no tab here. Say “new tab” first.',
    'tab-gone': () => 'That tab is gone. “reopen” brings back the last closed one.',
    'no-other-tab': () => 'This is the only tab of the window. “new tab” opens another.',
    'no-such-tab': d => `This window has no tab ${d.number}, only 1 to ${d.count}. “tabs” lists all.`,
    'no-such-window': d => `There is no window ${d.number}, only 1 to ${d.count}.`,
    'no-other-window': () => 'This is the only window. “new window” opens another.',
    'window-gone': () => 'That window is gone. “closed tabs” lists what can come back.',
    'windows-apart': () => 'A private window and the others share no tabs. Open the page there anew.',
    'tab-stays': d =>
      `“${d.title}” asks whether you want to leave it, so it stays. Answer there by hand, or leave it open.`,
    'tabs-busy': () =>
      'The browser cannot move tabs just now, perhaps because one is being dragged. Try again.',
    'tab-at-place': () => 'The tab is there already, or can go no further that way.',
    'last-tab': () => 'This empty tab is the last of its window. “close window” closes both.',
    'nothing-found': d =>
      d.words
        ? `Nothing was found for “${d.words}”. Try fewer or other words.`
        : 'There is nothing there yet.',
    'no-address': () => 'This page has no web address. Go to a web page first.',
    'no-history': () => 'There is no page that way.',
    'nothing-to-reopen': () => 'The browser remembers no closed tab.',
    'page-unreachable': () =>
      'Chrome lets no extension into this page. Tabs, names and “back” still work; go to another page for the rest.',
    'page-empty': () => 'There is nothing in view on this page. Scroll, or wait until it has loaded.',
    'page-changed': () => 'The page has changed since then, so it was left where it is.',
    'nothing-scrolls': () => 'No page scrolls by itself now. Say “keep scrolling” first.',
    'page-error': () =>
      'This page could not be loaded: Chrome shows an error in its place. “reload” tries again, “back” leaves it.',
    'page-blank': () => 'This tab shows no page yet. Go to a named tab, or open an address.',
    'address-refused': () => 'The browser opens no such address. Check how it is written, and open it again.',
    'page-is-pdf': () =>
      'This is a PDF: only Chrome itself can scroll and read it. “zoom in”, tabs and “back” work; for the rest press F6 until the PDF has the focus, or open it in another program.',
    'page-is-file': () =>
      'This is a file of your computer. Open chrome://extensions, the details of Clavier, and turn on “Allow access to file URLs”; then reload.',
    'page-loading': () =>
      'The page has not arrived yet. Wait a little and say it again, or “stop” and “reload”.',
    'page-silent': () =>
      'The page does not answer: it is busy, or waits with a dialog. Wait and say it again, or “reload”; tabs still work.',
    'page-asleep': () => 'This tab has crashed, or Chrome has put it to sleep. “reload” brings it back.',
    'no-such-hint': d => `There is no number ${d.hint} in view. Say “hints” to see them.`,
    ...readingErrors.en,
    ...citationsErrors.en,
    ...playingErrors.en,
    ...layoutErrors.en,
    'element-gone': () =>
      'That is no longer on the page: it was changed or taken away. Say “hints”, or what you want by its words.',
    'element-not-found': d =>
      `Nothing here is called “${d.words}”.${d.nearest ? ` Near it: ${d.nearest}. A number chooses one.` : ' “hints” shows numbers instead.'}`,
    'element-off': d =>
      `“${d.name}” is switched off by the page just now. Something else may have to be filled in first.`,
    'nothing-reached': () => 'Nothing has been reached yet. Say “next link” or “hints” first.',
    'none-of-kind': () => 'There is none of these on this page.',
    'no-link': d =>
      `“${d.name}” is no link that leads anywhere. “click” and its number may do what you want.`,
    'not-focusable': () => 'That cannot have the focus. “click” and its number may do what you want.',
    'no-options': () => 'No options showed themselves there. Click it, then say “hints”.',
    'no-such-option': d => `No option is called “${d.words}”. Click the list to hear what it offers.`,
    'not-a-field': d => `“${d.name}” is no field that can be set. “hints” shows the numbers of fields.`,
    'value-unclear': d => `I do not understand “${d.heard}” as ${d.kind}. ${d.example}`,
    'value-refused': d =>
      `The field does not take that${d.value ? `, and still holds “${d.value}”` : ''}. It may be locked or have bounds.`,
    'no-dialog': () => 'No dialog is open here.',
    'dialog-stays': () => 'The dialog does not go by itself. Say “hints”, then click one of its buttons.',
    'file-needs-hand': () =>
      'Choosing a file needs input that the page takes for a hand’s. Say “trusted input on” first, then click again.',
    'by-hand-off': () =>
      'Pressing by hand is off. Say “trusted input on” first: Settings says what that means.',
    'by-hand-failed': d =>
      `Chrome did not let me press by hand here${d.why ? ` (${d.why})` : ''}. Close other debuggers of this tab, then try again.`,
    'by-hand-covered': () =>
      'Something else lies over it and would get the press. Nothing was pressed; close what covers it, or scroll.',
    'clipboard-refused': () =>
      'Chrome did not take the text for the clipboard. Click the panel once, then say it again.',
    'nothing-to-click': () => 'Nothing in view can be clicked. Scroll, then say “hints” again.',
    'no-pointer': () => 'There is no pointer on this page. Say “move” first, and lead it by keys.',
    'no-focus': () => 'Nothing on this page has the focus. Say “next link” or “focus” and a number first.',
    'no-media': () => 'Nothing on this page plays or can be played.',
    'sites-full': () =>
      'There is no room for more rules: 200 sites, 50 rules each. Say “site rules” and take some away.',
    'media-gone': () => 'This sound or film is gone from the page. Say “media” to see what is there.',
    'no-such-media': d => `There is no number ${d.number}: the page has ${d.count}. “media” lists them.`,
    'nothing-plays': () => 'Nothing is playing. Say “listen”, or “media” to see what can be played.',
    'play-refused': d =>
      `The browser lets this page sound only after a hand has touched it.${d.kind === 'film' ? ' Say “play muted” to play it without sound, or type' : ' Type'} “listen” into Command: that counts as a hand.`,
    'media-broken': () =>
      'This cannot be played: its file is missing, damaged, or of a kind that the browser does not know. “reload” tries again.',
    'media-stays': () => 'The page put it back at once. Say “hints” and use the buttons of its player.',
    'screen-refused': () =>
      'The browser wants a hand for this, or the page forbids it. Type it into Command, which counts as a hand, or say “hints” and use the button of the player.',
    'no-captions': () =>
      'This brings no subtitles of its own. Say “hints”: its player may have a button for them.',
    'no-chapters': () => 'There is no chapter that way. Say “seek” and a number of seconds.',
    'no-player-button': () =>
      'This player shows no button for that, and pages keep their media keys to themselves. Say “hints” to see what it has.',
    'cannot-seek': () =>
      'This cannot be moved in: it is a live broadcast, or has not been loaded yet. Start it first.',
    'microphone-denied': () =>
      'The microphone is blocked for Clavier. Open the permission page to allow it; typed phrases work meanwhile.',
    'microphone-prompt': () =>
      'Clavier may not use the microphone yet. Open the permission page and press “Allow microphone”; typed phrases work meanwhile.',
    'microphone-missing': () =>
      'No microphone was found. Plug one in and Clavier listens to it; typed phrases and keys work meanwhile.',
    'recogniser-missing': () => 'This browser has no speech recognition. Typed phrases and keys work.',
    'recogniser-network': () =>
      'Chrome’s speech service cannot be reached. Clavier keeps trying; typed phrases and keys work meanwhile.',
    'recogniser-failed': () =>
      'Speech recognition failed. Turn Listening off and on; typed phrases work meanwhile.',
    'language-unsupported': () =>
      'Speech recognition does not know this language. Choose another one in Settings.',
    'midi-denied': () =>
      'MIDI is blocked for Clavier. Open the permission page to allow it; the drawn keys work meanwhile.',
    'midi-prompt': () =>
      'Clavier may not use MIDI yet. Open the permission page and press “Allow MIDI”; the drawn keys work meanwhile.',
    'midi-missing': () => 'This browser has no Web MIDI. The drawn keys work.',
    'midi-failed': () =>
      'MIDI could not be started on this system. Plug the keyboard in again and turn Keys off and on; the drawn keys work meanwhile.',
    'no-keyboard': () =>
      'No keyboard is connected. Plug one in, and it is there at once; the drawn keys work meanwhile.',
    'lowest-key-unclear': () =>
      'No lowest key was learnt: it has to be pressed alone, with 25 keys from it upwards. Say “learn lowest key” to try again.',
    'octave-limit': () =>
      'There is no octave more in this direction. “learn lowest key” finds the keys of any keyboard.',
    'sound-blocked': () =>
      'Sound waits for one touch: press any key of the panel once, by hand or assistive click.',
    'sound-failed': () => 'Sound is not to be had now. The words and the picture tell the same.',
    'speech-blocked': () =>
      'Speech waits for one touch: press any key of the panel once, by hand or assistive click.',
    'voice-missing': () =>
      'This machine has no voice of its own to speak with. Install one in its settings for speech; everything is shown meanwhile.',
    'no-other-voice': () => 'There is no other voice for this language on this machine.',
    'nothing-recorded': () => 'Nothing is recorded yet. Say “record”, do something, then “stop recording”.',
    'not-recording': () => 'No recording is under way. Say “record” to start one.',
    'already-recording': () => 'A recording is already under way. Say “stop recording” to end it.',
    'sequence-unknown': d => `There is no recording called “${d.name}”.`,
    'sequence-broken': d => `The recording “${d.name}” is damaged and was not played. The others are whole.`,
    'step-failed': d => `Stopped at step ${d.step}, “${d.heard}”: it did not go as recorded.`,
    'step-timeout': d => `Stopped at step ${d.step}, “${d.heard}”: the page did not answer in time.`,
    'keys-taken': d =>
      `${d.notes} is taken by “${d.other}”.${d.offer ? ` Free is ${d.offer}: play that, say “yes” to take it, or play something else.` : ' Play something else.'}`,
    'keys-near': d =>
      `${d.notes} and the keys of “${d.other}” could be mistaken for each other.${d.offer ? ` Free is ${d.offer}: play that, say “yes” to take it, or play something else.` : ' Play something else.'}`,
    'keys-unfit': d =>
      `${d.notes} ${unfit[String(d.kind)] ?? unfit.other}.${d.offer ? ` Free is ${d.offer}: play that, say “yes” to take it, or play something else.` : ' Play something else.'}`,
    'phrase-taken': d => `“${d.phrase}” means “${d.other}” already. Choose other words.`,
    'vocabulary-none': () =>
      'No vocabulary of yours is in use. “use vocabulary …” takes one, “new vocabulary …” makes one.',
    'vocabulary-unknown': d =>
      `There is no vocabulary “${d.name}”.${d.nearest ? ` There is: ${d.nearest}.` : ' “new vocabulary …” makes one.'}`,
    'vocabulary-taken': d => `There is a vocabulary “${d.name}” already. Choose another name.`,
    'vocabulary-full': d => `No more than ${d.most} fit. Delete one first.`,
    'vocabulary-file': d =>
      d.why === 'later'
        ? 'This vocabulary was written by a later Clavier. Update Clavier, then choose the file again; nothing was changed.'
        : 'This file is no vocabulary of Clavier. Choose one that “export vocabulary” wrote; nothing was changed.',
    'word-unknown': d => `There is no word “${d.word}” in your vocabulary. “my words” lists them.`,
    'file-too-large': () => 'This file is too large for settings of Clavier. Nothing was changed.',
    'file-unknown': () =>
      'This is no file of Clavier’s settings. Choose one that “export settings” made; nothing was changed.',
    'file-later': () =>
      'This file is of a newer Clavier. Update Clavier, then import it again; nothing was changed.',
    'file-broken': () =>
      'This file of settings is damaged. Nothing was changed; export it anew where it came from.',
    'no-file-read': () => 'No file waits to be kept. Say “import settings” and choose one.',
    'mirror-full': () =>
      'The browser has no room to share your settings with your other machines. They are kept here; nothing is lost.',
    'mirror-refused': () =>
      'The browser takes no settings for your other machines now. They are kept here; Clavier tries again in a few minutes.',
    'mirror-later': () =>
      'Your other machines share settings of a newer Clavier. Yours are kept here and nothing is overwritten; update Clavier.',
    'storage-full': () =>
      'There is no room left to keep this. Delete a recording in Sequences; nothing was lost.',
    'storage-broken': () =>
      'What was kept cannot be read by this version. It was left as it is, and changes are not kept until it can be.',
    'storage-refused': () =>
      'The browser could not read or write what is kept. Nothing was changed. Try it again; if that does not help, restart the browser.',
  },
}
