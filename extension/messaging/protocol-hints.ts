/** Messages about numbers drawn over pages, and about where a page's frames are. */
import * as v from 'valibot'
import type { NumbersGiven } from '../../src/page/frame-numbers.ts'
import type { HintView } from '../../src/page/frame-view.ts'
import type { Clicked, Pointed } from '../../src/ports/page.ts'
import { box, finite, frameSeen, frameSelf, message, nothing, ordinal, point, size, text } from './message.ts'

/** The name and role of the element that a hint stands for, told before it is clicked. */
export type Described = Omit<Clicked, 'effect'>

/** The most elements that one message numbers, over all frames. */
export const mostNumbered = 20_000
/** Chrome's ids of documents; the page itself is the empty text. */
const documentId = text(100)
const handles: v.GenericSchema<unknown, readonly number[]> = v.pipe(
  v.array(ordinal),
  v.maxLength(mostNumbered),
)
const numbering = v.picklist(['ten', 'two'])
const selectors: v.GenericSchema<unknown, readonly string[]> = v.pipe(v.array(text(500)), v.maxLength(50))
const site = v.exactOptional(v.strictObject({ include: selectors, exclude: selectors }))
const rules = v.strictObject({ numbering, doubtful: v.boolean(), site })
const view: v.GenericSchema<unknown, HintView> = v.strictObject({
  self: frameSelf,
  viewport: size,
  rightToLeft: v.boolean(),
  items: v.pipe(v.array(v.strictObject({ handle: ordinal, box })), v.maxLength(5_000)),
  frames: v.pipe(
    v.array(v.strictObject({ ...frameSeen.entries, visible: v.exactOptional(box) })),
    v.maxLength(300),
  ),
  focus: v.exactOptional(v.union([v.strictObject({ box }), v.strictObject({ frame: finite })])),
  gone: handles,
})
const owner = v.strictObject({ document: documentId, handle: ordinal })
const owners = v.pipe(v.array(owner), v.maxLength(mostNumbered))
const given: v.GenericSchema<unknown, NumbersGiven> = v.strictObject({
  epoch: finite,
  numbers: v.pipe(v.array(finite), v.maxLength(mostNumbered)),
})
const describedFields = { name: text(120), role: text(120) }

/** What is under a point: where that is a frame, which one, and where in it, each from 0 to 1. */
const under = v.strictObject({
  ...describedFields,
  handle: v.exactOptional(ordinal),
  frame: v.exactOptional(v.strictObject({ seen: frameSeen, across: finite, down: finite })),
})
export type Under = v.InferOutput<typeof under>
const pointedFields = { viewport: size, at: point } satisfies Record<'viewport' | 'at', unknown>
const pointed: v.GenericSchema<unknown, Pointed & Under> = v.strictObject({
  ...pointedFields,
  ...under.entries,
})

export const hintMessages = {
  /** Only to the page itself; `view` where frames show, which are numbered with it. */
  'page-show-hints': message('page', rules, v.strictObject({ count: finite, view: v.exactOptional(view) })),
  'page-view-hints': message('page', rules, view),
  /** Only to the page itself. */
  'page-give-numbers': message(
    'page',
    v.strictObject({ numbering, owners, gone: owners, documents: v.exactOptional(v.array(documentId)) }),
    given,
  ),
  /** Only to the page itself: these and no others are meant by numbers. */
  'page-choose-hints': message('page', v.strictObject({ owners }), nothing),
  'page-draw-hints': message(
    'page',
    v.strictObject({
      labels: v.pipe(
        v.array(v.strictObject({ handle: ordinal, number: ordinal })),
        v.maxLength(mostNumbered),
      ),
      rules,
      epoch: finite,
      only: v.boolean(),
      /** Only where hints are shown already. */
      again: v.boolean(),
    }),
    v.strictObject({ count: finite, shown: v.boolean() }),
  ),
  'page-hide-hints': message('page', nothing, v.boolean()),
  'page-hold-hints': message('page', v.strictObject({ on: v.boolean() }), nothing),
  /** Only to the page itself. */
  'page-hinted': message('page', v.strictObject({ hint: ordinal }), owner),
  'page-describe': message(
    'page',
    v.strictObject({ handle: ordinal, hint: ordinal }),
    v.strictObject(describedFields),
  ),
  'page-frame-self': message('page', nothing, frameSelf),
  'page-point': message('page', v.strictObject({ at: v.exactOptional(point) }), pointed),
  'page-under': message('page', v.strictObject({ at: point }), under),
  'page-hide-pointer': message('page', nothing, v.boolean()),
  'page-warm': message('page', nothing, nothing),
  /** From a frame: numbers for elements of its own. Harmless from any page: it gets numbers of its own tab. */
  'hint-numbers': message('doorman', v.strictObject({ rules, handles, gone: handles }), given),
  /** From a document that shows a frame which is not numbered. */
  'number-frames': message('doorman', rules, nothing),
} as const
