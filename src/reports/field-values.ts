/**
 * The kinds of values that fields of JSON have. To the compiler they are plain strings and numbers; the tags are what
 * the JSON Schema of the output says of them, in its own keywords (`scripts/output-schema.js`).
 */

/**
 * An id: lower-case ASCII letters, digits and hyphens.
 * @record #/$defs/id
 */
export type Id = string

/**
 * A date in EDTF (ISO 8601-2).
 * @record #/$defs/edtf
 */
export type EdtfDate = string

/**
 * A day of the calendar, YYYY-MM-DD.
 * @pattern ^-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}$
 */
export type IsoDay = string

/**
 * A text that is not empty.
 * @minLength 1
 */
export type Words = string

/**
 * SHA-256, as 64 hexadecimal digits.
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string

/**
 * A whole number.
 * @asType integer
 */
export type WholeNumber = number

/**
 * How many there are.
 * @asType integer
 * @minimum 0
 */
export type Count = number

/**
 * How many there are, where there is at least one; or a place that is counted from 1.
 * @asType integer
 * @minimum 1
 */
export type Ordinal = number

/**
 * A number that a figure gives.
 * @minimum 0
 */
export type Amount = number

/** No fields at all. */
export type NoFields = Readonly<Record<string, never>>
