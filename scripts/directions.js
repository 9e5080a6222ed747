// The direction of imports in src: each folder may import itself and the folders named here, nothing else. ESLint and
// the architecture test both read it here.
export const MAY_IMPORT = {
  model: [],
  query: ['model'],
  page: ['model'],
  dataset: ['model'],
  check: ['model', 'dataset'],
  reports: ['model', 'query', 'page', 'check'],
  engines: ['model', 'query', 'dataset'],
  terminal: ['model', 'page'],
  formats: ['page', 'check', 'reports', 'terminal'],
}

// These know no file, no clock and no terminal.
export const PURE = ['model', 'query', 'page', 'check', 'reports']
