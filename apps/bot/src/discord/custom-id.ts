import { type Feature, Refusal } from "@guildhall/core";
import { z } from "zod";

/** What a button carries: the text of a custom id holds it, so that it works after a restart. */
export type ParamsSchema = z.ZodObject<Readonly<Record<string, z.ZodType<string | number>>>>;

/** Where a custom id leads. A change of the params' meaning is a new version: older messages still carry the old one. */
export type Address = { readonly feature: Feature; readonly name: string; readonly version: number };

/** Discord's limit. */
const maxLength = 100;

export function addressKey({ feature, name, version }: Address): string {
  return `${feature}.${name}:${version}`;
}

/** `events.answer:1:42:coming` */
export function encodeCustomId(address: Address, values: readonly (string | number)[]): string {
  const customId = [addressKey(address), ...values.map((value) => encodeURIComponent(value))].join(":");
  if (customId.length > maxLength) throw new Error(`Custom id of ${addressKey(address)} is too long`);
  return customId;
}

/** Takes a custom id apart. What it says was never checked by Discord nor by us. */
export function splitCustomId(customId: string): { key: string; texts: readonly string[] } {
  const [name = "", version = "", ...texts] = customId.split(":");
  return { key: `${name}:${version}`, texts };
}

/** The values of the params in their order, for `encodeCustomId`. */
export function listParams<Schema extends ParamsSchema>(
  schema: Schema,
  params: z.output<Schema>,
): readonly (string | number)[] {
  const values: Readonly<Record<string, unknown>> = params;
  return Object.keys(schema.shape).map((key) => z.union([z.string(), z.number()]).parse(values[key]));
}

/** Reads the params back. A button whose params do not fit is one of another release, or forged: it does nothing. */
export function parseParams<Schema extends ParamsSchema>(
  schema: Schema,
  texts: readonly string[],
): z.output<Schema> {
  const fields = Object.entries(schema.shape);
  const given = fields.map(([key, field], index) => [key, readParam(field, texts[index])]);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success || texts.length !== fields.length) throw new Refusal("common.buttonGone");
  return parsed.data;
}

/** Where the schema wants a number, the text is read as one. */
function readParam(field: z.ZodType, encoded = ""): string | number {
  const text = decodeText(encoded);
  const isNumber = /^-?\d+$/.test(text) && !field.safeParse(text).success;
  return isNumber ? Number(text) : text;
}

function decodeText(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new Refusal("common.buttonGone");
  }
}
