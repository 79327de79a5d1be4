import { createServer } from 'vite'
import type { Soak } from './soak-row.ts'

/**
 * Loaded as the unit tests are: what the panel imports when it is first wanted is there without real time passing, as
 * these trials pass time by hand.
 */
const soak: Soak = async options => {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    await server.ssrLoadModule('/test/load-packs.ts')
    // What that file exports.
    const { tryStores } = (await server.ssrLoadModule('/test/soak/try-stores.ts')) as { tryStores: Soak }
    return await tryStores(options)
  } finally {
    await server.close()
  }
}

export default soak
