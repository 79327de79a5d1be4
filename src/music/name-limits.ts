/** Most names that a book holds. */
export const mostNames = 5000
/** Most deleted names that are kept; of more the oldest go first. */
export const mostDeleted = 200
/** UTF-16 units of what is done on arrival, as it was said, and of each of its slots. */
export const longestArrival = 1000
/** Slots of what is done on arrival. */
export const mostSlots = 8
/** UTF-16 units of what a name is called. */
export const longestSpoken = 100
/** UTF-16 units of a page's title. */
export const longestTitle = 300
