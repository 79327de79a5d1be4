/** UTF-16 units of an address; one that is longer is not kept, because a cut one leads elsewhere. */
export const longestUrl = 8192

/** Addresses that may be opened again; `javascript:` and `data:` ones would run as code. */
const reopenable = /^(?:https?|file|ftp|chrome|chrome-extension|edge|brave|about):/i

/** Whether an address may be opened at all, whoever asks for it. */
export function mayBeOpened(url: string): boolean {
  return reopenable.test(url) && !/[\p{Cc}]/u.test(url)
}

/** The address if it may be kept and opened again, otherwise an empty string. */
export function keptUrl(url: string): string {
  return url.length <= longestUrl && mayBeOpened(url) ? url : ''
}
