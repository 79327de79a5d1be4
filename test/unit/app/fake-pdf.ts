import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type { PdfReader, PdfText } from '../../../src/ports/pdf.ts'

/** Files by their address; what is not there cannot be had. */
export function createFakePdf() {
  const files = new Map<string, PdfText | ErrorCode>()
  const reader: PdfReader = {
    async read(url) {
      const file = files.get(url) ?? 'pdf-unreachable'
      if (typeof file === 'string') throw new ClavierError(file)
      return file
    },
  }
  return { reader, files }
}
