/**
 * What has to be changed in Discord's description before a JSON Schema validator can use it.
 * Its README says: oneOf and anyOf both only mean "one of"; an integer may come as a string that is one.
 */
type Json = unknown;
type JsonObject = { [key: string]: Json };

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const integerText = "^-?\\d+$";

/** `type: "integer"` of a request becomes "an integer, or a text that is one". */
function withIntegerText(schema: JsonObject): JsonObject {
  const types = [schema.type].flat();
  if (!types.includes("integer") || schema.enum !== undefined || schema.const !== undefined) return schema;
  const { type, format: _, ...rest } = schema;
  const isNullable = types.includes("null");
  const choices = [
    { type: "integer" },
    { type: "string", pattern: integerText },
    ...(isNullable ? [{ type: "null" }] : []),
  ];
  return { ...rest, anyOf: choices };
}

function withoutEmptyEnum(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.enum) || schema.enum.length > 0) return schema;
  const { enum: _, ...rest } = schema;
  return rest;
}

export function relaxSchema(value: Json, options: { isRequest: boolean }): Json {
  if (Array.isArray(value)) return value.map((each) => relaxSchema(each, options));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key === "oneOf" ? "anyOf" : key,
    relaxSchema(each, options),
  ]);
  const schema = withoutEmptyEnum(Object.fromEntries(entries) as JsonObject);
  return options.isRequest ? withIntegerText(schema) : schema;
}
