/**
 * The only scripts that the panel may start by their address: workers among its own files. The policy of the manifest
 * asks this one of every address that a script is to be loaded from, and refuses markup and text as scripts at all.
 */
export function trustOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: address => {
      const { href } = new URL(address, location.href)
      if (!href.startsWith(`${location.origin}/assets/`)) throw new TypeError(`No script of Clavier: ${href}`)
      return href
    },
  })
}
