import encodeQR from 'qr'

/** Light modules around a code, as ISO/IEC 18004 asks for: without them cameras do not find it. */
const quietZone = 4

/**
 * The modules of a QR code, rows from the top, true where dark, with the quiet zone. Of the lowest error correction:
 * on a screen nothing is dirty or torn, and larger modules are read from farther away.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'low', border: quietZone })
}
