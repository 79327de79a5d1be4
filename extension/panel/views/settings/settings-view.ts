import '../../settings.css'
import { html, nothing, render } from 'lit-html'
import { type SettingGroup, settingGroups } from '../../../../src/settings/catalogue.ts'
import { watchState } from '../../../../src/state/panel-state.ts'
import type { View } from '../view-context.ts'
import { aboutSection } from './about-section.ts'
import { answersSection } from './answers-section.ts'
import { feedbackSection } from './feedback-section.ts'
import { fileSection } from './file-section.ts'
import { generalSection } from './general-section.ts'
import { groupReset } from './group-reset.ts'
import { handsSection } from './hands-section.ts'
import { keyboardsSection } from './keyboards-section.ts'
import { listeningSection } from './listening-section.ts'
import { machinesSection } from './machines-section.ts'
import { playingSection } from './playing-section.ts'
import { recognitionSection } from './recognition-section.ts'
import { sequencesSection } from './sequences-section.ts'
import { type LabelKey, type SettingsSection, settingsLabelIn } from './settings-labels.ts'
import { settingsSearch } from './settings-search.ts'
import { sitesSection } from './sites-section.ts'
import { soundSection } from './sound-section.ts'
import { vocabulariesView } from './vocabularies-view.ts'

/** A section is a view of its own, drawn into the place below its title. */
interface Section {
  readonly id: string
  readonly title: LabelKey
  readonly view: SettingsSection
}

/** In the order in which they are shown, one line each; those that hold settings are called as their groups. */
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

/** How often it was led to a group: said before this view was there, it is led once it is; drawn anew, it is not. */
let led = 0

/** Native fields for everything in `src/settings`; a wrong value says so and is not kept. */
export const settingsView: View = (host, { label: _, ...panel }) => {
  const context = { ...panel, label: settingsLabelIn(panel.language) }
  const lead = (id: string) => {
    // A list that is cut down by a search may not have it.
    context.actions.searchSettings('')
    leadTo(host, id)
  }
  render(
    html`<div id="settings-search"></div>
    <nav class="settings-groups" aria-label=${context.label('settingGroups')}>
      <ul role="list">${sections.map(
        ({ id, title }) =>
          html`<li><button type="button" class="button quiet" @click=${() => lead(id)}>${context.label(title)}</button></li>`,
      )}</ul>
    </nav>
    ${sections.map(
      ({ id, title }) => html`<section class="settings-section" aria-labelledby="settings-${id}">
        <h2 class="group-title" id="settings-${id}" tabindex="-1">${context.label(title)}</h2>
        <div class="settings-fields" id="settings-${id}-fields"></div>
        ${groupOf(id) === undefined ? nothing : html`<div class="settings-reset" id="settings-${id}-reset"></div>`}
      </section>`,
    )}`,
    host,
  )
  const place = (id: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(`#settings-${id}`)
    if (found === null) throw new Error(`Settings have no place for ${id}`)
    return found
  }
  const stops = sections.flatMap(({ id, view }) => {
    const group = groupOf(id)
    return [
      view(place(`${id}-fields`), context),
      ...(group === undefined ? [] : [groupReset(group)(place(`${id}-reset`), context)]),
    ]
  })
  // Last, so that what it looks through has been drawn.
  stops.push(settingsSearch(host, context))
  stops.push(
    watchState(
      context.store,
      state => state.settingsLed,
      now => {
        if (now === undefined || now.times === led) return
        led = now.times
        leadTo(host, now.group)
      },
    ),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

function groupOf(id: string): SettingGroup | undefined {
  return settingGroups.find(group => group === id)
}

/** The focus goes along, so that a screen reader and Tab go on from there. */
function leadTo(host: HTMLElement, id: string): void {
  const title = host.querySelector<HTMLElement>(`#settings-${id}`)
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}
