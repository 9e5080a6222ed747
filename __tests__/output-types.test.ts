/** The schemas that are committed are those that the types of src make: after a change, `npm run schema`. */
import { expect, test } from '@jest/globals'
import { read, schemas } from '../scripts/output-schema.js'

test.each(Object.entries(await schemas()))('data/schema/%s.v1.json is up to date', async (name, schema) => {
  expect(JSON.stringify(await read(name), undefined, 1)).toBe(JSON.stringify(schema, undefined, 1))
})
