import type { Page } from 'playwright'

/** A node of Chromium's accessibility tree (DevTools protocol, `Accessibility.AXNode`), as far as it is used. */
interface Node {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

/** What Chromium tells a screen reader: asked by role, it gives the names in the order of the page. */
export interface Named {
  /** @param within name of an element that they must lie in */
  (role: string, within?: string): string[]
  /** How eagerly changes are told: `polite`, `assertive`, or `off` where they are not. */
  live(role: string, name: string): unknown
}

export async function namedBy(page: Page): Promise<Named> {
  const devtools = await page.context().newCDPSession(page)
  try {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    return look(nodes)
  } finally {
    await devtools.detach()
  }
}

function look(nodes: readonly Node[]): Named {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const nameOf = (node: Node | undefined) => String(node?.name?.value ?? '')
  const lies = (node: Node, within: string): boolean => {
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId)
    return parent !== undefined && (nameOf(parent) === within || lies(parent, within))
  }
  const withRole = (role: string) => nodes.filter(node => !node.ignored && node.role?.value === role)
  const names = (role: string, within?: string) =>
    withRole(role)
      .filter(node => within === undefined || lies(node, within))
      .map(nameOf)
  const live = (role: string, name: string) =>
    withRole(role)
      .find(node => nameOf(node) === name)
      ?.properties?.find(property => property.name === 'live')?.value.value ?? 'off'
  return Object.assign(names, { live })
}
