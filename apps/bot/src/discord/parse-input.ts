import { Refusal } from "@guildhall/core";
import type { z } from "zod";

/** What a person gave, checked. Refuses with the names of the fields that do not fit. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
  throw new Refusal("common.invalidInput", { fields });
}
