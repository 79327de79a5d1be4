import { amountsLinearCommand } from './amounts-linear.ts'
import { amountsPowerCommand } from './amounts-power.ts'
import { askCommand } from './ask.ts'
import { backCommand } from './back.ts'
import { bottomCommand } from './bottom.ts'
import { callItCommand } from './call-it.ts'
import { chooseCommand } from './choose.ts'
import { clickCommand } from './click.ts'
import { closeTabCommand } from './close-tab.ts'
import { computerPianoOffCommand } from './computer-piano-off.ts'
import { computerPianoOnCommand } from './computer-piano-on.ts'
import type { Command } from './define-command.ts'
import { escapeCommand } from './escape.ts'
import { forgetNameCommand } from './forget-name.ts'
import { forgetSequenceCommand } from './forget-sequence.ts'
import { forwardCommand } from './forward.ts'
import { goToCommand } from './go-to.ts'
import { helpCommand } from './help.ts'
import { hideHintsCommand } from './hide-hints.ts'
import { hintsCommand } from './hints.ts'
import { keySoundOffCommand } from './key-sound-off.ts'
import { keySoundOnCommand } from './key-sound-on.ts'
import { languageCommand } from './language.ts'
import { latchOffCommand } from './latch-off.ts'
import { latchOnCommand } from './latch-on.ts'
import { layoutCommand } from './layout.ts'
import { lettersCommand } from './letters.ts'
import { markCommand } from './mark.ts'
import { microphoneOffCommand } from './microphone-off.ts'
import { microphoneOnCommand } from './microphone-on.ts'
import { moreCommand } from './more.ts'
import { nameTabCommand } from './name-tab.ts'
import { namesCommand } from './names.ts'
import { newTabCommand } from './new-tab.ts'
import { nextTabCommand } from './next-tab.ts'
import { noCommand } from './no.ts'
import { numbersCommand } from './numbers.ts'
import { numbersInTenCommand } from './numbers-in-ten.ts'
import { numbersInTwoCommand } from './numbers-in-two.ts'
import { pageDownCommand } from './page-down.ts'
import { pageUpCommand } from './page-up.ts'
import { pauseLengthCommand } from './pause-length.ts'
import { pauseRecordingCommand } from './pause-recording.ts'
import { pianoOffCommand } from './piano-off.ts'
import { pianoOnCommand } from './piano-on.ts'
import { playCommand } from './play.ts'
import { previousTabCommand } from './previous-tab.ts'
import { readLineCommand } from './read-line.ts'
import { recordCommand } from './record.ts'
import { reloadCommand } from './reload.ts'
import { reopenCommand } from './reopen.ts'
import { repeatCommand } from './repeat.ts'
import { resetZoomCommand } from './reset-zoom.ts'
import { resumeRecordingCommand } from './resume-recording.ts'
import { saveAsCommand } from './save-as.ts'
import { scrollDownCommand } from './scroll-down.ts'
import { scrollUpCommand } from './scroll-up.ts'
import { settingsCommand } from './settings.ts'
import { startByHandCommand } from './start-by-hand.ts'
import { startFeedbackCommand } from './start-feedback.ts'
import { startWithBrowserCommand } from './start-with-browser.ts'
import { stopCommand } from './stop.ts'
import { stopFeedbackCommand } from './stop-feedback.ts'
import { stopRecordingCommand } from './stop-recording.ts'
import { tabCommand } from './tab.ts'
import { tabsCommand } from './tabs.ts'
import { topCommand } from './top.ts'
import { tuneHandsCommand } from './tune-hands.ts'
import { undoCommand } from './undo.ts'
import { usualHandsCommand } from './usual-hands.ts'
import { whatCanISayCommand } from './what-can-i-say.ts'
import { whatIsCommand } from './what-is.ts'
import { whereAmICommand } from './where-am-i.ts'
import { yesCommand } from './yes.ts'
import { zoomCommand } from './zoom.ts'
import { zoomInCommand } from './zoom-in.ts'
import { zoomOutCommand } from './zoom-out.ts'

/** Every command, in the order in which help lists them. One line each; a file that is not here fails a test. */
export const registry: readonly Command[] = [
  newTabCommand,
  closeTabCommand,
  nextTabCommand,
  previousTabCommand,
  tabCommand,
  tabsCommand,
  reopenCommand,
  goToCommand,
  nameTabCommand,
  callItCommand,
  forgetNameCommand,
  namesCommand,
  backCommand,
  forwardCommand,
  reloadCommand,
  scrollDownCommand,
  scrollUpCommand,
  pageDownCommand,
  pageUpCommand,
  topCommand,
  bottomCommand,
  zoomInCommand,
  zoomOutCommand,
  zoomCommand,
  resetZoomCommand,
  whereAmICommand,
  hintsCommand,
  hideHintsCommand,
  clickCommand,
  whatIsCommand,
  numbersCommand,
  lettersCommand,
  readLineCommand,
  layoutCommand,
  askCommand,
  recordCommand,
  pauseRecordingCommand,
  resumeRecordingCommand,
  markCommand,
  stopRecordingCommand,
  saveAsCommand,
  playCommand,
  forgetSequenceCommand,
  microphoneOnCommand,
  microphoneOffCommand,
  pianoOnCommand,
  pianoOffCommand,
  tuneHandsCommand,
  latchOnCommand,
  latchOffCommand,
  startFeedbackCommand,
  stopFeedbackCommand,
  settingsCommand,
  computerPianoOnCommand,
  computerPianoOffCommand,
  keySoundOnCommand,
  keySoundOffCommand,
  numbersInTenCommand,
  numbersInTwoCommand,
  amountsLinearCommand,
  amountsPowerCommand,
  pauseLengthCommand,
  usualHandsCommand,
  languageCommand,
  startWithBrowserCommand,
  startByHandCommand,
  helpCommand,
  whatCanISayCommand,
  undoCommand,
  repeatCommand,
  stopCommand,
  escapeCommand,
  chooseCommand,
  moreCommand,
  yesCommand,
  noCommand,
]
