import { GlobalWorkerOptions, getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

// A file of the extension: nothing is loaded from elsewhere.
GlobalWorkerOptions.workerSrc = worker

export const pdfJs = { getDocument, VerbosityLevel }
