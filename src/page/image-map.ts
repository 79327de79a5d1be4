/** Areas of image maps: they have no box, and lie where their shape does on the picture. */
import type { Box } from '../ports/page.ts'
import { areaBox } from './area-shape.ts'
import { all, attribute, closest, rectOf, tagOf, treeRootOf } from './clobber-proof.ts'

/** The most areas of a map. */
const mostAreas = 200

export const isArea = (element: Element) => tagOf(element) === 'area'

const nameOf = (usemap: string) => usemap.slice(usemap.indexOf('#') + 1)

function within(element: Element): ParentNode | undefined {
  const root = treeRootOf(element)
  return root instanceof Document || root instanceof DocumentFragment ? root : undefined
}

/** The areas of an image that has a map, in the order in which they take a click. */
export function areasOf(image: Element): readonly Element[] {
  const name = nameOf(attribute(image, 'usemap') ?? '')
  const root = within(image)
  if (name === '' || root === undefined) return []
  const map = [...all(root, 'map')].find(it => attribute(it, 'name') === name || attribute(it, 'id') === name)
  return map === undefined ? [] : [...all(map, 'area')].slice(0, mostAreas)
}

/** The image that an area lies on: the first that uses its map. */
export function imageOf(area: Element): Element | undefined {
  const map = closest(area, 'map')
  const root = within(area)
  if (map === null || root === undefined) return undefined
  const names = [attribute(map, 'name'), attribute(map, 'id')]
  return [...all(root, 'img[usemap]')].find(image => names.includes(nameOf(attribute(image, 'usemap') ?? '')))
}

/** Where an area lies in the viewport. */
export function placedArea(area: Element, image = imageOf(area)): Box | undefined {
  if (image === undefined) return undefined
  const { x, y, width, height } = contentOf(image)
  const box = areaBox(attribute(area, 'shape') ?? '', attribute(area, 'coords') ?? '', { width, height })
  return box && { ...box, x: x + box.x, y: y + box.y }
}

/** The picture without its border and padding. */
function contentOf(image: Element): Box {
  const { x, y, width, height } = rectOf(image)
  const style = getComputedStyle(image)
  const side = (name: string) => {
    const border = Number.parseFloat(style.getPropertyValue(`border-${name}-width`)) || 0
    return border + (Number.parseFloat(style.getPropertyValue(`padding-${name}`)) || 0)
  }
  const [left, top] = [side('left'), side('top')]
  return {
    x: x + left,
    y: y + top,
    width: width - left - side('right'),
    height: height - top - side('bottom'),
  }
}
