import { expect, test } from "vitest";
import { findTypedEntry, listCommandEntries, type RawOption, searchEntries } from "./command-entry.ts";
import { readOption, readOptions } from "./read-option.ts";

const commands: readonly RawOption[] = [
  {
    type: 1,
    name: "event",
    name_localizations: { fr: "événement" },
    options: [
      {
        type: 1,
        name: "create",
        name_localizations: { fr: "créer" },
        description: "Plan an event",
        description_localizations: { fr: "Prévoir un événement" },
        options: [
          { type: 3, name: "title", description: "What", required: true },
          { type: 3, name: "when", description: "When", required: true, autocomplete: true },
          { type: 4, name: "minutes", description: "How long" },
          { type: 3, name: "kind", description: "Kind", choices: [{ name: "Siege", value: "siege" }] },
        ],
      },
      { type: 1, name: "cancel", description: "Call an event off" },
    ],
  },
  { type: 1, name: "dkp", description: "Points" },
  { type: 2, name: "Look up", description: "" },
];

const english = listCommandEntries(commands, "en-US");
const create = english.find(({ path }) => path === "event create");
if (!create) throw new Error("event create is a command");
const [title, when, minutes, kind] = create.options;
if (!title || !when || !minutes || !kind) throw new Error("event create has four options");

test("subcommands are commands of their own, menus are none", () => {
  expect(english.map(({ label }) => label)).toEqual(["dkp", "event cancel", "event create"]);
});

test("a person reads a command in their language and may type it in both", () => {
  const french = listCommandEntries(commands, "fr");
  expect(french.map(({ label }) => label)).toContain("événement créer");
  expect(searchEntries(french, "créer")[0]?.description).toBe("Prévoir un événement");
  expect(findTypedEntry(french, "événement créer ")?.path).toBe("event create");
  expect(findTypedEntry(french, "event create ")?.path).toBe("event create");
});

test("what begins with the typed words comes first, and a command is typed once a blank follows it", () => {
  expect(searchEntries(english, "cr")[0]?.label).toBe("event create");
  expect(searchEntries(english, "event").map(({ path }) => path)).toEqual(["event cancel", "event create"]);
  expect(findTypedEntry(english, "event create")).toBeUndefined();
});

test("a field is read by its kind", () => {
  expect(readOption(title, { text: " Siege " })).toEqual({ kind: "value", value: "Siege" });
  expect(readOption(minutes, { text: "90" })).toEqual({ kind: "value", value: 90 });
  expect(readOption(minutes, { text: "1.5" })).toEqual({ kind: "wrong" });
  expect(readOption(minutes, { text: "" })).toEqual({ kind: "empty" });
  expect(readOption(title, { text: "" })).toEqual({ kind: "missing" });
});

test("a choice is sent by its value, and nothing else is", () => {
  expect(readOption(kind, { text: "siege" })).toEqual({ kind: "value", value: "siege" });
  expect(readOption(kind, { text: "Siege" })).toEqual({ kind: "value", value: "siege" });
  expect(readOption(kind, { text: "Raid" })).toEqual({ kind: "wrong" });
});

test("what was picked counts, whatever the field shows", () => {
  const entered = { title: { text: "Siege" }, when: { text: "tomorrow", picked: "2026-11-22T20:00" } };
  expect(readOptions(create.options, entered)).toEqual({
    values: { title: "Siege", when: "2026-11-22T20:00" },
    problems: {},
  });
  expect(readOptions(create.options, {}).problems).toEqual({ title: "missing", when: "missing" });
});
