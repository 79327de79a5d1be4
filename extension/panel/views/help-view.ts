import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { CommandRow } from '../panel-actions.ts'
import type { LabelKey } from '../panel-texts.ts'
import { matchCommands } from './help-search.ts'
import { keyPicture, strikesInNames } from './key-picture.ts'
import { phrasePieces, phraseWords } from './phrase-words.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

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

/** Every command: how it is said, what it does, how it is played. */
export const helpView: View = (host, context) => {
  const { store, commands, label } = context
  let sought = ''
  let parts: Promise<() => void> | undefined
  const seek = (event: Event) => {
    if (event.target instanceof HTMLInputElement) sought = event.target.value
    draw()
  }
  const draw = () => {
    const found = matchCommands(commands, sought)
    const groups = [...new Set(found.map(({ group }) => group))]
    render(
      html`<div id="help-practice-part"></div>
        <div class="search">
          <input class="field" type="search" aria-label=${label('search')} placeholder=${label('search')}
            autocomplete="off" spellcheck="false" @input=${seek} />
          <p class="hint" role="status" aria-label=${label('search')}>${
            found.length === 0 ? label('foundNone') : label('found', { count: found.length })
          }</p>
        </div>
        ${repeat(
          groups,
          group => group,
          group => {
            const known = groupLabels[group]
            return html`<section aria-labelledby="help-${group}">
              <h2 class="group-title" id="help-${group}">${known === undefined ? group : label(known)}</h2>
              <ul class="list" role="list">${repeat(
                found.filter(row => row.group === group),
                row => row.id,
                row => helpItem(row, context),
              )}</ul>
            </section>`
          },
        )}
        <div id="help-sounds-part"></div>
        <div id="help-letters-part"></div>`,
      host,
    )
    parts ??= drawParts()
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
  const stop = watchShown(store, 'help', [], draw)
  return () => {
    stop()
    void parts?.then(stopParts => stopParts())
  }
}

function helpItem({ id, phrases, help, motif, chord }: CommandRow, { label, actions, prompt }: ViewContext) {
  const [first = id, ...others] = phrases
  const pieces = phrasePieces(first, label)
  const open = pieces.some(({ slot }) => slot)
  const beginning = first.replace(/\[[^\]]*\]\s*/g, '').replace(/\{.*$/, '')
  return html`<li class="item command-item">
    <div class="item-words">
      <span class="item-name">${pieces.map(({ text, slot }) => (slot ? html`<var>${text}</var>` : text))}</span>
      <span class="item-detail">${help}</span>
      ${
        others.length === 0
          ? nothing
          : html`<span class="item-detail">${label('orSay')} ${others
              .map(phraseWords)
              .map(words => `“${words}”`)
              .join(', ')}</span>`
      }
    </div>
    <div class="item-buttons">
      ${
        open
          ? html`<button type="button" class="button quiet" @click=${() => prompt(beginning)}>${label('typeIt')}<span class="unseen"> ${phraseWords(first)}</span></button>`
          : html`<button type="button" class="button quiet" @click=${() => actions.run(id)}>${label('runIt')}<span class="unseen"> ${phraseWords(first)}</span></button>`
      }
    </div>
    <div class="pictures">
      ${chord === undefined ? nothing : played('chord', [chord], label)}
      ${motif.length === 0 ? nothing : played('motif', motif, label)}
    </div>
  </li>`
}

function played(kind: 'chord' | 'motif', strikes: CommandRow['motif'], label: ViewContext['label']) {
  return html`<div class="played">
    ${keyPicture(strikes)}
    <span><span class="hint">${label(kind)}</span> <span class="notes" aria-hidden="true">${strikesInNames(strikes)}</span></span>
  </div>`
}
