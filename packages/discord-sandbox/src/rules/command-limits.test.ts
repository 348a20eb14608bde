import { expect, test } from "vitest";
import type { WrongCall } from "../testing/wrong-bot.ts";
import { breakRule, long, many, type Rule, type Scene } from "../testing/wrong-scene.ts";

const commandDocs = "/interactions/application-commands#application-command-object";
const command =
  (body: object) =>
  (scene: Scene): WrongCall => ({
    method: "POST",
    path: `/applications/${scene.application}/commands`,
    body,
  });
const options = (...list: object[]) => command({ name: "cmd", description: "d", options: list });
const text = (name: string, more: object = {}) => ({ type: 3, name, description: "d", ...more });

const rules: readonly Rule[] = [
  {
    guarantee: "a chat command's name is lower case without spaces",
    cites: commandDocs,
    wrong: command({ name: "Ping Pong", description: "d" }),
    code: 50035,
    field: "name: APPLICATION_COMMAND_INVALID_NAME",
  },
  {
    guarantee: "a chat command has a description",
    cites: commandDocs,
    wrong: command({ name: "ping" }),
    code: 50035,
    field: "description: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "a description holds 100 characters",
    cites: commandDocs,
    wrong: command({ name: "ping", description: long(101) }),
    code: 50035,
    field: "description: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "a command holds 25 options",
    cites: commandDocs,
    wrong: options(...many(26, (i) => text(`o${i}`))),
    code: 50035,
    field: "options: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "required options come first",
    cites: commandDocs,
    wrong: options(text("a"), text("b", { required: true })),
    code: 50035,
    field: "options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
  },
  {
    guarantee: "option names are unique",
    cites: commandDocs,
    wrong: options(text("a"), text("a")),
    code: 50035,
    field: "options.1: APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
  },
  {
    guarantee: "an option holds 25 choices",
    cites: commandDocs,
    wrong: options(text("a", { choices: many(26, (i) => ({ name: `c${i}`, value: `c${i}` })) })),
    code: 50035,
    field: "options.0.choices: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an option has choices or autocomplete, not both",
    cites: commandDocs,
    wrong: options(text("a", { autocomplete: true, choices: [{ name: "c", value: "c" }] })),
    code: 50035,
    field: "options.0: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
  },
  {
    guarantee: "a command's texts hold 8,000 characters together",
    cites: commandDocs,
    wrong: options(
      ...many(25, (i) => text(`o${i}`, { choices: many(4, (k) => ({ name: `c${k}`, value: long(99) })) })),
    ),
    code: 50035,
    field: ": APPLICATION_COMMAND_TOO_LARGE",
  },
  {
    guarantee: "a locale of a translation exists",
    cites: commandDocs,
    wrong: command({ name: "ping", description: "d", name_localizations: { xx: "p" } }),
    code: 50035,
    field: "name_localizations.xx: APPLICATION_COMMAND_INVALID_LOCALE",
  },
  {
    guarantee: "command names of a scope are unique",
    cites: commandDocs,
    wrong: ({ application }) => ({
      method: "PUT",
      path: `/applications/${application}/commands`,
      body: many(2, () => ({ name: "a", description: "d" })),
    }),
    code: 50035,
    field: "1: APPLICATION_COMMANDS_DUPLICATE_NAME",
  },
  {
    guarantee: "a scope holds 100 chat commands",
    cites: commandDocs,
    wrong: ({ application }) => ({
      method: "PUT",
      path: `/applications/${application}/commands`,
      body: many(101, (i) => ({ name: `c${i}`, description: "d" })),
    }),
    code: 30032,
  },
];

test.each(rules)("$guarantee", async (rule) => {
  expect(await breakRule(rule)).toEqual({ code: rule.code, field: rule.field });
});
