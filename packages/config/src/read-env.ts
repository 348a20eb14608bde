import { z } from "zod";
import { EnvError } from "./env-error.ts";

/**
 * Parses the environment once, at the start of a process. An empty variable counts as not set, as `.env` files write
 * `NAME=` for it. What to do about a variable is its schema's description.
 */
export function readEnv<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Readonly<Record<string, string | undefined>>,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return parsed.data;
  throw new EnvError(parsed.error.issues.map((issue) => describeIssue(issue, shape, given)));
}

function describeIssue(
  issue: z.core.$ZodIssue,
  shape: z.ZodRawShape,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const name = String(issue.path[0]);
  const wrong = given[name] === undefined ? "is not set" : "has a value that does not fit";
  return `${name} ${wrong}. ${adviceOf(shape[name])}`.trimEnd();
}

/** `.optional()` and `.default()` wrap the schema that carries the advice. */
function adviceOf(schema: z.core.$ZodType | undefined): string {
  if (!schema) return "";
  const advice = z.globalRegistry.get(schema)?.description;
  if (advice) return advice;
  const inner = "innerType" in schema._zod.def ? schema._zod.def.innerType : undefined;
  return adviceOf(inner as z.core.$ZodType | undefined);
}
