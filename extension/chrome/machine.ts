import type { Machine, System } from '../../src/ports/machine.ts'

/** What of `navigator` is read here; both hints are missing from TypeScript's own types. */
interface Hints {
  readonly platform: string
  readonly userAgentData?: { readonly platform?: unknown }
  readonly deviceMemory?: unknown
}

/**
 * The machine, by what the browser says of it.
 *
 * @param origin `location.origin` of a page of the extension
 */
export function readMachine({ userAgentData, platform, deviceMemory }: Hints, origin: string): Machine {
  const named = userAgentData?.platform
  return {
    system: systemOf(typeof named === 'string' && named !== '' ? named : platform),
    memory: typeof deviceMemory === 'number' && deviceMemory > 0 ? deviceMemory : undefined,
    origin,
  }
}

/** `userAgentData.platform` ("macOS", "Chrome OS") or `navigator.platform` ("MacIntel", "Linux x86_64"). */
function systemOf(platform: string): System | undefined {
  if (/^(chrom(e|ium) ?os|cros)/i.test(platform)) return 'chromeos'
  if (/^mac/i.test(platform)) return 'mac'
  if (/^win/i.test(platform)) return 'windows'
  return /linux/i.test(platform) ? 'linux' : undefined
}
