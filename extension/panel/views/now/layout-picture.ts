import '../../picture.css'
import { html, nothing, render } from 'lit-html'
import { type ElementKind, elementKinds } from '../../../../src/ports/page.ts'
import type { LayoutPicture, PanelState } from '../../../../src/state/panel-state.ts'
import type { LabelOf } from '../../panel-texts.ts'
import { keepingFocusAt } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { hearAgain } from './picture-again.ts'
import { type PictureKey, pictureLabelIn } from './picture-texts.ts'
import { kindsByThird } from './picture-thirds.ts'

interface Drawing extends Pick<ViewContext, 'actions'> {
  readonly label: LabelOf<PictureKey>
}

/**
 * What was heard of a page as a picture, a row for each band: the kind by pattern and colour, the density by
 * the length of the bar, what sounds now in a frame. Below it the same in words.
 */
export const layoutPicture: View = (host, { store, actions, language }) => {
  const drawing = { actions, label: pictureLabelIn(language) }
  let drawn: LayoutPicture['cells'] | undefined

  const draw = (state: PanelState) => {
    const { picture, settings } = state
    keepingFocusAt(host, 'button', () =>
      render(
        picture === undefined
          ? nothing
          : pictureSection(picture, settings.layoutKinds, inLayoutMode(state), drawing),
        host,
      ),
    )
    light(host, picture)
    // A new sweep is what the user looks for; while it goes on nothing moves.
    if (picture !== undefined && picture.cells !== drawn)
      host.querySelector('.picture')?.scrollIntoView({ block: 'start' })
    drawn = picture?.cells
  }
  const stops = [
    watchShown(
      store,
      'now',
      [
        state => state.picture?.cells,
        state => state.picture?.held,
        inLayoutMode,
        state => state.settings.layoutKinds,
      ],
      draw,
    ),
    watchShown(store, 'now', [state => state.picture?.lit], ({ picture }) => light(host, picture)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Whether keys play their part of what was heard. */
function inLayoutMode({ mode }: PanelState): boolean {
  return mode?.name === 'layout'
}

/** Frames the cells that sound, and touches no other. */
function light(host: HTMLElement, picture: LayoutPicture | undefined): void {
  const rows = host.querySelectorAll('.band')
  const cells = new Set(picture?.lit.map(({ row, column }) => rows[row]?.children[column]))
  for (const cell of host.querySelectorAll('.cell[data-lit]'))
    if (!cells.has(cell)) cell.removeAttribute('data-lit')
  for (const cell of cells) if (cell?.hasAttribute('data-lit') === false) cell.setAttribute('data-lit', 'yes')
}

function pictureSection(
  picture: LayoutPicture,
  told: PanelState['settings']['layoutKinds'],
  inMode: boolean,
  drawing: Drawing,
) {
  const { cells, counts, scope, around, held } = picture
  const { label, actions } = drawing
  const again = hearAgain(picture)
  const title =
    scope === 'around' && around !== ''
      ? label('pictureAround', { around })
      : label(scope === 'around' ? 'picturePlace' : scope === 'page' ? 'picturePage' : 'pictureView')
  const there = elementKinds.filter(kind => counts[kind] > 0)
  const heard = there.filter(kind => told[kind] !== 'off')
  const inWords = heard.map(kind => countWords(kind, counts[kind], label))
  return html`<section class="picture" aria-labelledby="picture-title">
    <h2 class="picture-title" id="picture-title" dir="auto">${title}</h2>
    <div class="sweep" role="img" style="--bands:${cells.length}"
      aria-label="${label('picture')}: ${inWords.join(', ')}">
      ${cells.map(
        (row, at) =>
          html`<div class="band" data-held=${held?.row === at ? 'yes' : nothing}>${row.map(
            ({ kind, density }) =>
              html`<i class="cell">${kind === undefined ? nothing : html`<b data-kind=${kind} style="--density:${bounded(density)}"></b>`}</i>`,
          )}</div>`,
      )}
    </div>
    ${held === undefined ? nothing : html`<p class="held" dir="auto">${held.words}</p>`}
    <ul class="legend">${there.map(kind => legendEntry(kind, picture, told[kind] === 'off', label))}</ul>
    ${placesTable(picture, label)}
    <div class="picture-buttons">
      ${inMode ? html`<button type="button" class="button" @click=${() => actions.run('go-there')}>${label('goThere')}</button>` : nothing}
      <button type="button" class="button" @click=${() => actions.run(again.command, again.slots)}>${label('hearAgain')}</button>
      <button type="button" class="button" @click=${() => actions.run('save-layout')}>${label('saveSound')}</button>
      <button type="button" class="button quiet" @click=${() => actions.run('hide-picture')}>${label('hidePicture')}</button>
    </div>
  </section>`
}

function legendEntry(
  kind: ElementKind,
  { counts, densest }: LayoutPicture,
  off: boolean,
  label: Drawing['label'],
) {
  const place = densest[kind]
  const where =
    place === undefined || place === 'nowhere'
      ? ''
      : place === 'even'
        ? label('placeEven')
        : label('placeMost', { place: label(`place-${place.row}-${place.column}`) })
  return html`<li class="legend-entry"><b data-kind=${kind} style="--density:1" aria-hidden="true"></b>${countWords(kind, counts[kind], label)}${
    off
      ? html`<span class="hint">, ${label('kindOff')}</span>`
      : where === ''
        ? nothing
        : html`<span class="hint">, ${where}</span>`
  }</li>`
}

/** The picture for who does not see it: which kinds lie where. */
function placesTable(picture: LayoutPicture, label: Drawing['label']) {
  const rows = ['top', 'middle', 'bottom'] as const
  const columns = ['left', 'middle', 'right'] as const
  const ninths = kindsByThird(picture)
  return html`<div class="unseen"><table>
    <caption>${label('pictureTable')}</caption>
    <thead><tr><td></td>${columns.map(column => html`<th scope="col">${label(`column-${column}`)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row, at) =>
        html`<tr><th scope="row">${label(`row-${row}`)}</th>${columns.map((_, across) => {
          const kinds = ninths[at]?.[across] ?? []
          return html`<td>${kinds.length === 0 ? label('placeNothing') : kinds.map(kind => label(`kind-${kind}-many`)).join(', ')}</td>`
        })}</tr>`,
    )}</tbody>
  </table></div>`
}

function countWords(kind: ElementKind, count: number, label: Drawing['label']): string {
  return `${count} ${label(count === 1 ? `kind-${kind}-one` : `kind-${kind}-many`)}`
}

function bounded(density: number): number {
  return Number.isFinite(density) ? Math.min(1, Math.max(0, density)) : 0
}
