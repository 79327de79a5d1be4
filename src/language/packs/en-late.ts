/** English is there from the start; in the bundle its help, which only one view needs, comes with this. */
export {}
