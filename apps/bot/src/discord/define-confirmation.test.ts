import { Refusal } from "@guildhall/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { wordFromKey } from "#bot/testing/word-from-key.ts";
import { update } from "./answer.ts";
import { defineCommand } from "./define-command.ts";
import { defineConfirmation } from "./define-confirmation.ts";
import type { BotFeature } from "./define-feature.ts";

/** What the guilds of this test have, by their names: so that each test has its own. */
const coins = new Map<string, number>();

const spend = defineConfirmation({
  feature: "settings",
  name: "spend",
  version: 1,
  params: z.object({ purse: z.string() }),
  async describe({ actor }, { purse }) {
    if (actor.name === "Stranger") throw new Refusal("common.forbidden", { right: "settings.edit" });
    return { text: `Spend the ${coins.get(purse)} coins of ${purse}?`, action: "Spend", isDangerous: true };
  },
  async run(_request, { purse }) {
    coins.set(purse, 0);
    return update({ content: `${purse} is empty` });
  },
});

const feature: BotFeature = {
  commands: [
    defineCommand({
      feature: "settings",
      command: "try",
      name: "panel",
      input: z.object({}),
      options: [],
      run: async (request) => await spend.ask(request, { purse: request.actor.name }),
    }),
  ],
  controls: spend.controls,
};

const { sandbox, restart, until } = await startTestBot({ features: [feature], readWord: wordFromKey });
const server = sandbox.world.guild({ name: "Careful", owner: "Corvin" });

async function ask(name: string) {
  coins.set(name, 3);
  const person = server.member(name);
  return await until(() => person.slash("/try panel"));
}

test("what is confirmed is done, and the buttons go", async () => {
  const question = await ask("Aldo");
  expect(question.content).toBe("Spend the 3 coins of Aldo?");
  expect((await question.click("Spend")).content).toBe("Aldo is empty");
  expect(coins.get("Aldo")).toBe(0);
  await expect(question.click("Spend")).rejects.toThrow();
});

test("what is cancelled is not done, and says so", async () => {
  const question = await ask("Brix");
  expect((await question.click("Cancel")).content).toBe("Nothing was changed.");
  expect(coins.get("Brix")).toBe(3);
});

test("what would happen differently by now is shown again, and only that is done", async () => {
  const question = await ask("Corin");
  coins.set("Corin", 900);
  const again = await question.click("Spend");
  expect(coins.get("Corin")).toBe(900);
  expect(again.content).toContain("This has changed since you were asked");
  expect(again.content).toContain("Spend the 900 coins of Corin?");
  await again.click("Spend");
  expect(coins.get("Corin")).toBe(0);
});

test("a question that was asked before a restart is answered after it", async () => {
  const question = await ask("Dara");
  await restart();
  expect((await question.click("Spend")).content).toBe("Dara is empty");
});

test("who may not do it is not asked", async () => {
  coins.set("Stranger", 3);
  const refused = await until(() => server.member("Stranger").slash("/try panel"));
  expect(refused.content).toContain("Change the settings");
  expect(refused.message?.components ?? []).toEqual([]);
});
