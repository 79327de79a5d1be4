/** What a native or an ARIA list offers, and choosing from it. */
import { ClavierError } from '../errors.ts'
import { fits, type Option, type Options } from '../ports/page-acting.ts'
import { accessibleName } from './accessible-name.ts'
import { all, attribute, bodyOfDocument, has, squeeze, treeRootOf } from './clobber-proof.ts'
import { isPainted } from './in-view.ts'
import { fitOf, foldText } from './match-text.ts'
import { soon } from './moments.ts'
import { tellChange } from './set-field.ts'

/** The most options that are told, and that are looked at. */
const mostTold = 90
const mostLookedAt = 50_000
/** How long a list made of other elements may take to open, in milliseconds. */
const opening = 1_000

type Press = (element: Element) => Promise<unknown>

function told(labels: readonly Option[], words: string): readonly Option[] {
  const sought = foldText(words)
  if (sought === '') return labels
  const fitting = labels.flatMap(option => {
    const fit = fitOf(sought, foldText(option.label))
    return fit === undefined || fit.fit === fits.somewhat ? [] : [{ option, ...fit }]
  })
  const best = Math.max(...fitting.map(({ fit }) => fit))
  // Where something fits as it was said, what merely sounds like it is not asked about.
  return fitting
    .filter(({ fit }) => (best === fits.exact ? fit === best : best === fits.near || fit > fits.near))
    .sort((a, b) => b.fit - a.fit || b.likeness - a.likeness)
    .map(({ option }) => option)
}

const asTold = (labels: readonly Option[], words: string, multiple: boolean): Options => {
  const fitting = told(labels, words)
  return { options: fitting.slice(0, mostTold), total: fitting.length, multiple }
}

/** The list that belongs to a combobox, or is one itself; undefined while it is closed. */
function listOf(element: Element): Element | undefined {
  if (attribute(element, 'role') === 'listbox') return element
  const ids = `${attribute(element, 'aria-controls') ?? ''} ${attribute(element, 'aria-owns') ?? ''}`
  const root = treeRootOf(element)
  if (root instanceof Document || root instanceof ShadowRoot) {
    for (const id of ids.split(/\s+/).filter(Boolean).slice(0, 10)) {
      const list = root.getElementById(id)
      if (list !== null && isPainted(list)) return list
    }
  }
  return all(element, '[role="option"]').length > 0 ? element : undefined
}

function ariaOptions(document: Document, element: Element): readonly Element[] {
  const body = bodyOfDocument(document)
  // Some lists are put at the end of the page, and nothing says whose they are: then only one may be open.
  const list = listOf(element) ?? (attribute(element, 'aria-expanded') === 'true' ? body : undefined)
  if (!list) return []
  return [...all(list, '[role="option"], [role="menuitem"], [role="menuitemradio"], [role="treeitem"]')]
    .slice(0, mostLookedAt)
    .filter(option => isPainted(option) && attribute(option, 'aria-disabled') !== 'true')
}

async function opened(document: Document, element: Element, press: Press): Promise<readonly Element[]> {
  let options = ariaOptions(document, element)
  if (options.length === 0) await press(element)
  const until = performance.now() + opening
  while (options.length === 0 && performance.now() < until) {
    options = ariaOptions(document, element)
    if (options.length === 0) await soon(50)
  }
  return options
}

export async function optionsOf(
  document: Document,
  element: Element,
  words: string,
  press: Press,
): Promise<Options> {
  if (element instanceof HTMLSelectElement) {
    const labels: Option[] = []
    // Asked for its index, an option counts all those before it.
    for (const [place, option] of [...element.options].slice(0, mostLookedAt).entries()) {
      if (
        option.disabled ||
        (option.parentElement instanceof HTMLOptGroupElement && option.parentElement.disabled)
      )
        continue
      labels.push({ place, label: squeeze(option.label, 120), chosen: option.selected })
    }
    return asTold(labels, words, element.multiple)
  }
  const options = await opened(document, element, press)
  if (options.length === 0) throw new ClavierError('no-options')
  const labels = options.map((option, place) => ({
    place,
    label: accessibleName(option),
    chosen: attribute(option, 'aria-selected') === 'true' || attribute(option, 'aria-checked') === 'true',
  }))
  return asTold(labels, words, attribute(element, 'aria-multiselectable') === 'true')
}

export async function chooseOption(
  document: Document,
  element: Element,
  place: number,
  press: Press,
): Promise<void> {
  if (!(element instanceof HTMLSelectElement)) {
    const option = (await opened(document, element, press))[place]
    if (option === undefined) throw new ClavierError('element-gone')
    await press(option)
    return
  }
  const option = element.options[place]
  if (option === undefined) throw new ClavierError('element-gone')
  if (option.disabled || has(element, 'disabled')) throw new ClavierError('value-refused', { value: '' })
  if (element.multiple) option.selected = !option.selected
  else element.selectedIndex = place
  tellChange(element)
}
