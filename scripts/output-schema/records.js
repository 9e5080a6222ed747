// Types that records have too: their schema is a place in the schema of records.
import typescript from 'typescript'
import { placeOf } from './declarations.js'

const RECORD = 'urn:counterclaim:schema:record:v1'

/** Where that is, by type. */
const PLACES = {
  FlatRecord: '',
  Act: '#/$defs/act',
  NamedTarget: '#/$defs/target',
  Selector: '#/$defs/selector',
  Point: '#/$defs/point',
  Exactness: '#/$defs/quote/properties/exactness',
  Figure: '#/$defs/figure',
  "Source['type']": '#/properties/sourceType',
}

export function isOfRecords(type) {
  return typescript.isTypeReferenceNode(type) && type.typeName.text in PLACES
}

export function ofRecords({ typeName }) {
  return placeInRecords(PLACES[typeName.text])
}

/** Of a field of such a type: `Figure['measure']`. */
export function fieldOfRecords(type) {
  const text = type.getText()
  if (text in PLACES) return placeInRecords(PLACES[text])
  const [, name, field] = /^(\w+)\['(\w+)'\]$/.exec(text) ?? []
  if (!(name in PLACES)) throw new Error(`No JSON Schema for the type ${text}: ${placeOf(type)}`)
  return placeInRecords(`${PLACES[name]}/properties/${field}`)
}

/** @param place a JSON Pointer with its `#`; empty for a whole record */
export function placeInRecords(place) {
  return { $ref: `${RECORD}${place}` }
}
