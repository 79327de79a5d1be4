import { accessSync } from 'node:fs'

/**
 * Whether a path is there and may be used in the way that is asked for.
 * @param {string} path
 * @param {number} way of `constants` of node:fs, such as `R_OK`
 */
export function mayAccess(path, way) {
  try {
    accessSync(path, way)
    return true
  } catch {
    return false
  }
}
