import type { Language } from '../../../../src/language/language.ts'
import { type LabelKey as EverywhereKey, filledLabel, type LabelOf, labelIn } from '../../panel-texts.ts'
import { answersLabels } from '../answers/answers-texts.ts'
import type { ViewContext } from '../view-context.ts'
import { aboutLabels } from './about-texts.ts'
import { feedbackLabels } from './feedback-texts.ts'
import { fileLabels } from './file-texts.ts'
import { handsLabels } from './hands-texts.ts'
import { keyboardsLabels } from './keyboards-texts.ts'
import { listeningLabels } from './listening-texts.ts'
import { playingLabels } from './playing-texts.ts'
import { recognitionLabels } from './recognition-texts.ts'
import { sequencesSectionLabels } from './sequences-section-texts.ts'
import { settingLinesLabels } from './setting-lines-texts.ts'
import { settingsFrameLabels } from './settings-frame-texts.ts'
import { settingsLabels } from './settings-texts.ts'
import { sitesLabels } from './sites-texts.ts'
import { soundLabels } from './sound-texts.ts'
import { trustedLabels } from './trusted-texts.ts'
import { userLabels } from './user-texts.ts'
import { vocabulariesLabels } from './vocabularies-texts.ts'

/** Labels that only Settings use; they are loaded with it. */
const labels = {
  ...settingsLabels,
  ...settingLinesLabels,
  ...settingsFrameLabels,
  ...aboutLabels,
  ...answersLabels,
  ...handsLabels,
  ...fileLabels,
  ...userLabels,
  ...feedbackLabels,
  ...keyboardsLabels,
  ...listeningLabels,
  ...playingLabels,
  ...recognitionLabels,
  ...sequencesSectionLabels,
  ...vocabulariesLabels,
  ...sitesLabels,
  ...soundLabels,
  ...trustedLabels,
}

export type LabelKey = EverywhereKey | keyof typeof labels

/** What sections of Settings are given: the panel’s labels and those of Settings. */
export interface SettingsContext extends ViewContext {
  readonly label: LabelOf<LabelKey>
}

/** As a View, with the labels of Settings; a View serves as well. */
export type SettingsSection = (host: HTMLElement, context: SettingsContext) => () => void

export function settingsLabelIn(language: Language): LabelOf<LabelKey> {
  const everywhere = labelIn(language)
  return (key, fill) =>
    isOwn(key) ? filledLabel(labels[key][language], fill, language) : everywhere(key, fill)
}

function isOwn(key: LabelKey): key is keyof typeof labels {
  return Object.hasOwn(labels, key)
}
