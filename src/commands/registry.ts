import { allowDevicesCommand } from './allow-devices.ts'
import { alwaysHintCommand } from './always-hint.ts'
import { alwaysListenCommand } from './always-listen.ts'
import { amountsLinearCommand } from './amounts-linear.ts'
import { amountsPowerCommand } from './amounts-power.ts'
import { answerAsBeforeCommand } from './answer-as-before.ts'
import { answerBrieflyCommand } from './answer-briefly.ts'
import { answerInDetailCommand } from './answer-in-detail.ts'
import { answerWithCommand } from './answer-with.ts'
import { askCommand } from './ask.ts'
import { askAgainCommand } from './ask-again.ts'
import { askSelectionCommand } from './ask-selection.ts'
import { backCommand } from './back.ts'
import { beQuietCommand } from './be-quiet.ts'
import { bookmarkCommand } from './bookmark.ts'
import { bookmarksCommand } from './bookmarks.ts'
import { bottomCommand } from './bottom.ts'
import { bringBackSequenceCommand } from './bring-back-sequence.ts'
import { callItCommand } from './call-it.ts'
import { cancelPullCommand } from './cancel-pull.ts'
import { capsOffCommand } from './caps-off.ts'
import { capsOnCommand } from './caps-on.ts'
import { captionsOffCommand } from './captions-off.ts'
import { captionsOnCommand } from './captions-on.ts'
import { changeDraftCommand } from './change-draft.ts'
import { changeQuestionCommand } from './change-question.ts'
import { changeWordsCommand } from './change-words.ts'
import { chooseCommand } from './choose.ts'
import { clearFieldCommand } from './clear-field.ts'
import { clearFindCommand } from './clear-find.ts'
import { clearFindHistoryCommand } from './clear-find-history.ts'
import { clickCommand } from './click.ts'
import { clickByHandCommand } from './click-by-hand.ts'
import { clickHereCommand } from './click-here.ts'
import { clickItCommand } from './click-it.ts'
import { closeDialogCommand } from './close-dialog.ts'
import { closeEditorCommand } from './close-editor.ts'
import { closeItemsCommand } from './close-items.ts'
import { closeListCommand } from './close-list.ts'
import { closeOtherTabsCommand } from './close-other-tabs.ts'
import { closeSharingCommand } from './close-sharing.ts'
import { closeTabCommand } from './close-tab.ts'
import { closeTabAtCommand } from './close-tab-at.ts'
import { closeWindowCommand } from './close-window.ts'
import { closedTabsCommand } from './closed-tabs.ts'
import { commentAnsweredCommand } from './comment-answered.ts'
import { commentsCommand } from './comments.ts'
import { computerPianoOffCommand } from './computer-piano-off.ts'
import { computerPianoOnCommand } from './computer-piano-on.ts'
import { continueCommand } from './continue.ts'
import { copyCommand } from './copy.ts'
import { copyCodeCommand } from './copy-code.ts'
import { copyEntryCommand } from './copy-entry.ts'
import { copyLinkCommand } from './copy-link.ts'
import { copyStepCommand } from './copy-step.ts'
import { cutCommand } from './cut.ts'
import { cutPartCommand } from './cut-part.ts'
import { decreaseCommand } from './decrease.ts'
import type { Command } from './define-command.ts'
import { deleteCommand } from './delete.ts'
import { deleteAllDataCommand } from './delete-all-data.ts'
import { deleteBackCommand } from './delete-back.ts'
import { deleteEventsCommand } from './delete-events.ts'
import { deleteLettersCommand } from './delete-letters.ts'
import { deleteLineCommand } from './delete-line.ts'
import { deleteModelCommand } from './delete-model.ts'
import { deleteVocabularyCommand } from './delete-vocabulary.ts'
import { deleteWordCommand } from './delete-word.ts'
import { deleteWordsCommand } from './delete-words.ts'
import { dictateCommand } from './dictate.ts'
import { dictateIntoCommand } from './dictate-into.ts'
import { dictateWordsCommand } from './dictate-words.ts'
import { discardImportCommand } from './discard-import.ts'
import { discardVideoCommand } from './discard-video.ts'
import { doNotHearKindCommand } from './do-not-hear-kind.ts'
import { doubleClickCommand } from './double-click.ts'
import { draftReplyCommand } from './draft-reply.ts'
import { dropParameterCommand } from './drop-parameter.ts'
import { duplicateSequenceCommand } from './duplicate-sequence.ts'
import { duplicateTabCommand } from './duplicate-tab.ts'
import { editPromptCommand } from './edit-prompt.ts'
import { editQuestionCommand } from './edit-question.ts'
import { editSequenceCommand } from './edit-sequence.ts'
import { endFirstStepsCommand } from './end-first-steps.ts'
import { escapeCommand } from './escape.ts'
import { eventsEarlierCommand } from './events-earlier.ts'
import { eventsLaterCommand } from './events-later.ts'
import { exportKeptCommand } from './export-kept.ts'
import { exportSequenceCommand } from './export-sequence.ts'
import { exportSettingsCommand } from './export-settings.ts'
import { exportTrainingCommand } from './export-training.ts'
import { exportVocabularyCommand } from './export-vocabulary.ts'
import { fasterCommand } from './faster.ts'
import { feedbackLanguageCommand } from './feedback-language.ts'
import { fieldEndCommand } from './field-end.ts'
import { fieldStartCommand } from './field-start.ts'
import { findCommand } from './find.ts'
import { findAgainCommand } from './find-again.ts'
import { findEverywhereCommand } from './find-everywhere.ts'
import { findHistoryCommand } from './find-history.ts'
import { findInSequencesCommand } from './find-in-sequences.ts'
import { findNameCommand } from './find-name.ts'
import { findTabCommand } from './find-tab.ts'
import { firstStepsCommand } from './first-steps.ts'
import { firstTabCommand } from './first-tab.ts'
import { focusCommand } from './focus.ts'
import { followLessCommand } from './follow-less.ts'
import { followOffCommand } from './follow-off.ts'
import { followOnCommand } from './follow-on.ts'
import { followThisCommand } from './follow-this.ts'
import { forgetAnswersKeyCommand } from './forget-answers-key.ts'
import { forgetArrivalCommand } from './forget-arrival.ts'
import { forgetDeletedSequencesCommand } from './forget-deleted-sequences.ts'
import { forgetEntryCommand } from './forget-entry.ts'
import { forgetNameCommand } from './forget-name.ts'
import { forgetSequenceCommand } from './forget-sequence.ts'
import { forgetSiteRulesCommand } from './forget-site-rules.ts'
import { forgetWordCommand } from './forget-word.ts'
import { forwardCommand } from './forward.ts'
import { fullScreenCommand } from './full-screen.ts'
import { getOllamaCommand } from './get-ollama.ts'
import { goOnCommand } from './go-on.ts'
import { goThereCommand } from './go-there.ts'
import { goToCommand } from './go-to.ts'
import { goToSoundCommand } from './go-to-sound.ts'
import { goToSourceCommand } from './go-to-source.ts'
import { hearAKeyCommand } from './hear-a-key.ts'
import { hearKindCommand } from './hear-kind.ts'
import { hearKindSoundCommand } from './hear-kind-sound.ts'
import { hearKindSpeechCommand } from './hear-kind-speech.ts'
import { helpCommand } from './help.ts'
import { helpWithCommand } from './help-with.ts'
import { hideHintsCommand } from './hide-hints.ts'
import { hideModelsCommand } from './hide-models.ts'
import { hidePictureCommand } from './hide-picture.ts'
import { hideThoughtsCommand } from './hide-thoughts.ts'
import { hintsCommand } from './hints.ts'
import { historyCommand } from './history.ts'
import { hoverCommand } from './hover.ts'
import { howAmIDoingCommand } from './how-am-i-doing.ts'
import { importKeptCommand } from './import-kept.ts'
import { importSequencesCommand } from './import-sequences.ts'
import { importSettingsCommand } from './import-settings.ts'
import { importVocabularyCommand } from './import-vocabulary.ts'
import { increaseCommand } from './increase.ts'
import { insertMarkCommand } from './insert-mark.ts'
import { insertPauseCommand } from './insert-pause.ts'
import { insertSequenceCommand } from './insert-sequence.ts'
import { installLanguagePackCommand } from './install-language-pack.ts'
import { itemsCommand } from './items.ts'
import { keepDraftCommand } from './keep-draft.ts'
import { keepImportCommand } from './keep-import.ts'
import { keepSettingsCommand } from './keep-settings.ts'
import { keepVocabularyCommand } from './keep-vocabulary.ts'
import { keptLimitCommand } from './kept-limit.ts'
import { keptTagsCommand } from './kept-tags.ts'
import { keySoundOffCommand } from './key-sound-off.ts'
import { keySoundOnCommand } from './key-sound-on.ts'
import { keysAsOrganCommand } from './keys-as-organ.ts'
import { keysAsPianoCommand } from './keys-as-piano.ts'
import { kindsByForceCommand } from './kinds-by-force.ts'
import { kindsByInstrumentsCommand } from './kinds-by-instruments.ts'
import { languageCommand } from './language.ts'
import { lastTabCommand } from './last-tab.ts'
import { latchOffCommand } from './latch-off.ts'
import { latchOnCommand } from './latch-on.ts'
import { layoutCommand } from './layout.ts'
import { layoutBandsCommand } from './layout-bands.ts'
import { layoutFocusCommand } from './layout-focus.ts'
import { layoutHereCommand } from './layout-here.ts'
import { layoutModeOffCommand } from './layout-mode-off.ts'
import { layoutModeOnCommand } from './layout-mode-on.ts'
import { layoutMonoOffCommand } from './layout-mono-off.ts'
import { layoutMonoOnCommand } from './layout-mono-on.ts'
import { layoutPageCommand } from './layout-page.ts'
import { layoutPointerCommand } from './layout-pointer.ts'
import { layoutSecondsCommand } from './layout-seconds.ts'
import { learnKeysCommand } from './learn-keys.ts'
import { learnMisheardCommand } from './learn-misheard.ts'
import { learnPhraseCommand } from './learn-phrase.ts'
import { learnPushKeysCommand } from './learn-push-keys.ts'
import { leaveFullScreenCommand } from './leave-full-screen.ts'
import { leaveOutCommand } from './leave-out.ts'
import { leftLettersCommand } from './left-letters.ts'
import { leftWordsCommand } from './left-words.ts'
import { letPageListenCommand } from './let-page-listen.ts'
import { lettersCommand } from './letters.ts'
import { lineEndCommand } from './line-end.ts'
import { lineStartCommand } from './line-start.ts'
import { listenCommand } from './listen.ts'
import { listeningModeCommand } from './listening-mode.ts'
import { loadAheadOffCommand } from './load-ahead-off.ts'
import { loadAheadOnCommand } from './load-ahead-on.ts'
import { loadModelCommand } from './load-model.ts'
import { longPressCommand } from './long-press.ts'
import { longerAnswerCommand } from './longer-answer.ts'
import { loopOffCommand } from './loop-off.ts'
import { loopOnCommand } from './loop-on.ts'
import { loopSequenceCommand } from './loop-sequence.ts'
import { loopSequenceOffCommand } from './loop-sequence-off.ts'
import { lowestKeyCommand } from './lowest-key.ts'
import { makeParameterCommand } from './make-parameter.ts'
import { markCommand } from './mark.ts'
import { mediaCommand } from './media.ts'
import { mediaPausesOffCommand } from './media-pauses-off.ts'
import { mediaPausesOnCommand } from './media-pauses-on.ts'
import { microphoneOffCommand } from './microphone-off.ts'
import { microphoneOnCommand } from './microphone-on.ts'
import { microphonesCommand } from './microphones.ts'
import { modelMemoryCommand } from './model-memory.ts'
import { modelOptionCommand } from './model-option.ts'
import { modelsCommand } from './models.ts'
import { moreCommand } from './more.ts'
import { moreHintsCommand } from './more-hints.ts'
import { moveCommand } from './move.ts'
import { moveEventsCommand } from './move-events.ts'
import { moveItemCommand } from './move-item.ts'
import { moveNameCommand } from './move-name.ts'
import { moveTabLeftCommand } from './move-tab-left.ts'
import { moveTabRightCommand } from './move-tab-right.ts'
import { moveTabToCommand } from './move-tab-to.ts'
import { moveToNewWindowCommand } from './move-to-new-window.ts'
import { moveToWindowCommand } from './move-to-window.ts'
import { muteCommand } from './mute.ts'
import { muteEverythingCommand } from './mute-everything.ts'
import { muteTabCommand } from './mute-tab.ts'
import { myWordsCommand } from './my-words.ts'
import { nameTabCommand } from './name-tab.ts'
import { namesCommand } from './names.ts'
import { newConversationCommand } from './new-conversation.ts'
import { newKeysCommand } from './new-keys.ts'
import { newLineCommand } from './new-line.ts'
import { newParagraphCommand } from './new-paragraph.ts'
import { newTabCommand } from './new-tab.ts'
import { newVocabularyCommand } from './new-vocabulary.ts'
import { newWindowCommand } from './new-window.ts'
import { nextButtonCommand } from './next-button.ts'
import { nextChapterCommand } from './next-chapter.ts'
import { nextCodeCommand } from './next-code.ts'
import { nextEventCommand } from './next-event.ts'
import { nextFieldCommand } from './next-field.ts'
import { nextHeadingCommand } from './next-heading.ts'
import { nextImageCommand } from './next-image.ts'
import { nextLandmarkCommand } from './next-landmark.ts'
import { nextLinkCommand } from './next-link.ts'
import { nextListCommand } from './next-list.ts'
import { nextMarkCommand } from './next-mark.ts'
import { nextMatchCommand } from './next-match.ts'
import { nextMicrophoneCommand } from './next-microphone.ts'
import { nextSentenceCommand } from './next-sentence.ts'
import { nextStepCommand } from './next-step.ts'
import { nextTabCommand } from './next-tab.ts'
import { nextTableCommand } from './next-table.ts'
import { nextTrackCommand } from './next-track.ts'
import { nextVoiceCommand } from './next-voice.ts'
import { nextWindowCommand } from './next-window.ts'
import { noCommand } from './no.ts'
import { noSpaceCommand } from './no-space.ts'
import { noSpeechServiceCommand } from './no-speech-service.ts'
import { normalSpeedCommand } from './normal-speed.ts'
import { notNowCommand } from './not-now.ts'
import { numbersCommand } from './numbers.ts'
import { numbersInTenCommand } from './numbers-in-ten.ts'
import { numbersInTwoCommand } from './numbers-in-two.ts'
import { octaveDownCommand } from './octave-down.ts'
import { octaveUpCommand } from './octave-up.ts'
import { onArrivalCommand } from './on-arrival.ts'
import { oneHandCommand } from './one-hand.ts'
import { openCommand } from './open.ts'
import { openEntryCommand } from './open-entry.ts'
import { openHereCommand } from './open-here.ts'
import { openInTabCommand } from './open-in-tab.ts'
import { openInWindowCommand } from './open-in-window.ts'
import { openItemCommand } from './open-item.ts'
import { otherItemsCommand } from './other-items.ts'
import { pageDownCommand } from './page-down.ts'
import { pageUpCommand } from './page-up.ts'
import { paragraphAgainCommand } from './paragraph-again.ts'
import { pasteCommand } from './paste.ts'
import { pasteCodeCommand } from './paste-code.ts'
import { pauseEverythingCommand } from './pause-everything.ts'
import { pauseLengthCommand } from './pause-length.ts'
import { pauseMediaCommand } from './pause-media.ts'
import { pauseRecordingCommand } from './pause-recording.ts'
import { pauseSequenceCommand } from './pause-sequence.ts'
import { pianoOffCommand } from './piano-off.ts'
import { pianoOnCommand } from './piano-on.ts'
import { pictureInPictureCommand } from './picture-in-picture.ts'
import { pinEntryCommand } from './pin-entry.ts'
import { pinTabCommand } from './pin-tab.ts'
import { playCommand } from './play.ts'
import { playDoubleSpeedCommand } from './play-double-speed.ts'
import { playFasterCommand } from './play-faster.ts'
import { playHalfSpeedCommand } from './play-half-speed.ts'
import { playKeysCommand } from './play-keys.ts'
import { playMediaCommand } from './play-media.ts'
import { playMutedCommand } from './play-muted.ts'
import { playPartCommand } from './play-part.ts'
import { playSlowerCommand } from './play-slower.ts'
import { playSpeedCommand } from './play-speed.ts'
import { playWithCommand } from './play-with.ts'
import { playedNotesOffCommand } from './played-notes-off.ts'
import { playedNotesOnCommand } from './played-notes-on.ts'
import { playingSpeedCommand } from './playing-speed.ts'
import { practiceSoundsCommand } from './practice-sounds.ts'
import { practiseChordsCommand } from './practise-chords.ts'
import { practiseDueCommand } from './practise-due.ts'
import { practiseFromMemoryCommand } from './practise-from-memory.ts'
import { practiseKeysCommand } from './practise-keys.ts'
import { practiseLettersCommand } from './practise-letters.ts'
import { practiseMotifsCommand } from './practise-motifs.ts'
import { practiseNamesCommand } from './practise-names.ts'
import { practiseNumbersCommand } from './practise-numbers.ts'
import { practiseWithPicturesCommand } from './practise-with-pictures.ts'
import { pressCommand } from './press.ts'
import { pressInGroupCommand } from './press-in-group.ts'
import { previousButtonCommand } from './previous-button.ts'
import { previousChapterCommand } from './previous-chapter.ts'
import { previousEventCommand } from './previous-event.ts'
import { previousFieldCommand } from './previous-field.ts'
import { previousHeadingCommand } from './previous-heading.ts'
import { previousImageCommand } from './previous-image.ts'
import { previousLandmarkCommand } from './previous-landmark.ts'
import { previousLinkCommand } from './previous-link.ts'
import { previousListCommand } from './previous-list.ts'
import { previousMarkCommand } from './previous-mark.ts'
import { previousMatchCommand } from './previous-match.ts'
import { previousSentenceCommand } from './previous-sentence.ts'
import { previousTabCommand } from './previous-tab.ts'
import { previousTableCommand } from './previous-table.ts'
import { previousTrackCommand } from './previous-track.ts'
import { printCardCommand } from './print-card.ts'
import { privacyCommand } from './privacy.ts'
import { proposalsOffCommand } from './proposals-off.ts'
import { proposalsOnCommand } from './proposals-on.ts'
import { proposeCommand } from './propose.ts'
import { pullModelCommand } from './pull-model.ts'
import { pushToTalkCommand } from './push-to-talk.ts'
import { putDraftCommand } from './put-draft.ts'
import { putKeptCommand } from './put-kept.ts'
import { randomCommentsCommand } from './random-comments.ts'
import { rareTagsFirstCommand } from './rare-tags-first.ts'
import { readHereCommand } from './read-here.ts'
import { readItemsCommand } from './read-items.ts'
import { readLineCommand } from './read-line.ts'
import { readNextSectionCommand } from './read-next-section.ts'
import { readPageCommand } from './read-page.ts'
import { readSectionCommand } from './read-section.ts'
import { readSelectionCommand } from './read-selection.ts'
import { recallCommand } from './recall.ts'
import { recallAllCommand } from './recall-all.ts'
import { recallMoreCommand } from './recall-more.ts'
import { recallQuestionCommand } from './recall-question.ts'
import { recordCommand } from './record.ts'
import { recordVideoOffCommand } from './record-video-off.ts'
import { recordVideoOnCommand } from './record-video-on.ts'
import { redoTypingCommand } from './redo-typing.ts'
import { relatedTagsCommand } from './related-tags.ts'
import { reloadCommand } from './reload.ts'
import { renameNameCommand } from './rename-name.ts'
import { renameSequenceCommand } from './rename-sequence.ts'
import { renameTagCommand } from './rename-tag.ts'
import { renameVocabularyCommand } from './rename-vocabulary.ts'
import { reopenCommand } from './reopen.ts'
import { repeatCommand } from './repeat.ts'
import { replaceKeptCommand } from './replace-kept.ts'
import { replaceWordsCommand } from './replace-words.ts'
import { resetGroupCommand } from './reset-group.ts'
import { resetPracticeCommand } from './reset-practice.ts'
import { resetPromptCommand } from './reset-prompt.ts'
import { resetSettingCommand } from './reset-setting.ts'
import { resetZoomCommand } from './reset-zoom.ts'
import { restartMediaCommand } from './restart-media.ts'
import { restoreNameCommand } from './restore-name.ts'
import { resumeMediaCommand } from './resume-media.ts'
import { resumePullCommand } from './resume-pull.ts'
import { resumeRecordingCommand } from './resume-recording.ts'
import { resumeSequenceCommand } from './resume-sequence.ts'
import { retryStepCommand } from './retry-step.ts'
import { rightClickCommand } from './right-click.ts'
import { rightLettersCommand } from './right-letters.ts'
import { rightWordsCommand } from './right-words.ts'
import { runCodesCommand } from './run-codes.ts'
import { saveAnswerCommand } from './save-answer.ts'
import { saveAsCommand } from './save-as.ts'
import { saveCodePictureCommand } from './save-code-picture.ts'
import { saveLayoutCommand } from './save-layout.ts'
import { saveVideoCommand } from './save-video.ts'
import { sayAgainCommand } from './say-again.ts'
import { sayAnswerCommand } from './say-answer.ts'
import { sayStepCommand } from './say-step.ts'
import { scanCodeCommand } from './scan-code.ts'
import { scratchThatCommand } from './scratch-that.ts'
import { screenReaderOffCommand } from './screen-reader-off.ts'
import { screenReaderOnCommand } from './screen-reader-on.ts'
import { scrollDownCommand } from './scroll-down.ts'
import { scrollLeftCommand } from './scroll-left.ts'
import { scrollLinesCommand } from './scroll-lines.ts'
import { scrollModeCommand } from './scroll-mode.ts'
import { scrollOnCommand } from './scroll-on.ts'
import { scrollOnUpCommand } from './scroll-on-up.ts'
import { scrollRightCommand } from './scroll-right.ts'
import { scrollToCommand } from './scroll-to.ts'
import { scrollUpCommand } from './scroll-up.ts'
import { searchKeptCommand } from './search-kept.ts'
import { searchSettingsCommand } from './search-settings.ts'
import { searchWebCommand } from './search-web.ts'
import { seekCommand } from './seek.ts'
import { seekBackCommand } from './seek-back.ts'
import { seekModeCommand } from './seek-mode.ts'
import { seekToCommand } from './seek-to.ts'
import { selectAllCommand } from './select-all.ts'
import { selectAllEventsCommand } from './select-all-events.ts'
import { selectBackCommand } from './select-back.ts'
import { selectEventCommand } from './select-event.ts'
import { selectFromToCommand } from './select-from-to.ts'
import { selectLineCommand } from './select-line.ts'
import { selectNoEventsCommand } from './select-no-events.ts'
import { selectOptionCommand } from './select-option.ts'
import { selectSentenceCommand } from './select-sentence.ts'
import { selectWordCommand } from './select-word.ts'
import { selectWordsCommand } from './select-words.ts'
import { sequenceStorageCommand } from './sequence-storage.ts'
import { sequencesCommand } from './sequences.ts'
import { setFieldCommand } from './set-field.ts'
import { setSettingCommand } from './set-setting.ts'
import { setWaitCommand } from './set-wait.ts'
import { setWakeWordCommand } from './set-wake-word.ts'
import { settingsCommand } from './settings.ts'
import { settingsGroupCommand } from './settings-group.ts'
import { shareCommand } from './share.ts'
import { shareEverythingCommand } from './share-everything.ts'
import { shiftNotesCommand } from './shift-notes.ts'
import { shorterAnswerCommand } from './shorter-answer.ts'
import { showCitationCommand } from './show-citation.ts'
import { showKeysCommand } from './show-keys.ts'
import { siteRulesCommand } from './site-rules.ts'
import { skipStepCommand } from './skip-step.ts'
import { slowerCommand } from './slower.ts'
import { smallSpeakersOffCommand } from './small-speakers-off.ts'
import { smallSpeakersOnCommand } from './small-speakers-on.ts'
import { sortItemsCommand } from './sort-items.ts'
import { soundLegendCommand } from './sound-legend.ts'
import { soundNamesOffCommand } from './sound-names-off.ts'
import { soundNamesOnCommand } from './sound-names-on.ts'
import { soundOfCommand } from './sound-of.ts'
import { soundOutcomesOffCommand } from './sound-outcomes-off.ts'
import { soundOutcomesOnCommand } from './sound-outcomes-on.ts'
import { speakAnswersOffCommand } from './speak-answers-off.ts'
import { speakAnswersOnCommand } from './speak-answers-on.ts'
import { speakDictationOffCommand } from './speak-dictation-off.ts'
import { speakDictationOnCommand } from './speak-dictation-on.ts'
import { speakFasterCommand } from './speak-faster.ts'
import { speakHigherCommand } from './speak-higher.ts'
import { speakLowerCommand } from './speak-lower.ts'
import { speakNamesOffCommand } from './speak-names-off.ts'
import { speakNamesOnCommand } from './speak-names-on.ts'
import { speakNormallyCommand } from './speak-normally.ts'
import { speakOutcomesOffCommand } from './speak-outcomes-off.ts'
import { speakOutcomesOnCommand } from './speak-outcomes-on.ts'
import { speakSlowerCommand } from './speak-slower.ts'
import { spellCommand } from './spell.ts'
import { startByHandCommand } from './start-by-hand.ts'
import { startFeedbackCommand } from './start-feedback.ts'
import { startWithBrowserCommand } from './start-with-browser.ts'
import { stepBackCommand } from './step-back.ts'
import { stepByStepCommand } from './step-by-step.ts'
import { stepsForCommand } from './steps-for.ts'
import { stepsOffCommand } from './steps-off.ts'
import { stopCommand } from './stop.ts'
import { stopDictationCommand } from './stop-dictation.ts'
import { stopFeedbackCommand } from './stop-feedback.ts'
import { stopPageListeningCommand } from './stop-page-listening.ts'
import { stopPlayingCommand } from './stop-playing.ts'
import { stopPractisingCommand } from './stop-practising.ts'
import { stopRecordingCommand } from './stop-recording.ts'
import { submitCommand } from './submit.ts'
import { summariseCommand } from './summarise.ts'
import { summariseSelectionCommand } from './summarise-selection.ts'
import { summariseTagCommand } from './summarise-tag.ts'
import { systemMicrophoneCommand } from './system-microphone.ts'
import { systemPromptCommand } from './system-prompt.ts'
import { tabCommand } from './tab.ts'
import { tabsCommand } from './tabs.ts'
import { tagCommand } from './tag.ts'
import { tagsAlikeCommand } from './tags-alike.ts'
import { tellSettingCommand } from './tell-setting.ts'
import { temperatureCommand } from './temperature.ts'
import { thoughtsCommand } from './thoughts.ts'
import { topCommand } from './top.ts'
import { topSoundsHighCommand } from './top-sounds-high.ts'
import { topSoundsLowCommand } from './top-sounds-low.ts'
import { trimAfterCommand } from './trim-after.ts'
import { trimBeforeCommand } from './trim-before.ts'
import { trustedInputOffCommand } from './trusted-input-off.ts'
import { trustedInputOnCommand } from './trusted-input-on.ts'
import { trySpeechServerCommand } from './try-speech-server.ts'
import { tryVoiceCommand } from './try-voice.ts'
import { tuneHandsCommand } from './tune-hands.ts'
import { turnSettingOffCommand } from './turn-setting-off.ts'
import { turnSettingOnCommand } from './turn-setting-on.ts'
import { twoHandsCommand } from './two-hands.ts'
import { typeCommand } from './type.ts'
import { undoCommand } from './undo.ts'
import { undoTypingCommand } from './undo-typing.ts'
import { unloadModelCommand } from './unload-model.ts'
import { unmuteCommand } from './unmute.ts'
import { unmuteEverythingCommand } from './unmute-everything.ts'
import { unmuteTabCommand } from './unmute-tab.ts'
import { unpinEntryCommand } from './unpin-entry.ts'
import { unpinTabCommand } from './unpin-tab.ts'
import { unselectCommand } from './unselect.ts'
import { untagCommand } from './untag.ts'
import { useMicrophoneCommand } from './use-microphone.ts'
import { useModelCommand } from './use-model.ts'
import { useNearestCommand } from './use-nearest.ts'
import { useOnDeviceCommand } from './use-on-device.ts'
import { useSpeechServerCommand } from './use-speech-server.ts'
import { useSpeechServiceCommand } from './use-speech-service.ts'
import { useVocabularyCommand } from './use-vocabulary.ts'
import { useVoiceCommand } from './use-voice.ts'
import { usualHandsCommand } from './usual-hands.ts'
import { usualLayoutCommand } from './usual-layout.ts'
import { visitsCommand } from './visits.ts'
import { vocabulariesCommand } from './vocabularies.ts'
import { vocabularyOffCommand } from './vocabulary-off.ts'
import { voicesCommand } from './voices.ts'
import { volumeCommand } from './volume.ts'
import { volumeByCommand } from './volume-by.ts'
import { volumeDownCommand } from './volume-down.ts'
import { volumeModeCommand } from './volume-mode.ts'
import { volumeUpCommand } from './volume-up.ts'
import { wakeWordCommand } from './wake-word.ts'
import { weighTagsCommand } from './weigh-tags.ts'
import { whatCanISayCommand } from './what-can-i-say.ts'
import { whatDoesThisDoCommand } from './what-does-this-do.ts'
import { whatIsCommand } from './what-is.ts'
import { whatIsPlayingCommand } from './what-is-playing.ts'
import { whereAmICommand } from './where-am-i.ts'
import { whoAnswersCommand } from './who-answers.ts'
import { whoListensCommand } from './who-listens.ts'
import { windowCommand } from './window.ts'
import { writeCommand } from './write.ts'
import { yesCommand } from './yes.ts'
import { zoomCommand } from './zoom.ts'
import { zoomByCommand } from './zoom-by.ts'
import { zoomInCommand } from './zoom-in.ts'
import { zoomModeCommand } from './zoom-mode.ts'
import { zoomOutCommand } from './zoom-out.ts'

