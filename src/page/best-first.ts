import { type FoundElement, fits } from '../ports/page-acting.ts'

type Judged = Pick<FoundElement, 'fit' | 'likeness' | 'inView' | 'operable'>

/** What fits and is in view, then what fits, then what is only somewhat like it. */
export function bestFirst(a: Judged, b: Judged): number {
  const rank = ({ fit, inView, operable }: Judged) => {
    const sure = fit >= fits.words
    return (sure ? 100 : 0) + (operable ? 20 : 0) + (inView ? 10 : 0) + fit
  }
  const exact = Number(b.fit === fits.exact && b.operable) - Number(a.fit === fits.exact && a.operable)
  return exact || rank(b) - rank(a) || b.likeness - a.likeness
}
