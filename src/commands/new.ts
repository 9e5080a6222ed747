/** `claims new`: a minimal valid dataset to start from. */
import { type Command, defineCommand } from '../cli/command.js'

export const newDataset: Command = defineCommand({
  name: 'new',
  summary: 'a minimal valid dataset to start from',
  takes: '',
  options: {},
  examples: [{ command: 'claims new', what: 'save it as mine.json, then: claims check mine.json' }],
  ownForm: {
    why: 'it prints a dataset, which is JSON',
    instead: 'claims new > mine.json; then in another form: claims convert mine.json --to csv',
  },
  run: () => Promise.resolve({ kind: 'text', text: `${JSON.stringify(MINIMAL, undefined, 2)}\n` }),
})

/** One statement, with all that it refers to. */
const MINIMAL = {
  $schema: 'urn:counterclaim:schema:dataset:v1',
  schemaVersion: 1,
  dataset: { id: 'mine', title: 'My dataset', description: 'What this is, in one sentence.' },
  parties: [{ id: 'party-a', name: 'Party A' }],
  sources: [
    {
      id: 'a-spokesman',
      type: 'Person',
      name: 'Spokesman of A',
      alternateName: [],
      party: 'party-a',
      standing: 'belligerent',
    },
  ],
  documents: [
    {
      id: 'page-1',
      type: 'NewsArticle',
      publisher: 'A newspaper',
      datePublished: '2022-11-07',
      url: 'https://example.org/page-1',
    },
  ],
  incidents: [{ id: 'incident-1', name: 'A neutral name of what it is about', eventDate: '2022-11-06' }],
  statements: [
    {
      id: 'st-1',
      act: 'state',
      incident: 'incident-1',
      gist: 'The spokesman of A says that the road is open.',
      attribution: { source: 'a-spokesman', cue: 'said', named: 'person', status: 'clear' },
      quote: { exactness: 'direct', text: 'The road is open.' },
      happenedDate: '2022-11-06',
      saidDate: '2022-11-07',
      publishedDate: '2022-11-07',
      appearances: [{ document: 'page-1', role: 'report' }],
    },
  ],
  relations: [],
}
