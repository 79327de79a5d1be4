import { html, nothing } from 'lit-html'
import { siteOfEntry } from '../../../../src/answers/kept-entry.ts'
import type { KeptRow } from '../../../../src/state/answers-state.ts'
import { minutesSeconds } from '../phrase-words.ts'
import type { ViewContext } from '../view-context.ts'
import { keptScore } from './kept-score.ts'
import type { KeptLabel } from './kept-texts.ts'

/** Characters of an answer, and lines of it, that are shown before it is opened. */
const folded = 320
const foldedLines = 4

/** An entry with all that can be done with it; `number` is what is said for it. All of its text is untrusted. */
export function keptItem(
  row: KeptRow,
  number: number,
  opened: boolean,
  label: KeptLabel,
  { actions, language }: ViewContext,
) {
  const { id, question, answer, title, url, mediaTime, pinned } = row
  const name = label('entry', { number })
  const run = (command: string) => () => actions.run(command, { number })
  const button = (words: string, press: () => void, look = 'button quiet') =>
    html`<button type="button" class=${look} @click=${press}>${words}<span class="unseen"> ${name}</span></button>`
  const shown = opened ? answer : beginning(answer)
  return html`<li class="item kept-entry" id="kept-${id}" data-opened=${opened ? 'yes' : nothing}>
    <div class="item-words">
      <h4 class="kept-asked"><span class="unseen">${name}: </span><span class="kept-number" aria-hidden="true">${number}</span> <bdi>${question || title}</bdi></h4>
      <p class="item-detail">${details(row, label, language)}</p>
      ${shown === '' ? nothing : html`<p class="kept-answer" dir="auto">${shown}${shown === answer ? nothing : ' …'}</p>`}
    </div>
    ${tagList(row, number, name, label, actions)}
    ${row.score === undefined ? nothing : keptScore(row.score, label, language)}
    <div class="item-buttons">
      ${shown === answer ? nothing : button(label('whole'), run('open-entry'))}
      ${
        url === ''
          ? nothing
          : button(
              mediaTime === undefined
                ? label('source')
                : label('sourceAt', { time: minutesSeconds(mediaTime * 1000) }),
              run('go-to-source'),
            )
      }
      ${button(label('copy'), run('copy-entry'))}
      ${pinned ? button(label('unpin'), run('unpin-entry')) : button(label('pin'), run('pin-entry'))}
      ${button(label('forget'), run('forget-entry'))}
    </div>
  </li>`
}

function beginning(answer: string): string {
  const lines = answer.split('\n', foldedLines + 1)
  const few = lines.length > foldedLines ? lines.slice(0, foldedLines).join('\n') : answer
  if (few.length <= folded) return few
  return few.slice(0, folded).replace(/\s+\S*$/, '')
}

function details(
  { kind, author, title, question, url, createdAt, pinned }: KeptRow,
  label: KeptLabel,
  language: ViewContext['language'],
) {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const parts = [
    label(`kind-${kind}`),
    ...(author === '' ? [] : [label('by', { author })]),
    ...(title === '' || question === '' ? [] : [title]),
    siteOfEntry(url),
    when.format(createdAt),
  ].filter(part => part !== '')
  return html`${parts.map((part, at) => html`${at === 0 ? nothing : ' · '}<bdi>${part}</bdi>`)}${
    pinned ? html` · <strong>${label('pinned')}</strong>` : nothing
  }`
}

function tagList(
  { id, tags }: KeptRow,
  number: number,
  name: string,
  label: KeptLabel,
  actions: ViewContext['actions'],
) {
  const give = (event: SubmitEvent) => {
    event.preventDefault()
    const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
    const words = input?.value.trim() ?? ''
    if (input === null || words === '') return
    input.value = ''
    actions.run('tag', { words, number })
  }
  return html`<div class="kept-tags">
    <ul class="tags" role="list" aria-label="${label('tags')}, ${name}">${tags.map(
      tag => html`<li class="tag">
        <button type="button" class="tag-name" aria-label=${label('tagRecall', { tag })} @click=${() => actions.run('recall', { words: tag })}><bdi>${tag}</bdi></button>
        <button type="button" class="tag-off" aria-label="${label('tagRemove', { tag })}, ${name}" @click=${() => actions.run('untag', { words: tag, number })}><span aria-hidden="true">×</span></button>
      </li>`,
    )}</ul>
    <form class="tag-give" @submit=${give}>
      <label class="unseen" for="kept-tag-${id}">${label('tagAdd')}, ${name}</label>
      <input class="field" id="kept-tag-${id}" type="text" maxlength="200" autocomplete="off" spellcheck="false" placeholder=${label('tagAdd')} />
      <button type="submit" class="button quiet">${label('tagGive')}<span class="unseen"> ${name}</span></button>
    </form>
  </div>`
}
