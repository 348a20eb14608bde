import { expect, test } from "vitest";
import { long, many } from "../testing/wrong-scene.ts";
import { DiscordError } from "./discord-error.ts";
import { callbackForm } from "./forms/callback-form.ts";
import { parseForm } from "./forms/form.ts";

/** An answer to an interaction that a wrong bot gives, and the field that Discord names. */
type Rule = { readonly guarantee: string; readonly body: object; readonly field: string };

const input = (id: string, more: object = {}) => ({ type: 4, custom_id: id, style: 1, label: "l", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const modal = (components: object[], more: object = {}) => ({
  type: 9,
  data: { custom_id: "m", title: "t", components, ...more },
});
const choices = (list: object[]) => ({ type: 8, data: { choices: list } });
const label = (component: object, text = "l") => ({ type: 18, label: text, component });

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
const rules: readonly Rule[] = [
  { guarantee: "an answer has a type", body: {}, field: "type" },
  {
    guarantee: "autocomplete offers 25 choices",
    body: choices(many(26, (index) => ({ name: `c${index}`, value: "v" }))),
    field: "data.choices",
  },
  {
    guarantee: "a choice's name holds 100 characters",
    body: choices([{ name: long(101), value: "v" }]),
    field: "data.choices.0.name",
  },
  {
    guarantee: "a dialog's title holds 45 characters",
    body: modal([row(input("a"))], { title: long(46) }),
    field: "data.title",
  },
  {
    guarantee: "a dialog's custom id holds 100 characters",
    body: modal([row(input("a"))], { custom_id: long(101) }),
    field: "data.custom_id",
  },
  {
    guarantee: "a dialog holds 5 fields",
    body: modal(many(6, (index) => row(input(`f${index}`)))),
    field: "data.components",
  },
  { guarantee: "a dialog holds a field", body: modal([]), field: "data.components" },
  {
    guarantee: "custom ids of a dialog are unique",
    body: modal([row(input("a")), row(input("a"))]),
    field: "data.components",
  },
  {
    guarantee: "a row of a dialog holds one field",
    body: modal([row(input("a"), input("b"))]),
    field: "data.components.0.components",
  },
  {
    guarantee: "a field's label holds 45 characters",
    body: modal([label({ type: 4, custom_id: "a", style: 1 }, long(46))]),
    field: "data.components.0.label",
  },
  {
    guarantee: "a field in a row has a label",
    body: modal([row({ type: 4, custom_id: "a", style: 1 })]),
    field: "data.components.0.components.0.label",
  },
  {
    guarantee: "a field's placeholder holds 100 characters",
    body: modal([row(input("a", { placeholder: long(101) }))]),
    field: "data.components.0.components.0.placeholder",
  },
  {
    guarantee: "a field takes 4,000 characters",
    body: modal([row(input("a", { max_length: 4001 }))]),
    field: "data.components.0.components.0.max_length",
  },
  {
    guarantee: "an answer is held to the limits of messages",
    body: { type: 4, data: { content: long(2001) } },
    field: "data.content",
  },
];

/** The first field that the errors name. */
function namedField(errors: object | undefined, path: readonly string[] = []): string {
  const [entry] = Object.entries(errors ?? {});
  if (!entry || entry[0] === "_errors") return path.join(".");
  return namedField(entry[1] as object, [...path, entry[0]]);
}

test.each(rules)("$guarantee", ({ body, field }) => {
  const refusal = (() => {
    try {
      return parseForm(callbackForm(body), body);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(DiscordError);
  if (refusal instanceof DiscordError) expect(namedField(refusal.errors)).toBe(field);
});

test("a character outside the first plane counts once", () => {
  const body = { type: 4, data: { content: "🎲".repeat(2000) } };
  expect(() => parseForm(callbackForm(body), body)).not.toThrow();
});
