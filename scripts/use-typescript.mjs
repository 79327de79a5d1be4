import { register } from 'node:module'

// For `node --import`: from here on modules in TypeScript load as they are.
register('./typescript-loader.mjs', import.meta.url)
