/** The event by which doorstep and notice meet, once, before any script of the page runs. */
export const meeting = 'clavier-meeting'
/** Where the doorstep leaves, for the hands in the same world, the name that the notice answers to. */
export const noticeKey = Symbol.for('clavier.notice')
