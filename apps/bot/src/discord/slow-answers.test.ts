import { Refusal } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import { findRequest } from "@guildhall/observability";
import { MessageFlags } from "discord.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { wordFromKey } from "#bot/testing/word-from-key.ts";
import { type Answer, nothing, update } from "./answer.ts";
import { defineButton } from "./define-button.ts";
import { defineCommand } from "./define-command.ts";
import type { BotFeature } from "./define-feature.ts";
import { defineModal } from "./define-modal.ts";

const kinds = ["update", "reply", "public", "nothing", "modal", "refusal"] as const;

const modal = defineModal({
  feature: "settings",
  name: "late",
  version: 1,
  params: z.object({}),
  fields: z.object({ note: z.string() }),
  run: async (_request, _params, { note }) => {
    await bot.untilDeferred();
    return update({ content: note });
  },
});

const answers: Record<(typeof kinds)[number], () => Answer> = {
  update: () => update({ content: "Changed" }),
  reply: () => ({ content: "Told alone" }),
  public: () => ({ content: "Told all", isPublic: true }),
  nothing: () => nothing,
  modal: () => openModal(),
  refusal: () => {
    throw new Refusal("common.guildNotFound");
  },
};

function openModal() {
  return modal.open({}, { title: "Late", fields: { note: { label: "Note" } } });
}

const slowButton = defineButton({
  feature: "settings",
  name: "slow",
  version: 1,
  params: z.object({ kind: z.enum(kinds) }),
  run: async (_request, { kind }) => {
    await bot.untilDeferred();
    return answers[kind]();
  },
});

const quickButton = defineButton({
  feature: "settings",
  name: "quick",
  version: 1,
  params: z.object({}),
  run: async () => openModal(),
});

const panelCommand = defineCommand({
  feature: "settings",
  command: "try",
  name: "panel",
  input: z.object({}),
  options: [],
  run: async () => ({
    content: "Panel",
    components: [
      row(...kinds.slice(0, 5).map((kind) => slowButton.component({ kind }, { label: kind }))),
      row(
        slowButton.component({ kind: "refusal" }, { label: "refusal" }),
        quickButton.component({}, { label: "quick" }),
      ),
    ],
  }),
});

const dialogCommand = defineCommand({
  feature: "settings",
  command: "try",
  name: "dialog",
  input: z.object({}),
  options: [],
  run: async () => {
    await bot.untilDeferred();
    return openModal();
  },
});

const feature: BotFeature = {
  commands: [panelCommand, dialogCommand],
  controls: [modal, slowButton, quickButton],
};
const bot = { ...(await startTestBot({ features: [feature], readWord: wordFromKey })), untilDeferred };
const server = bot.sandbox.world.guild({ name: "Slow", owner: "Corvin" });
const owner = server.member("Corvin");

/** Ends when the bot has told Discord that the answer to this very interaction takes longer. */
async function untilDeferred(): Promise<void> {
  const interactionId = findRequest()?.correlationId;
  const deferred = Promise.withResolvers<void>();
  const stop = bot.sandbox.observe({
    rest: ({ path }) => {
      if (path.includes(`/interactions/${interactionId}/`)) deferred.resolve();
    },
  });
  await deferred.promise;
  stop();
}

async function press(name: string) {
  const panel = await bot.until(() => owner.slash("/try panel"));
  return { panel, reply: await panel.click(name) };
}

/** What a message shows by now. */
async function shownBy(panel: Awaited<ReturnType<typeof press>>["panel"]) {
  return (await owner.messages()).find(({ id }) => id === panel.message?.id)?.content;
}

test.concurrent("a slow change still changes the message", async () => {
  const { panel } = await press("update");
  await bot.until(async () => expect(await shownBy(panel)).toBe("Changed"));
});

test.concurrent.each([
  ["reply", "Told alone", true],
  ["public", "Told all", false],
  ["refusal", "Guildhall is not in this server", true],
  ["modal", "Try again", true],
])("a slow %s is a message of its own, and the panel stays", async (name, content, isAlone) => {
  const { panel } = await press(name);
  await bot.until(async () => {
    const told = (await owner.messages()).findLast((message) => message.content.includes(content));
    expect(told).toBeDefined();
    expect(((told?.flags ?? 0) & MessageFlags.Ephemeral) !== 0).toBe(isAlone);
  });
  expect(await shownBy(panel)).toBe("Panel");
});

test.concurrent("a slow nothing says nothing", async () => {
  const { panel, reply } = await press("nothing");
  expect(reply.kind).toBe("acknowledged");
  expect(await shownBy(panel)).toBe("Panel");
});

test.concurrent("a slow dialog from a command asks to try again", async () => {
  const reply = await bot.until(() => owner.slash("/try dialog"));
  expect(reply).toMatchObject({ isEphemeral: true, content: expect.stringContaining("Try again") });
});

test.concurrent("what a dialog entered slowly changes its message", async () => {
  const { panel, reply } = await press("quick");
  await reply.submit({ Note: "Written" });
  await bot.until(async () => expect(await shownBy(panel)).toBe("Written"));
});
