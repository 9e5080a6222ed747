// The acts in the schemas of datasets and records: their names and definitions are those of src/model/act.ts.
import { declarationsOf } from './declarations.js'

/** A schema with the acts as the model has them. */
export function withActs(schema) {
  const { act } = schema.$defs
  return { ...schema, $defs: { ...schema.$defs, act: { ...act, oneOf: acts() } } }
}

function acts() {
  const { initializer } = declarationsOf('src/model/act.ts').exported.get('ACTS')
  return initializer.properties.map(({ name, initializer: { properties } }) => ({
    const: name.text,
    description: properties.find((field) => field.name.text === 'definition').initializer.text,
  }))
}
