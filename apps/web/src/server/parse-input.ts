import "server-only";
import { Refusal } from "@guildhall/core";
import type { z } from "zod";

/** Input from a browser, checked by the schema of its use-case. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new Refusal("common.invalidInput", { fields });
}
