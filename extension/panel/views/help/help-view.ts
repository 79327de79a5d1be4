import '../../help.css'
import { html, nothing, render, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { type HelpTopic, topicParts } from '../../../../src/ports/help-topic.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import type { CommandRow } from '../../panel-actions.ts'
import type { LabelKey } from '../../panel-texts.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, watchShown } from '../view-context.ts'
import { type HelpContext, helpItem } from './help-item.ts'
import { lightPictures } from './help-lights.ts'
import { type OwnRow, ownItem, ownRows, soughtOwn } from './help-own.ts'
import { matchCommands } from './help-search.ts'
import { helpLabelIn } from './help-texts.ts'

const groupLabels: Readonly<Record<string, LabelKey>> = {
  tabs: 'groupTabs',
  names: 'groupNames',
  history: 'groupHistory',
  page: 'groupPage',
  elements: 'groupElements',
  find: 'groupFind',
  reading: 'groupReading',
  media: 'groupMedia',
  text: 'groupText',
  layout: 'groupLayout',
  answers: 'groupAnswers',
  sequences: 'groupSequences',
  settings: 'groupSettings',
  help: 'groupHelp',
}

/** Rows that are drawn at once of what is sought, and of what somebody has: nobody reads more, and each has pictures. */
const mostDrawn = 40
const own = 'own'

/** Every command, and what the user has of their own: how it is said, what it does, how it is played. */
export const helpView: View = (host, viewContext) => {
  const { store, commands, label, actions, language } = viewContext
  const helpLabel = helpLabelIn(language)
  const context: HelpContext = { ...viewContext, helpLabel }
  const groups = [...new Set(commands.map(({ group }) => group))]
  let sought = ''
  let all = false
  /** Groups that are unfolded: only what is seen is drawn. */
  const open = new Set<string>([own])
  let asked = store.getState().help.times
  let parts: Promise<() => void> | undefined

  const seek = (event: Event) => {
    if (event.target instanceof HTMLInputElement) sought = event.target.value
    all = false
    draw(store.getState())
  }
  const showAll = () => {
    all = true
    draw(store.getState())
  }
  const toggle = (group: string) => (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLDetailsElement) || target.open === open.has(group)) return
    if (target.open) open.add(group)
    else open.delete(group)
    draw(store.getState())
  }

  const draw = (state: PanelState) => {
    const { topic, times, asking } = state.help
    const mine = ownRows(state, context)
    const isNew = times !== asked
    asked = times
    if (isNew && topic !== undefined && topicParts(topic).kind === 'group') open.add(topicParts(topic).id)
    keepingFocus(host, 'li', () =>
      render(
        html`<div id="help-practice-part"></div>
          <div class="help-ways item-buttons">
            <button type="button" class="button" @click=${() => actions.run('what-can-i-say')}>${helpLabel('sayNow')}</button>
            <button type="button" class="button" aria-pressed=${asking ? 'true' : 'false'}
              @click=${() => (asking ? actions.escape() : actions.run('what-does-this-do'))}>${helpLabel('whatIs')}</button>
            <button type="button" class="button" @click=${() => actions.run('print-card')}>${helpLabel('printCard')}</button>
          </div>
          ${asking ? html`<p class="help-asking">${helpLabel('asking')}</p>` : nothing}
          ${aboutPart(topic, mine)}
          ${searchPart(mine)}
          <div id="help-sounds-part"></div>
          <div id="help-letters-part"></div>`,
        host,
      ),
    )
    lightPictures(host, state.help.sounding)
    if (isNew) arriveAt(topic)
    parts ??= drawParts()
  }

  /** The one thing that was asked about. */
  function aboutPart(topic: HelpTopic | undefined, mine: readonly OwnRow[]) {
    const row = topic && commands.find(({ id }) => `command/${id}` === topic)
    const ownRow = mine.find(one => one.topic === topic)
    if (row === undefined && ownRow === undefined) return nothing
    return html`<section class="help-about" aria-labelledby="help-about">
      <h2 class="group-title" id="help-about">${helpLabel('about')}</h2>
      <ul class="list" role="list">${row === undefined ? nothing : helpItem(row, context)}${ownRow === undefined ? nothing : ownItem(ownRow, context)}</ul>
    </section>`
  }

  function searchPart(mine: readonly OwnRow[]) {
    const found = matchCommands(commands, sought)
    const foundOwn = matchCommands(soughtOwn(mine), sought).map(({ row }) => row)
    const count = found.length + foundOwn.length
    return html`<div class="search">
        <input class="field" type="search" aria-label=${label('search')} placeholder=${label('search')}
          aria-describedby="help-seek-hint" autocomplete="off" spellcheck="false" maxlength="200" @input=${seek} />
        <p class="hint" id="help-seek-hint">${helpLabel('seekHint')}</p>
        <p class="hint" role="status" aria-label=${label('search')}>${
          count === 0 ? label('foundNone') : label('found', { count })
        }</p>
      </div>
      ${sought.trim() === '' ? groupsPart(mine) : foundPart(found, foundOwn)}`
  }

  function groupsPart(mine: readonly OwnRow[]) {
    return html`${folded(own, helpLabel('own'), mine.length, () =>
      mine.length === 0 ? html`<p class="hint">${helpLabel('ownNone')}</p>` : ownList(mine),
    )}
    ${groups.map(group => {
      const rows = commands.filter(row => row.group === group)
      const known = groupLabels[group]
      return folded(group, known === undefined ? group : label(known), rows.length, () => listOf(rows))
    })}`
  }

  function ownList(mine: readonly OwnRow[]) {
    const shown = someOf(mine)
    return html`<ul class="list" role="list">${repeat(
      shown,
      row => row.topic,
      row => ownItem(row, context),
    )}</ul>
      ${shown.length === mine.length ? nothing : allButton(mine.length)}`
  }

  function someOf<T>(rows: readonly T[]): readonly T[] {
    return all ? rows : rows.slice(0, mostDrawn)
  }

  function allButton(count: number) {
    return html`<button type="button" class="button" @click=${showAll}>${helpLabel('showAll', { count })}</button>`
  }

  function folded(group: string, title: string, count: number, inside: () => TemplateResult) {
    const isOpen = open.has(group)
    return html`<details class="help-group" data-group=${group} ?open=${isOpen} @toggle=${toggle(group)}>
      <summary><h2 class="group-title">${title} <span class="hint">${count}</span></h2></summary>
      ${isOpen ? inside() : nothing}
    </details>`
  }

  function foundPart(found: readonly CommandRow[], foundOwn: readonly OwnRow[]) {
    const [shown, shownOwn] = [someOf(found), someOf(foundOwn)]
    const count = found.length + foundOwn.length
    return html`<section aria-labelledby="help-found">
      <h2 class="group-title" id="help-found">${helpLabel('foundTitle')}</h2>
      <ul class="list" role="list">
        ${repeat(
          shownOwn,
          row => row.topic,
          row => ownItem(row, context),
        )}
        ${repeat(
          shown,
          row => row.id,
          row => helpItem(row, context),
        )}
      </ul>
      ${shown.length + shownOwn.length === count ? nothing : allButton(count)}
    </section>`
  }

  function listOf(rows: readonly CommandRow[]) {
    return html`<ul class="list" role="list">${repeat(
      rows,
      row => row.id,
      row => helpItem(row, context),
    )}</ul>`
  }

  /** Brings what was asked about into view; the focus stays where it is. */
  function arriveAt(topic: HelpTopic | undefined) {
    if (topic === undefined) return
    const { kind, id } = topicParts(topic)
    const place = kind === 'group' ? `[data-group="${CSS.escape(id)}"]` : '.help-about'
    host.querySelector(place)?.scrollIntoView({ block: 'start' })
  }

  /** Loaded when help is first shown: the panel opens faster without. */
  const drawParts = async () => {
    const [{ practicePart }, { soundLegend }, { lettersHelp }] = await Promise.all([
      import('./practice-part.ts'),
      import('./sound-legend.ts'),
      import('./letters-help.ts'),
    ])
    const practice = host.querySelector<HTMLElement>('#help-practice-part')
    const sounds = host.querySelector<HTMLElement>('#help-sounds-part')
    const letters = host.querySelector<HTMLElement>('#help-letters-part')
    const stops = [
      ...(practice === null ? [] : [practicePart(practice, context)]),
      ...(sounds === null ? [] : [soundLegend(sounds, context)]),
      ...(letters === null ? [] : [lettersHelp(letters, context)]),
    ]
    return () => {
      for (const stopPart of stops) stopPart()
    }
  }
  const stops = [
    watchShown(
      store,
      'help',
      [
        state => state.help.topic,
        state => state.help.times,
        state => state.help.asking,
        state => state.names,
        state => state.words,
      ],
      draw,
    ),
    watchShown(store, 'help', [state => state.help.sounding], ({ help }) =>
      lightPictures(host, help.sounding),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
    void parts?.then(stopParts => stopParts())
  }
}
