import { z } from "zod";
import { DiscordError, type FieldProblem, fieldErrors } from "../discord-error.ts";

/**
 * Request bodies are zod schemas; what they refuse is answered as Discord answers it, with 50035 and nested field errors.
 * https://discord.com/developers/docs/reference#error-messages
 */
export function parseForm<Body>(schema: z.ZodType, body: unknown): Body {
  const result = schema.safeParse(body);
  if (result.success) return result.data as Body;
  throw new DiscordError("invalidForm", fieldErrors(result.error.issues.map(problemOf)));
}

/** A check of ours that names Discord's code for the refusal. */
export function report(context: z.RefinementCtx, problem: FieldProblem): void {
  context.addIssue({
    code: "custom",
    path: [...problem.path],
    message: problem.message,
    params: { code: problem.code },
  });
}

type Issue = z.core.$ZodIssue;

const badTypes: Readonly<Record<string, readonly [code: string, message: string]>> = {
  string: ["STRING_TYPE_CONVERT", "Could not interpret value as string."],
  number: ["NUMBER_TYPE_COERCE", "Value is not an integer."],
  int: ["NUMBER_TYPE_COERCE", "Value is not an integer."],
  boolean: ["BOOLEAN_TYPE_CONVERT", "Must be either true or false."],
  array: ["LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"],
  object: ["MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"],
};

function badType(issue: z.core.$ZodIssueInvalidType): readonly [string, string] {
  if (issue.input === undefined) return ["BASE_TYPE_REQUIRED", "This field is required"];
  return badTypes[issue.expected] ?? ["BASE_TYPE_BAD_TYPE", "Value is of the wrong type."];
}

function tooBig(issue: z.core.$ZodIssueTooBig): readonly [string, string] {
  return issue.origin === "array"
    ? ["BASE_TYPE_MAX_LENGTH", `Must be ${issue.maximum} or fewer in length.`]
    : ["NUMBER_TYPE_MAX", `int value should be less than or equal to ${issue.maximum}.`];
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): readonly [string, string] {
  return issue.origin === "array"
    ? ["BASE_TYPE_MIN_LENGTH", `Must be ${issue.minimum} or more in length.`]
    : ["NUMBER_TYPE_MIN", `int value should be greater than or equal to ${issue.minimum}.`];
}

function describe(issue: Issue): readonly [code: string, message: string] {
  switch (issue.code) {
    case "invalid_type":
      return badType(issue);
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return tooSmall(issue);
    case "invalid_value":
      return ["BASE_TYPE_CHOICES", `Value must be one of {${issue.values.map(String).join(", ")}}.`];
    case "custom":
      return [String(issue.params?.code ?? "BASE_TYPE_BAD_TYPE"), issue.message];
    default:
      return ["BASE_TYPE_BAD_TYPE", issue.message];
  }
}

function problemOf(issue: Issue): FieldProblem {
  const [code, message] = describe(issue);
  return { path: issue.path, code, message };
}

function lengthProblem(length: number, min: number, max: number): readonly [string, string] | undefined {
  if (length === 0 && min > 0) return ["BASE_TYPE_REQUIRED", "This field is required"];
  const isBetween = length >= min && length <= max;
  if (isBetween) return undefined;
  if (min > 1 || (min === 1 && length > max))
    return ["BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`];
  return ["BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`];
}

/** Text of `min` to `max` characters. A character is a code point: an emoji outside the first plane counts once. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    const length = value.length <= max && value.length >= min ? value.length : [...value].length;
    const problem = lengthProblem(length, min, max);
    if (problem) report(context, { path: [], code: problem[0], message: problem[1] });
  });
}

/** A number of seconds, bits, positions. */
export function whole(min: number, max: number) {
  return z.int().min(min).max(max);
}

/** An id, as a string or as a number that still fits one. */
export const snowflake = z.union([z.string(), z.int()]).transform((value, context) => {
  const id = String(value);
  if (!/^\d{1,20}$/.test(id))
    report(context, { path: [], code: "NUMBER_TYPE_COERCE", message: `Value "${id}" is not snowflake.` });
  return id;
});

/** Permission bits: Discord takes integers and strings that are one. */
export const permissionBits = z.union([z.string(), z.int()]).transform((value, context) => {
  const bits = String(value);
  if (!/^\d{1,20}$/.test(bits))
    report(context, { path: [], code: "NUMBER_TYPE_COERCE", message: `Value "${bits}" is not int.` });
  return bits;
});

/** A moment, as ISO 8601. */
export const isoTime = z.string().superRefine((value, context) => {
  if (Number.isNaN(Date.parse(value)))
    report(context, {
      path: [],
      code: "DATE_TIME_TYPE_PARSE",
      message: `Could not parse ${value}. Should be ISO8601.`,
    });
});
