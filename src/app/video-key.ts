/** `Store` has the note of the video on the disk here; asked for at every start, so it stands alone. */
export const videoKey = 'video'
