// The direction of imports in src: each folder may import itself and the folders named here, nothing else. ESLint and
// the architecture test both read it here.
export const MAY_IMPORT = {
  text: [],
  dates: [],
  model: ['text', 'dates'],
  query: ['text', 'dates', 'model'],
  evidence: ['text', 'dates', 'model', 'query'],
  page: ['text', 'dates', 'model'],
  dataset: ['text', 'dates', 'model'],
  check: ['text', 'dates', 'model', 'dataset'],
  reports: ['text', 'dates', 'model', 'query', 'evidence', 'page', 'check'],
  questions: ['text', 'dates', 'model', 'query', 'evidence', 'reports'],
  engines: ['text', 'dates', 'model', 'query', 'evidence', 'dataset'],
  terminal: ['text', 'dates', 'model', 'page'],
  formats: ['text', 'page', 'check', 'reports', 'terminal'],
  cli: [
    ...['text', 'dates', 'model', 'query', 'evidence', 'page', 'dataset', 'check', 'reports'],
    ...['questions', 'engines', 'terminal', 'formats'],
  ],
}

// These know no file, no clock and no terminal.
export const PURE = ['text', 'dates', 'model', 'query', 'evidence', 'page', 'check', 'reports', 'questions']
