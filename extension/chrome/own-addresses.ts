/** Where Clavier's own pages are, from the root of the extension. */
const paths = {
  panel: 'extension/panel/panel.html',
  permission: 'extension/permission/permission.html',
  practice: 'extension/practice/practice.html',
  privacy: 'extension/privacy/privacy.html',
  card: 'extension/card/card.html',
} as const

export type OwnPage = keyof typeof paths

/** The whole address of one of them. */
export function ownAddress(page: OwnPage): string {
  return chrome.runtime.getURL(paths[page])
}

/** Whether an address is of that page, at whichever part of it. */
export function isOwn(page: OwnPage, address: string | undefined): boolean {
  return address?.split(/[?#]/)[0] === ownAddress(page)
}
