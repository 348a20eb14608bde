import { type MessageView, row } from "@guildhall/discord-views";
import { expect, test } from "vitest";
import { z } from "zod";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { wordFromKey } from "#bot/testing/word-from-key.ts";
import { nothing, update } from "./answer.ts";
import {
  autocompleteOption,
  channelOption,
  choiceOption,
  integerOption,
  roleOption,
  textOption,
  userOption,
} from "./command-options.ts";
import { defineButton } from "./define-button.ts";
import { defineCommand } from "./define-command.ts";
import type { BotFeature } from "./define-feature.ts";
import { defineMenu } from "./define-menu.ts";
import { defineModal } from "./define-modal.ts";
import { defineSelect, type SelectKind } from "./define-select.ts";

const count = { count: z.number().int() };

const countButton = defineButton({
  feature: "settings",
  name: "count",
  version: 1,
  params: z.object(count),
  run: async (_request, { count }) => update(panel(count + 1)),
});
const quietButton = defineButton({
  feature: "settings",
  name: "quiet",
  version: 1,
  params: z.object({}),
  run: async () => nothing,
});
const tellButton = defineButton({
  feature: "settings",
  name: "tell",
  version: 1,
  params: z.object({}),
  run: async ({ actor }) => ({ content: `Everybody hears ${actor.name}`, isPublic: true }),
});
const noteModal = defineModal({
  feature: "settings",
  name: "note",
  version: 1,
  params: z.object(count),
  fields: z.object({
    note: z.string().regex(/^[a-z ]+$/),
    more: z.string().optional(),
    size: z.enum(["small", "large"]),
  }),
  run: async (_request, { count }, { note, more = "no more", size }) =>
    note === "reply" ? { content: more } : update({ content: `${count} ${note}, ${more}, ${size}` }),
});
const noteButton = defineButton({
  feature: "settings",
  name: "write",
  version: 1,
  params: z.object(count),
  run: async (_request, params) => openNote(params),
});
const selects = (["text", "channel", "role", "user"] as const).map(makeSelect);

function makeSelect(kind: SelectKind) {
  return defineSelect({
    feature: "settings",
    name: `pick-${kind}`,
    version: 1,
    kind,
    params: z.object(count),
    run: async (_request, { count }, values) => update({ content: `${count} ${kind}: ${values.join("+")}` }),
  });
}

function openNote(params: { count: number }) {
  return noteModal.open(params, {
    title: "A note",
    text: "Notes are read by **everybody**.",
    fields: {
      note: { label: "Note", hint: "Small letters", maxLength: 20 },
      more: { label: "More", isLong: true, isOptional: true, placeholder: "If you like", value: "" },
      size: {
        label: "Size",
        value: "small",
        options: [
          { label: "Small", value: "small" },
          { label: "Large", value: "large" },
        ],
      },
    },
  });
}

function panel(count: number): MessageView {
  return {
    content: `Counted ${count}`,
    components: [
      row(
        countButton.component({ count }, { label: "Count", style: "primary" }),
        quietButton.component({}, { label: "Quiet", emoji: { name: "🤫" } }),
        tellButton.component({}, { label: "Tell", style: "success" }),
        noteButton.component({ count }, { label: "Note", style: "danger" }),
        countButton.component({ count: -1 }, { label: "Closed", isDisabled: true }),
      ),
      ...selects.map((select, index) =>
        row(
          select.component(
            { count },
            {
              placeholder: `Pick ${index}`,
              maxValues: 2,
              options: [
                { label: "One", value: "1" },
                { label: "Two", value: "2" },
              ],
            },
          ),
        ),
      ),
    ],
  };
}

const everyOption = defineCommand({
  feature: "settings",
  command: "try",
  name: "options",
  input: z.object({
    sentence: z.string(),
    size: z.string(),
    hours: z.number(),
    place: z.string(),
    who: z.string(),
    role: z.string(),
    found: z.string().optional(),
  }),
  options: [
    textOption("sentence", { maxLength: 20 }),
    choiceOption("size", [{ value: "s", label: () => "Small" }]),
    integerOption("hours", { min: 1, max: 5 }),
    channelOption("place"),
    userOption("who"),
    roleOption("role"),
    autocompleteOption("found", suggestNumbers, { isOptional: true }),
  ],
  run: async (_request, input) => ({ content: JSON.stringify(input) }),
});

async function suggestNumbers(_request: unknown, typed: string) {
  if (typed === "break") throw new Error("The search broke");
  const hundred = Array.from({ length: 100 }, (_, index) => String(index));
  return hundred
    .filter((each) => each.startsWith(typed))
    .map((value) => ({ value, label: `Number ${value} ${".".repeat(100)}` }));
}

const feature: BotFeature = {
  commands: [
    defineCommand({
      feature: "settings",
      command: "try",
      name: "panel",
      input: z.object({}),
      options: [],
      run: async () => panel(0),
    }),
    defineCommand({
      feature: "settings",
      command: "try",
      name: "note",
      input: z.object({}),
      options: [],
      run: async () => openNote({ count: 7 }),
    }),
    everyOption,
  ],
  menus: [
    defineMenu({
      feature: "settings",
      name: "Greet",
      kind: "user",
      run: async (_request, targetId) => ({ content: `Hello <@${targetId}>` }),
    }),
    defineMenu({
      feature: "settings",
      name: "Quote",
      kind: "message",
      run: async (_request, targetId) => ({ content: `Message ${targetId}` }),
    }),
  ],
  controls: [countButton, quietButton, tellButton, noteButton, noteModal, ...selects],
};

