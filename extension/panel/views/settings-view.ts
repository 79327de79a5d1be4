import { html, render } from 'lit-html'
import { aboutSection } from './about-section.ts'
import { answersSection } from './answers-section.ts'
import { feedbackSection } from './feedback-section.ts'
import { fileSection } from './file-section.ts'
import { generalSection } from './general-section.ts'
import { handsSection } from './hands-section.ts'
import { keyboardsSection } from './keyboards-section.ts'
import { listeningSection } from './listening-section.ts'
import { machinesSection } from './machines-section.ts'
import { playingSection } from './playing-section.ts'
import { recognitionSection } from './recognition-section.ts'
import { sequencesSection } from './sequences-section.ts'
import { type LabelKey, type SettingsSection, settingsLabelIn } from './settings-labels.ts'
import { sitesSection } from './sites-section.ts'
import { soundSection } from './sound-section.ts'
import type { View } from './view-context.ts'
import { vocabulariesView } from './vocabularies-view.ts'

/** A section is a view of its own, drawn into the place below its title. */
interface Section {
  readonly id: string
  readonly title: LabelKey
  readonly view: SettingsSection
}

/** In the order in which they are shown, one line each. */
const sections: readonly Section[] = [
  { id: 'general', title: 'sectionGeneral', view: generalSection },
  { id: 'listening', title: 'sectionListening', view: listeningSection },
  { id: 'recognition', title: 'sectionRecognition', view: recognitionSection },
  { id: 'feedback', title: 'sectionFeedback', view: feedbackSection },
  { id: 'sound', title: 'sectionSound', view: soundSection },
  { id: 'keyboards', title: 'sectionKeyboards', view: keyboardsSection },
  { id: 'playing', title: 'sectionKeys', view: playingSection },
  { id: 'hands', title: 'sectionHands', view: handsSection },
  { id: 'sequences', title: 'sectionSequences', view: sequencesSection },
  { id: 'vocabularies', title: 'sectionVocabularies', view: vocabulariesView },
  { id: 'sites', title: 'sectionSites', view: sitesSection },
  { id: 'answers', title: 'sectionAnswers', view: answersSection },
  { id: 'machines', title: 'sectionMachines', view: machinesSection },
  { id: 'file', title: 'sectionFile', view: fileSection },
  { id: 'about', title: 'sectionAbout', view: aboutSection },
]

/** Native fields for everything in `src/settings`; a wrong value says so and is not kept. */
export const settingsView: View = (host, { label: _, ...panel }) => {
  const context = { ...panel, label: settingsLabelIn(panel.language) }
  render(
    html`${sections.map(
      ({ id, title }) => html`<section class="settings-section" aria-labelledby="settings-${id}">
        <h2 class="group-title" id="settings-${id}">${context.label(title)}</h2>
        <div class="settings-fields" id="settings-${id}-fields"></div>
      </section>`,
    )}`,
    host,
  )
  const stops = sections.map(({ id, view }) => {
    const place = host.querySelector<HTMLElement>(`#settings-${id}-fields`)
    if (place === null) throw new Error(`Settings have no place for the section ${id}`)
    return view(place, context)
  })
  return () => {
    for (const stop of stops) stop()
  }
}
