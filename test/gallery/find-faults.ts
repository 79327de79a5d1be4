/** All that is wrong with how it is laid out, and which of its colours do not stand out. */
export function findFaults(): readonly string[] {
  const faults: string[] = []
  const width = document.documentElement.clientWidth
  const view = document.defaultView ?? window
  const named = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ')
    const classes = element.getAttribute('class') ?? ''
    return `${element.localName}${element.id === '' ? '' : `#${element.id}`}${classes === '' ? '' : `.${classes.trim().replace(/\s+/g, '.')}`} “${words.slice(0, 24)}”`
  }

  // Sideways.
  for (const scroller of [document.documentElement, ...document.querySelectorAll('.view, .top, .dock')]) {
    if (scroller.scrollWidth > scroller.clientWidth + 1 && scroller.clientWidth > 0)
      faults.push(`scrolls sideways: ${named(scroller)} ${scroller.scrollWidth} > ${scroller.clientWidth}`)
  }

  // Lists of thousands are alike further down.
  const lowest = 4_000
  const seen = (element: Element) =>
    element.getBoundingClientRect().top < lowest &&
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    element.closest('.unseen, svg') === null
  // What lies in a scroller is cut by its edge until it is scrolled to: that is no fault.
  const scrollerOf = (element: Element) =>
    element.closest('.view, .outcome-words, .events, .roll-view, .roll-events, .outcome')

  // Controls: within the page, not on one another.
  const controls = [...document.querySelectorAll('button, input, select, textarea, summary, a[href]')].filter(
    element =>
      seen(element) && element.getBoundingClientRect().width > 0 && element.closest('.deck') === null,
  )
  for (const control of controls) {
    const box = control.getBoundingClientRect()
    if (box.left < -0.5 || box.right > width + 0.5)
      faults.push(`beyond the edge: ${named(control)} ${Math.round(box.left)}–${Math.round(box.right)}`)
  }
  for (let at = 0; at < controls.length; at += 1) {
    const one = controls[at]
    if (one === undefined) continue
    const a = one.getBoundingClientRect()
    // In the order of the document neighbours are near: those after them lie further on.
    for (const other of controls.slice(at + 1, at + 12)) {
      if (one.contains(other) || other.contains(one) || scrollerOf(one) !== scrollerOf(other)) continue
      const sticky = (element: Element) => element.closest('.search, .devices, .settings-search') !== null
      if (sticky(one) !== sticky(other)) continue
      const b = other.getBoundingClientRect()
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 1 && down > 1) faults.push(`on one another: ${named(one)} and ${named(other)}`)
    }
  }

  // Words: not cut off by what they are in.
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const holders = new Set<Element>()
  while (words.nextNode()) {
    const holder = words.currentNode.parentElement
    if (holder !== null && (words.currentNode.textContent ?? '').trim() !== '') holders.add(holder)
  }
  const ellipsis = (element: Element) => view.getComputedStyle(element).textOverflow === 'ellipsis'
  for (const holder of holders) {
    if (!seen(holder) || holder.closest('script, style, option, .roll, .deck') !== null) continue
    for (
      let box: Element | null = holder;
      box !== null && box !== scrollerOf(holder);
      box = box.parentElement
    ) {
      const { overflowX, overflowY, display } = view.getComputedStyle(box)
      if (display === 'inline' || display === 'contents') continue
      if (overflowX === 'visible' && overflowY === 'visible') continue
      if (ellipsis(box) || box.localName === 'textarea') break
      const scrolls = overflowY === 'auto' || overflowY === 'scroll'
      if (box.scrollWidth > box.clientWidth + 1 || (!scrolls && box.scrollHeight > box.clientHeight + 2)) {
        faults.push(`cut: ${named(holder)} in ${named(box)}`)
        break
      }
    }
    // Squeezed to a letter a line.
    const box = holder.getBoundingClientRect()
    const style = view.getComputedStyle(holder)
    const size = Number.parseFloat(style.fontSize)
    const text = (holder.textContent ?? '').trim()
    if (
      style.display !== 'inline' &&
      text.length > 4 &&
      box.width > 0 &&
      box.width < size * 1.6 &&
      box.height > size * 4
    )
      faults.push(`squeezed: ${named(holder)} ${Math.round(box.width)} × ${Math.round(box.height)}`)
  }

  // Colours.
  type Colour = readonly [r: number, g: number, b: number, a: number]
  const colourOf = (value: string): Colour => {
    const parts = value.match(/[\d.]+/g)?.map(Number) ?? []
    return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, value === 'transparent' ? 0 : (parts[3] ?? 1)]
  }
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const grounds = new Map<Element, Colour>()
  const groundOf = (element: Element | null): Colour => {
    if (element === null)
      return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1]
    const known = grounds.get(element)
    if (known !== undefined) return known
    const own = colourOf(view.getComputedStyle(element).backgroundColor)
    const ground = own[3] >= 1 ? own : over(own, groundOf(element.parentElement))
    grounds.set(element, ground)
    return ground
  }
  const light = ([r, g, b]: Colour) => {
    const [x, y, z] = [r, g, b].map(part => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0)
  }
  const contrast = (one: Colour, other: Colour) => {
    const [a, b] = [light(one), light(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const told = new Set<string>()
  const tell = (fault: string) => {
    if (told.has(fault)) return
    told.add(fault)
    faults.push(fault)
  }
  for (const holder of holders) {
    if (!seen(holder) || holder.closest('script, style, option, :disabled, [aria-disabled="true"]') !== null)
      continue
    const ground = groundOf(holder)
    const ratio = contrast(over(colourOf(view.getComputedStyle(holder).color), ground), ground)
    if (ratio < 4.5)
      tell(`faint words: ${holder.localName}.${holder.getAttribute('class') ?? ''} ${ratio.toFixed(2)}`)
  }
  for (const control of controls) {
    if (!control.matches('button.button:not(.quiet), .field') || control.matches(':disabled')) continue
    const style = view.getComputedStyle(control)
    const around = groundOf(control.parentElement)
    const best = Math.max(
      contrast(over(colourOf(style.borderTopColor), around), around),
      contrast(groundOf(control), around),
    )
    if (best < 3)
      tell(`faint control: ${control.localName}.${control.getAttribute('class') ?? ''} ${best.toFixed(2)}`)
  }
  return faults
}
