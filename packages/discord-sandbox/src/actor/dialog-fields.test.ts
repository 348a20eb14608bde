import { expect, test } from "vitest";
import { type CheckedSandbox, startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { type RealBot, startBot } from "../testing/real-bot.ts";

const options = ["Siege", "Raid", "Hunt"].map((label) => ({ label, value: label.toLowerCase() }));

const application = {
  title: "Join us",
  custom_id: "application",
  components: [
    { type: 18, label: "How often?", component: { type: 21, custom_id: "often", options } },
    { type: 18, label: "You play", component: { type: 22, custom_id: "plays", min_values: 0, options } },
    { type: 18, label: "I read the rules", component: { type: 23, custom_id: "rules" } },
    { type: 18, label: "A picture", component: { type: 19, custom_id: "picture", required: false } },
  ],
};

/** Asks with every field that is neither text nor menu, and says what was entered. */
async function startAsker(sandbox: CheckedSandbox): Promise<RealBot> {
  const bot = await startBot(sandbox, {
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.showModal(application as Parameters<typeof interaction.showModal>[0]);
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      const files = fields.getUploadedFiles("picture")?.map(({ name }) => name) ?? [];
      const plays = fields.getCheckboxGroup("plays");
      await interaction.reply(
        [fields.getRadioGroup("often"), plays, fields.getCheckbox("rules"), files].join("|"),
      );
    },
  });
  await bot.client.application.commands.set([{ name: "apply", description: "d" }]);
  return bot;
}

test("boxes, one of several and a file reach the bot as they were entered", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using _bot = await startAsker(sandbox);
  const all = { often: ["raid"], plays: ["siege", "hunt"], rules: true };
  const picture = [{ name: "build.png", content: "no picture" }];
  const dialog = await alice.slash("/apply");
  expect((await dialog.submit({ ...all, picture })).content).toBe("raid|siege,hunt|true|build.png");
});

test("what may be left out is left out, and one of several must be chosen", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using _bot = await startAsker(sandbox);
  const dialog = await alice.slash("/apply");
  await expect(dialog.submit({})).rejects.toThrow("another number of choices");
  expect((await dialog.submit({ often: "hunt" })).content).toBe("hunt||false|");
});
