import { html, nothing, render } from 'lit-html'
import { type ElementKind, elementKinds } from '../../../src/ports/page.ts'
import type { LayoutPicture } from '../../../src/state/panel-state.ts'
import type { LabelKey } from '../panel-texts.ts'
import { type View, watchShown } from './view-context.ts'

const kindLabels: Readonly<Record<ElementKind, LabelKey>> = {
  link: 'kindLink',
  image: 'kindImage',
  text: 'kindText',
  heading: 'kindHeading',
  button: 'kindButton',
  field: 'kindField',
  media: 'kindMedia',
  landmark: 'kindLandmark',
}

/**
 * The sweep as a picture, 25 rows of five cells: the kind by pattern and colour, the density by
 * the length of the bar, what sounds now in a frame. Its counts in words are the text alternative.
 */
export const layoutPicture: View = (host, { store, label }) => {
  let drawn = false
  return watchShown(store, 'now', [state => state.picture], ({ picture }) => {
    if (picture === undefined) {
      drawn = false
      render(nothing, host)
      return
    }
    const counts = countKinds(picture)
    const inWords = counts.map(([kind, count]) =>
      label('pictureCells', { kind: label(kindLabels[kind]), count }),
    )
    const lit = new Set(picture.lit.map(({ row, column }) => `${row}:${column}`))
    render(
      html`<figure class="picture">
        <div class="sweep" role="img" aria-label="${label('picture')}: ${inWords.join(', ')}">
          ${picture.cells.map(
            (row, rowAt) =>
              html`${row.map(
                (
                  { kind, density },
                  columnAt,
                ) => html`<i class="cell" data-lit=${lit.has(`${rowAt}:${columnAt}`) ? 'yes' : nothing}
                >${kind === undefined ? nothing : html`<b data-kind=${kind} style="--density:${bounded(density)}"></b>`}</i
              >`,
              )}`,
          )}
        </div>
        <figcaption class="legend">
          ${counts.map(
            ([kind, count]) =>
              html`<span class="legend-entry"><b data-kind=${kind} style="--density:1" aria-hidden="true"></b>${label(kindLabels[kind])} <span class="figure">${count}</span></span>`,
          )}
        </figcaption>
      </figure>`,
      host,
    )
    // A new sweep is what the user looks for; while it goes on nothing moves.
    if (!drawn) host.scrollIntoView({ block: 'end' })
    drawn = true
  })
}

/** Cells of each kind that there is, in the order of kinds. */
function countKinds({ cells }: LayoutPicture): readonly (readonly [ElementKind, number])[] {
  const flat = cells.flat()
  return elementKinds
    .map(kind => [kind, flat.filter(cell => cell.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
}

function bounded(density: number): number {
  return Number.isFinite(density) ? Math.min(1, Math.max(0, density)) : 0
}