const { sandbox, logLines, restart, until } = await startTestBot({
  features: [feature],
  readWord: wordFromKey,
});
const server = sandbox.world.guild({ name: "Pressed", owner: "Corvin" });
const owner = server.member("Corvin");
const french = server.member("Bram", { locale: "fr" });

/** The panel, once the bot has published its commands. It publishes at a start only, so the server was there before. */
async function openPanel() {
  return await until(() => owner.slash("/try panel"));
}

test("a button changes the message that it sits on, press after press", async () => {
  const shown = await openPanel();
  const once = await shown.click("Count");
  expect(once).toMatchObject({ kind: "updated", content: "Counted 1" });
  expect((await once.click("Count")).content).toBe("Counted 2");
});

test("a button can answer everybody, alone, or with nothing", async () => {
  const shown = await openPanel();
  expect((await shown.click("Quiet")).kind).toBe("acknowledged");
  const told = await shown.click("Tell");
  expect(told).toMatchObject({ kind: "message", content: "Everybody hears Corvin" });
  expect(told.isEphemeral).toBeFalsy();
});

test("a button of before a restart still works", async () => {
  const shown = await openPanel();
  await restart();
  expect((await shown.click("Count")).content).toBe("Counted 1");
});

test.each([
  ["Pick 0", ["One", "Two"], "0 text: 1+2"],
  ["Pick 1", ["general"], /^0 channel: \d+$/],
  ["Pick 2", ["Pickable"], /^0 role: \d+$/],
  ["Pick 3", ["Corvin"], `0 user: ${owner.id}`],
])("a select brings what was chosen: %s", async (name, values, content) => {
  server.role("Pickable");
  const shown = await openPanel();
  expect((await shown.select(name, ...values)).content).toEqual(
    typeof content === "string" ? content : expect.stringMatching(content),
  );
});

test("a dialog from a button changes the button's message, with what was entered", async () => {
  const dialog = await (await openPanel()).click("Note");
  expect((await dialog.submit({ Note: "bring potions", More: "many", Size: "Large" })).content).toBe(
    "0 bring potions, many, large",
  );
});

test("a dialog from a command answers alone, and a field left out is no text", async () => {
  await openPanel();
  const dialog = await owner.slash("/try note");
  const reply = await dialog.submit({ note: "hello" });
  expect(reply).toMatchObject({ kind: "message", content: "7 hello, no more, small", isEphemeral: true });
});

test("what does not fit in a dialog is refused, and the message stays as it was", async () => {
  const shown = await openPanel();
  const dialog = await shown.click("Note");
  const reply = await dialog.submit({ Note: "UPPER" });
  expect(reply).toMatchObject({ kind: "message", isEphemeral: true });
  expect(reply.content).toContain("note");
  expect((await shown.click("Count")).content).toBe("Counted 1");
});

test("menus know whom or what they were opened on", async () => {
  await openPanel();
  expect((await owner.userMenu("Greet", "Bram")).content).toBe(`Hello <@${french.id}>`);
  const { id } = await owner.say("Listen");
  expect((await owner.messageMenu("Quote", id)).content).toBe(`Message ${id}`);
});

test("every kind of option reaches the command, and one left out is absent", async () => {
  server.role("Pickable");
  await openPanel();
  const given = {
    sentence: "two words",
    size: "s",
    hours: 3,
    place: "general",
    who: "Bram",
    role: "Pickable",
  };
  const { content } = await owner.slash("/try options", given);
  expect(JSON.parse(content)).toEqual({
    sentence: "two words",
    size: "s",
    hours: 3,
    place: server.channel("general").id,
    who: french.id,
    role: server.role("Pickable").id,
  });
});

test("suggestions follow what is typed, at most twenty-five, and a failed search offers nothing", async () => {
  await openPanel();
  const suggest = (found: string) => owner.autocomplete("/try options", { found }, "found");
  expect((await suggest("4")).map(({ value }) => value)).toEqual([
    "4",
    ...Array.from({ length: 10 }, (_, i) => `4${i}`),
  ]);
  expect(await suggest("")).toHaveLength(25);
  expect(await suggest("break")).toEqual([]);
  expect(logLines().some(({ msg }) => msg === "no suggestions")).toBe(true);
});

test.each(["settings.count:2:1", "settings.gone:1", "settings.count:1:many", "settings.count:1:1:2", "x"])(
  "a press on what this release does not know says so in French, and is counted: %s",
  async (custom_id) => {
    await openPanel();
    const button = { type: 2, style: 1, label: custom_id, custom_id };
    const route = `${sandbox.apiUrl}/v10/channels/${server.channel("general").id}/messages`;
    await fetch(route, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "Old", components: [{ type: 1, components: [button] }] }),
    });
    const reply = await french.click(custom_id);
    expect(reply.content).toContain("Ce bouton a changé");
    expect(reply.isEphemeral).toBe(true);
    const counted = () => logLines().findLast(({ msg }) => msg === "request");
    await until(() => expect(counted()).toMatchObject({ outcome: "refused" }));
  },
);