/** Every command, in the order in which help lists them. One line each; a file that is not here fails a test. */
export const registry: readonly Command[] = [
  newTabCommand,
  openCommand,
  openHereCommand,
  searchWebCommand,
  closeTabCommand,
  closeTabAtCommand,
  closeOtherTabsCommand,
  nextTabCommand,
  previousTabCommand,
  firstTabCommand,
  lastTabCommand,
  tabCommand,
  tabsCommand,
  findTabCommand,
  reopenCommand,
  closedTabsCommand,
  duplicateTabCommand,
  moveTabLeftCommand,
  moveTabRightCommand,
  moveTabToCommand,
  pinTabCommand,
  unpinTabCommand,
  muteTabCommand,
  unmuteTabCommand,
  newWindowCommand,
  nextWindowCommand,
  windowCommand,
  closeWindowCommand,
  moveToNewWindowCommand,
  moveToWindowCommand,
  goToCommand,
  nameTabCommand,
  callItCommand,
  renameNameCommand,
  moveNameCommand,
  newKeysCommand,
  onArrivalCommand,
  forgetArrivalCommand,
  forgetNameCommand,
  restoreNameCommand,
  namesCommand,
  findNameCommand,
  backCommand,
  forwardCommand,
  historyCommand,
  visitsCommand,
  bookmarkCommand,
  bookmarksCommand,
  reloadCommand,
  scrollDownCommand,
  scrollUpCommand,
  pageDownCommand,
  pageUpCommand,
  topCommand,
  bottomCommand,
  scrollToCommand,
  scrollLeftCommand,
  scrollRightCommand,
  scrollOnCommand,
  scrollOnUpCommand,
  fasterCommand,
  slowerCommand,
  zoomInCommand,
  zoomOutCommand,
  zoomCommand,
  resetZoomCommand,
  zoomByCommand,
  zoomModeCommand,
  scrollLinesCommand,
  scrollModeCommand,
  whereAmICommand,
  hintsCommand,
  moreHintsCommand,
  hideHintsCommand,
  leaveOutCommand,
  alwaysHintCommand,
  forgetSiteRulesCommand,
  siteRulesCommand,
  letPageListenCommand,
  stopPageListeningCommand,
  clickCommand,
  typeCommand,
  pressCommand,
  submitCommand,
  writeCommand,
  dictateCommand,
  dictateIntoCommand,
  dictateWordsCommand,
  stopDictationCommand,
  scratchThatCommand,
  spellCommand,
  capsOnCommand,
  capsOffCommand,
  noSpaceCommand,
  putKeptCommand,
  selectWordsCommand,
  selectFromToCommand,
  selectAllCommand,
  selectWordCommand,
  selectLineCommand,
  selectSentenceCommand,
  selectBackCommand,
  unselectCommand,
  deleteCommand,
  deleteWordsCommand,
  deleteWordCommand,
  deleteLineCommand,
  deleteBackCommand,
  deleteLettersCommand,
  clearFieldCommand,
  replaceWordsCommand,
  newLineCommand,
  newParagraphCommand,
  fieldEndCommand,
  fieldStartCommand,
  lineEndCommand,
  lineStartCommand,
  leftWordsCommand,
  leftLettersCommand,
  rightWordsCommand,
  rightLettersCommand,
  copyCommand,
  cutCommand,
  pasteCommand,
  undoTypingCommand,
  redoTypingCommand,
  doubleClickCommand,
  rightClickCommand,
  longPressCommand,
  hoverCommand,
  focusCommand,
  clickByHandCommand,
  openInTabCommand,
  openInWindowCommand,
  copyLinkCommand,
  clickItCommand,
  nextLinkCommand,
  previousLinkCommand,
  nextHeadingCommand,
  previousHeadingCommand,
  nextLandmarkCommand,
  previousLandmarkCommand,
  nextFieldCommand,
  previousFieldCommand,
  nextImageCommand,
  previousImageCommand,
  nextButtonCommand,
  previousButtonCommand,
  nextListCommand,
  previousListCommand,
  nextTableCommand,
  previousTableCommand,
  setFieldCommand,
  selectOptionCommand,
  increaseCommand,
  decreaseCommand,
  closeDialogCommand,
  whatIsCommand,
  numbersCommand,
  lettersCommand,
  readLineCommand,
  moveCommand,
  clickHereCommand,
  findCommand,
  nextMatchCommand,
  previousMatchCommand,
  findAgainCommand,
  findEverywhereCommand,
  findHistoryCommand,
  clearFindHistoryCommand,
  clearFindCommand,
  readPageCommand,
  readSelectionCommand,
  readHereCommand,
  readSectionCommand,
  readNextSectionCommand,
  continueCommand,
  nextSentenceCommand,
  previousSentenceCommand,
  paragraphAgainCommand,
  seekCommand,
  seekModeCommand,
  volumeCommand,
  volumeUpCommand,
  volumeDownCommand,
  volumeByCommand,
  volumeModeCommand,
  listenCommand,
  mediaCommand,
  playMediaCommand,
  playMutedCommand,
  pauseMediaCommand,
  resumeMediaCommand,
  muteCommand,
  unmuteCommand,
  muteEverythingCommand,
  unmuteEverythingCommand,
  pauseEverythingCommand,
  whatIsPlayingCommand,
  seekToCommand,
  seekBackCommand,
  playFasterCommand,
  playSlowerCommand,
  normalSpeedCommand,
  playSpeedCommand,
  nextTrackCommand,
  previousTrackCommand,
  nextChapterCommand,
  previousChapterCommand,
  restartMediaCommand,
  loopOnCommand,
  loopOffCommand,
  captionsOnCommand,
  captionsOffCommand,
  fullScreenCommand,
  pictureInPictureCommand,
  leaveFullScreenCommand,
  goToSoundCommand,
  layoutCommand,
  hidePictureCommand,
  soundLegendCommand,
  soundOfCommand,
  practiceSoundsCommand,
  layoutHereCommand,
  layoutFocusCommand,
  layoutPointerCommand,
  layoutPageCommand,
  goThereCommand,
  saveLayoutCommand,
  followOnCommand,
  followOffCommand,
  followThisCommand,
  followLessCommand,
  askCommand,
  showCitationCommand,
  itemsCommand,
  otherItemsCommand,
  readItemsCommand,
  sortItemsCommand,
  moveItemCommand,
  openItemCommand,
  pressInGroupCommand,
  closeItemsCommand,
  commentsCommand,
  randomCommentsCommand,
  draftReplyCommand,
  changeDraftCommand,
  putDraftCommand,
  keepDraftCommand,
  commentAnsweredCommand,
  proposeCommand,
  askSelectionCommand,
  summariseCommand,
  summariseSelectionCommand,
  askAgainCommand,
  changeQuestionCommand,
  editQuestionCommand,
  newConversationCommand,
  shorterAnswerCommand,
  longerAnswerCommand,
  thoughtsCommand,
  hideThoughtsCommand,
  answerBrieflyCommand,
  answerInDetailCommand,
  answerAsBeforeCommand,
  temperatureCommand,
  modelOptionCommand,
  systemPromptCommand,
  resetPromptCommand,
  editPromptCommand,
  sayAnswerCommand,
  saveAnswerCommand,
  tagCommand,
  untagCommand,
  pinEntryCommand,
  unpinEntryCommand,
  forgetEntryCommand,
  renameTagCommand,
  weighTagsCommand,
  rareTagsFirstCommand,
  tagsAlikeCommand,
  recallCommand,
  searchKeptCommand,
  recallQuestionCommand,
  summariseTagCommand,
  recallMoreCommand,
  recallAllCommand,
  relatedTagsCommand,
  keptTagsCommand,
  openEntryCommand,
  goToSourceCommand,
  copyEntryCommand,
  keptLimitCommand,
  exportKeptCommand,
  exportTrainingCommand,
  importKeptCommand,
  replaceKeptCommand,
  modelsCommand,
  hideModelsCommand,
  useModelCommand,
  loadModelCommand,
  unloadModelCommand,
  deleteModelCommand,
  pullModelCommand,
  cancelPullCommand,
  resumePullCommand,
  getOllamaCommand,
  copyStepCommand,
  stepsForCommand,
  modelMemoryCommand,
  loadAheadOnCommand,
  loadAheadOffCommand,
  recordCommand,
  pauseRecordingCommand,
  resumeRecordingCommand,
  markCommand,
  stopRecordingCommand,
  saveAsCommand,
  playCommand,
  playingSpeedCommand,
  playDoubleSpeedCommand,
  playHalfSpeedCommand,
  playPartCommand,
  playWithCommand,
  stepByStepCommand,
  stepsOffCommand,
  loopSequenceOffCommand,
  loopSequenceCommand,
  resumeSequenceCommand,
  pauseSequenceCommand,
  previousMarkCommand,
  nextMarkCommand,
  nextStepCommand,
  stopPlayingCommand,
  useNearestCommand,
  goOnCommand,
  skipStepCommand,
  retryStepCommand,
  forgetSequenceCommand,
  exportSequenceCommand,
  importSequencesCommand,
  keepImportCommand,
  discardImportCommand,
  sequencesCommand,
  renameSequenceCommand,
  duplicateSequenceCommand,
  findInSequencesCommand,
  sequenceStorageCommand,
  bringBackSequenceCommand,
  forgetDeletedSequencesCommand,
  shareCommand,
  shareEverythingCommand,
  copyCodeCommand,
  saveCodePictureCommand,
  closeSharingCommand,
  nextCodeCommand,
  runCodesCommand,
  pasteCodeCommand,
  scanCodeCommand,
  editSequenceCommand,
  closeEditorCommand,
  selectEventCommand,
  selectAllEventsCommand,
  selectNoEventsCommand,
  nextEventCommand,
  previousEventCommand,
  deleteEventsCommand,
  moveEventsCommand,
  eventsEarlierCommand,
  eventsLaterCommand,
  trimBeforeCommand,
  trimAfterCommand,
  cutPartCommand,
  setWaitCommand,
  changeWordsCommand,
  makeParameterCommand,
  dropParameterCommand,
  shiftNotesCommand,
  insertPauseCommand,
  insertMarkCommand,
  insertSequenceCommand,
  recordVideoOnCommand,
  recordVideoOffCommand,
  saveVideoCommand,
  discardVideoCommand,
  microphoneOnCommand,
  microphoneOffCommand,
  alwaysListenCommand,
  pushToTalkCommand,
  wakeWordCommand,
  setWakeWordCommand,
  learnPushKeysCommand,
  listeningModeCommand,
  pianoOnCommand,
  pianoOffCommand,
  tuneHandsCommand,
  oneHandCommand,
  twoHandsCommand,
  lowestKeyCommand,
  octaveUpCommand,
  octaveDownCommand,
  allowDevicesCommand,
  latchOnCommand,
  latchOffCommand,
  startFeedbackCommand,
  stopFeedbackCommand,
  hearKindCommand,
  hearKindSoundCommand,
  hearKindSpeechCommand,
  doNotHearKindCommand,
  layoutSecondsCommand,
  layoutBandsCommand,
  mediaPausesOnCommand,
  mediaPausesOffCommand,
  playedNotesOnCommand,
  playedNotesOffCommand,
  topSoundsHighCommand,
  topSoundsLowCommand,
  layoutMonoOnCommand,
  layoutMonoOffCommand,
  smallSpeakersOnCommand,
  smallSpeakersOffCommand,
  kindsByInstrumentsCommand,
  kindsByForceCommand,
  layoutModeOnCommand,
  layoutModeOffCommand,
  usualLayoutCommand,
  screenReaderOnCommand,
  screenReaderOffCommand,
  speakOutcomesOnCommand,
  proposalsOnCommand,
  proposalsOffCommand,
  speakAnswersOnCommand,
  speakAnswersOffCommand,
  speakOutcomesOffCommand,
  soundOutcomesOnCommand,
  soundOutcomesOffCommand,
  speakDictationOnCommand,
  speakDictationOffCommand,
  speakNamesOnCommand,
  speakNamesOffCommand,
  soundNamesOnCommand,
  soundNamesOffCommand,
  nextVoiceCommand,
  voicesCommand,
  whoAnswersCommand,
  answerWithCommand,
  forgetAnswersKeyCommand,
  useVoiceCommand,
  speakFasterCommand,
  speakSlowerCommand,
  speakHigherCommand,
  speakLowerCommand,
  speakNormallyCommand,
  feedbackLanguageCommand,
  useOnDeviceCommand,
  useSpeechServiceCommand,
  useSpeechServerCommand,
  noSpeechServiceCommand,
  installLanguagePackCommand,
  trySpeechServerCommand,
  whoListensCommand,
  microphonesCommand,
  useMicrophoneCommand,
  nextMicrophoneCommand,
  systemMicrophoneCommand,
  tryVoiceCommand,
  settingsCommand,
  setSettingCommand,
  turnSettingOnCommand,
  turnSettingOffCommand,
  tellSettingCommand,
  resetSettingCommand,
  resetGroupCommand,
  searchSettingsCommand,
  settingsGroupCommand,
  computerPianoOnCommand,
  computerPianoOffCommand,
  keySoundOnCommand,
  keySoundOffCommand,
  keysAsPianoCommand,
  keysAsOrganCommand,
  numbersInTenCommand,
  numbersInTwoCommand,
  amountsLinearCommand,
  amountsPowerCommand,
  pauseLengthCommand,
  usualHandsCommand,
  languageCommand,
  startWithBrowserCommand,
  startByHandCommand,
  trustedInputOnCommand,
  trustedInputOffCommand,
  learnKeysCommand,
  learnPhraseCommand,
  learnMisheardCommand,
  forgetWordCommand,
  myWordsCommand,
  newVocabularyCommand,
  useVocabularyCommand,
  vocabularyOffCommand,
  renameVocabularyCommand,
  deleteVocabularyCommand,
  vocabulariesCommand,
  exportVocabularyCommand,
  importVocabularyCommand,
  keepVocabularyCommand,
  exportSettingsCommand,
  importSettingsCommand,
  keepSettingsCommand,
  deleteAllDataCommand,
  firstStepsCommand,
  stepBackCommand,
  sayStepCommand,
  endFirstStepsCommand,
  notNowCommand,
  hearAKeyCommand,
  helpCommand,
  helpWithCommand,
  whatDoesThisDoCommand,
  playKeysCommand,
  printCardCommand,
  whatCanISayCommand,
  privacyCommand,
  practiseKeysCommand,
  practiseDueCommand,
  practiseChordsCommand,
  practiseMotifsCommand,
  practiseNamesCommand,
  practiseLettersCommand,
  practiseNumbersCommand,
  showKeysCommand,
  practiseFromMemoryCommand,
  practiseWithPicturesCommand,
  howAmIDoingCommand,
  resetPracticeCommand,
  stopPractisingCommand,
  closeListCommand,
  undoCommand,
  repeatCommand,
  sayAgainCommand,
  beQuietCommand,
  stopCommand,
  escapeCommand,
  chooseCommand,
  moreCommand,
  yesCommand,
  noCommand,
]
