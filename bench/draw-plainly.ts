/**
 * The plain way to work on a page, which runs in it: every element's box and style read, and a box drawn over each
 * in view, or over what looks clickable there. Resolves with the time until that is painted, ms.
 */
async function drawPlainly(onlyClickable: boolean): Promise<number> {
  const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  await painted()
  const start = performance.now()
  const layer = document.createElement('div')
  const boxes: DOMRect[] = []
  for (const element of document.querySelectorAll('*')) {
    const box = element.getBoundingClientRect()
    const { visibility, cursor } = getComputedStyle(element)
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0
    const wanted = !onlyClickable || cursor === 'pointer' || element.matches('a, button')
    if (inView && visibility === 'visible' && wanted) boxes.push(box)
  }
  boxes.forEach((box, at) => {
    const drawn = document.createElement('div')
    if (onlyClickable) drawn.textContent = `${at + 1}`
    drawn.style.cssText = `position:fixed;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px;outline:2px solid`
    layer.append(drawn)
  })
  document.documentElement.append(layer)
  await painted()
  const time = performance.now() - start
  layer.remove()
  return time
}

/** Leaves it in `globalThis.drawPlainly` of the page. */
export const plainScript = `globalThis.drawPlainly = ${drawPlainly}; undefined`
/** What the page has then. */
export type Plain = { drawPlainly: typeof drawPlainly }
