import { expect, test } from "vitest";
import { z } from "zod";
import { encodeCustomId, listParams, type ParamsSchema, parseParams, splitCustomId } from "./custom-id.ts";

const at = { feature: "events", name: "answer", version: 1 } as const;
const schema = z.object({ eventId: z.number().int().positive(), userId: z.string(), note: z.string() });

function send<Schema extends ParamsSchema>(params: Schema, values: z.output<Schema>) {
  return splitCustomId(encodeCustomId(at, listParams(params, values)));
}

test.each([
  { eventId: 42, userId: "1000000000000000001", note: "coming" },
  { eventId: 1, userId: "", note: "a:b:c % é" },
])("what a custom id carries comes back as it was: %j", (params) => {
  const { key, texts } = send(schema, params);
  expect(key).toBe("events.answer:1");
  expect(parseParams(schema, texts)).toEqual(params);
});

test("a button without params has nothing but its name", () => {
  expect(encodeCustomId(at, [])).toBe("events.answer:1");
  expect(parseParams(z.object({}), [])).toEqual({});
});

test.each([
  ["too few", ["42", "1"]],
  ["too many", ["42", "1", "a", "b"]],
  ["no number", ["forty", "1", "a"]],
  ["a number of another kind", ["-1", "1", "a"]],
  ["a fraction", ["1.5", "1", "a"]],
  ["broken text", ["42", "1", "%E0%A4%A"]],
])("a custom id that does not fit is refused: %s", (_what, texts) => {
  expect(() => parseParams(schema, texts)).toThrow(expect.objectContaining({ code: "common.buttonGone" }));
});

test("a custom id longer than Discord takes is never made", () => {
  expect(() => send(schema, { eventId: 1, userId: "1", note: "x".repeat(90) })).toThrow("too long");
});
