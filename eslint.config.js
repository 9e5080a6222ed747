import tseslint from 'typescript-eslint'
import { MAY_IMPORT, PURE } from './scripts/directions.js'

const FOLDERS = [...Object.keys(MAY_IMPORT), 'commands']

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `/(?:${FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).join('|')})/|/(?:run|main|index)\\.js$`,
            message: `src/${folder} may import only ${[folder, ...allowed, 'error.js'].join(', ')}.`,
          },
          ...(PURE.includes(folder)
            ? [
                {
                  regex: '^node:|^(chalk|commander|cli-table3)',
                  message: `src/${folder} is pure: no file, clock or terminal.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}))

export default tseslint.config(
  // AssemblyScript has the syntax of TypeScript, but other types.
  { ignores: ['dist', 'dist.*', 'coverage', 'src/generated', 'src/engines/kernel/assembly'] },
  ...tseslint.configs.strict,
  ...direction,
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
  // `{ left: _, ...rest }` is how a field is left out.
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
)
