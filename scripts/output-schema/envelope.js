// The schema of output: the envelope, then for each command the fields and items that it prints.
import typescript from 'typescript'
import { docsOf } from './declarations.js'
import { definitionName, nameOf, Shapes } from './shapes.js'

/** The command that asks no data: its envelope has neither question nor dataset. */
const WITHOUT_DATA = 'help'

/** With `--brief` there is neither; without it there are both. */
const TOGETHER = ['items', 'count']

/**
 * The schema as a value.
 * @param declarations of output-types.ts, which exports Envelope, Outputs, and what stands in no envelope
 */
export function outputSchema({ exported, declarationOf }) {
  const { Envelope, Outputs, ...alone } = Object.fromEntries(exported)
  const shapes = new Shapes(declarationOf)
  const { properties, required } = shapes.object(Envelope)
  const ofData = Object.keys(properties).filter((name) => ![...required, ...TOGETHER].includes(name))
  const answers = Outputs.members.map((command) => answersOf(command, shapes, declarationOf))
  for (const declaration of Object.values(alone)) shapes.defined(declaration)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:counterclaim:schema:output:v1',
    title: 'Counterclaim output, version 1',
    description: docsOf(Envelope).description,
    type: 'object',
    properties,
    required,
    dependentRequired: Object.fromEntries(TOGETHER.map((name) => [name, TOGETHER])),
    allOf: answers
      .flatMap(({ rules }) => rules)
      .map((rule) =>
        rule.if.properties.command.const === WITHOUT_DATA ? { ...rule, else: { required: ofData } } : rule,
      ),
    unevaluatedProperties: false,
    $defs: {
      ...Object.fromEntries(answers.flatMap(({ definitions }) => definitions)),
      ...shapes.definitions,
    },
  }
}

/** What a command answers with: a definition of each of its outputs, and the rules that say which holds when. */
function answersOf(command, shapes, declarationOf) {
  const outputs = outputsOf(command.type, declarationOf)
  const definitions = outputs.map((output) => [definitionName(output), answer(output, shapes)])
  const refersTo = (name) => ({ $ref: `#/$defs/${name}` })
  const by = { command: nameOf(command) }
  const [[only], more] = definitions
  if (more === undefined) return { definitions, rules: [{ if: where(by), then: refersTo(only) }] }
  const field = tellingApart(definitions)
  const values = definitions.map(([, { properties }]) => properties[field].const)
  return {
    definitions,
    rules: [
      ...definitions.map(([name], index) => ({
        if: { ...where({ ...by, [field]: values[index] }), required: [field] },
        then: refersTo(name),
      })),
      { if: where(by), then: { properties: { [field]: { enum: values } }, required: [field] } },
    ],
  }
}

function where(values) {
  return {
    properties: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { const: value }])),
  }
}

/** The outputs of a command, one or a union of several. */
function outputsOf(type, declarationOf) {
  if (typescript.isUnionTypeNode(type)) return type.types.flatMap((one) => outputsOf(one, declarationOf))
  const declaration = declarationOf(type.typeName)
  return typescript.isTypeAliasDeclaration(declaration)
    ? outputsOf(declaration.type, declarationOf)
    : [declaration]
}

/** What an output adds to the envelope: its head, its summary where it has one, its items, its tail. */
function answer(output, shapes) {
  const { head, summary, item, tail } = Object.fromEntries(
    output.members.map((member) => [nameOf(member), member]),
  )
  const around = shapes.object(head.type, tail.type)
  const { description, keywords } = docsOf(item)
  const properties = {
    ...around.properties,
    ...(summary && { summary: { ...shapes.described(summary), ...shapes.object(summary.type) } }),
    items: { description, type: 'array', items: shapes.of(item.type), ...keywords },
  }
  const required = [...(around.required ?? []), ...(summary ? ['summary'] : [])]
  return {
    description: docsOf(output).description,
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
  }
}

/** The field that has another constant value in each. */
function tellingApart(definitions) {
  const [[first, { properties }]] = definitions
  const field = Object.keys(properties).find((name) => {
    const values = definitions.map(([, one]) => one.properties[name]?.const)
    return !values.includes(undefined) && new Set(values).size === values.length
  })
  if (field === undefined) throw new Error(`${first} and its like have no field that tells them apart`)
  return field
}
