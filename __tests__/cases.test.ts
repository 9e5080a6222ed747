/** Golden cases: the questions that users ask, and what is printed; see support/transcript.ts for their form. */
import path from 'node:path'
import { PROJECT } from './support/claims.js'
import { testTranscripts } from './support/transcript.js'

testTranscripts(path.join(PROJECT, '__tests__', 'cases'))
