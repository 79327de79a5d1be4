/** The texts and elements of a document in the order in which they are painted, through open shadow roots and slots. */
import { documentRoot, paintedParent, parentNodeOf, shadowOf, tagOf } from './clobber-proof.ts'

/** Their insides are no text of the page. `rt` would part the words that it stands above. */
const skipped = new Set(
  (
    'head script style template noscript link meta title base select option datalist textarea input canvas svg ' +
    'video audio object embed rt rp iframe frame'
  ).split(' '),
)

/** What can have a shadow root, beside elements of the page's own making (HTML Standard, `attachShadow`). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

export interface PaintedWalk {
  /** The next text or element; of what is skipped only line breaks and frames are told. Undefined at the end. */
  next(): Node | undefined
  /** The name of the element that was told last; '' for a text. */
  tag(): string
  /** Before the page has its turn: notes the way on, in case the page takes away what stands here. */
  pause(): void
}

/** One tree that is walked, and the nodes to go on with where the page has taken away the current one. */
interface Level {
  readonly walker: TreeWalker
  /** What is walked after this tree: further nodes that a slot shows. */
  readonly others: readonly Node[]
  readonly nextOther: number
  state: 'at-root' | 'inside' | 'past'
  wayOn: readonly Node[]
}

export function walkPainted(document: Document): PaintedWalk {
  const root = documentRoot(document)
  const stack: Level[] = []
  let tag = ''
  if (root !== null) push([root], 0)

  function push(nodes: readonly Node[], at: number): void {
    const node = nodes[at]
    if (node === undefined) return
    const walker = Document.prototype.createTreeWalker.call(
      document,
      node,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    )
    const state = node instanceof ShadowRoot ? 'inside' : 'at-root'
    stack.push({ walker, others: nodes, nextOther: at + 1, state, wayOn: [] })
  }

  function step(level: Level): Node | null {
    const { walker, wayOn } = level
    if (level.state === 'at-root') {
      level.state = 'inside'
      return walker.root
    }
    if (wayOn.length > 0) {
      level.wayOn = []
      if (!isInside(walker.currentNode, walker.root)) {
        const known = wayOn.find(node => isInside(node, walker.root))
        if (known === undefined) return null
        level.state = 'inside'
        walker.currentNode = known
        return known instanceof Element || known instanceof Text ? known : walker.nextNode()
      }
    }
    if (level.state === 'past') {
      level.state = 'inside'
      return pastInside(walker)
    }
    return walker.nextNode()
  }

  return {
    next() {
      for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
        const plain = level.state === 'inside' && level.wayOn.length === 0
        const node = plain ? level.walker.nextNode() : step(level)
        if (node === null) {
          stack.pop()
          push(level.others, level.nextOther)
          continue
        }
        if (node instanceof Text) {
          tag = ''
          return node
        }
        if (!(node instanceof Element)) continue
        tag = tagOf(node)
        if (skipped.has(tag)) {
          level.state = 'past'
          if (tag === 'iframe' || tag === 'frame') return node
          continue
        }
        const inside = hosts.has(tag) || tag.includes('-') ? shadowOf(node) : null
        if (inside !== null) {
          level.state = 'past'
          push([inside], 0)
        } else if (tag === 'slot' && node instanceof HTMLSlotElement) {
          const assigned = HTMLSlotElement.prototype.assignedNodes.call(node)
          if (assigned.length > 0) {
            level.state = 'past'
            push(assigned, 0)
          }
        }
        return node
      }
      return undefined
    },
    tag: () => tag,
    pause() {
      for (const level of stack) {
        const { currentNode, root } = level.walker
        const wayOn: Node[] = []
        for (let at: Node | null = currentNode; at !== null && at !== root; at = parentNodeOf(at)) {
          const after = nextSiblingOf(at)
          if (after !== null) wayOn.push(after)
        }
        level.wayOn = wayOn
      }
    },
  }
}

const isInside = (node: Node, root: Node) => Node.prototype.contains.call(root, node)

const nextSibling = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get
function nextSiblingOf(node: Node): Node | null {
  return nextSibling === undefined ? null : Reflect.apply(nextSibling, node, [])
}

/** Goes on behind the current node without what is in it. */
function pastInside(walker: TreeWalker): Node | null {
  for (;;) {
    const after = walker.nextSibling()
    if (after !== null) return after
    if (walker.currentNode === walker.root || walker.parentNode() === null) return null
    if (walker.currentNode === walker.root) return null
  }
}

const slotOfText = Object.getOwnPropertyDescriptor(Text.prototype, 'assignedSlot')?.get

/** The element whose style a node's text has: as it is painted, through slots and out of shadow roots. */
export function ownerOf(node: Node): Element | null {
  if (node instanceof Element) return paintedParent(node)
  const slot = slotOfText === undefined ? null : Reflect.apply(slotOfText, node, [])
  if (slot instanceof Element) return slot
  const parent = parentNodeOf(node)
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}
