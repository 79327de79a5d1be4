/** What pages of the extension find of the browser when they are drawn outside of it: nothing happens, nothing fails. */
const nothingHappens = { addListener: () => {}, removeListener: () => {}, hasListener: () => false }

const chromeThere = {
  runtime: {
    id: 'gallery',
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => path,
    sendMessage: async () => undefined,
    onMessage: nothingHappens,
    onConnect: nothingHappens,
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  sidePanel: { open: async () => {} },
  tabs: { create: async () => {} },
  storage: {
    local: { get: async () => ({}), set: async () => {}, onChanged: nothingHappens },
    onChanged: nothingHappens,
  },
}

Object.assign(globalThis, { chrome: Object.assign(globalThis.chrome ?? {}, chromeThere) })

export {}
