import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { startSandbox } from "../sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { burstClicks } from "./burst-clicks.ts";
import { ClientRefusal } from "./client-refusal.ts";

const button = (custom_id: string, style: ButtonStyle) => ({
  type: ComponentType.Button as const,
  custom_id,
  label: custom_id,
  style: style as ButtonStyle.Primary,
});

async function setScene(...styles: ButtonStyle[]) {
  const sandbox = await startSandbox();
  const guild = sandbox.world.guild();
  for (const name of ["Alice", "Bob"]) guild.member(name);
  const presses: string[] = [];
  const bot = await startBot(sandbox, {
    onInteraction: async (interaction) => {
      if (!interaction.isButton()) return;
      presses.push(`${interaction.user.globalName} ${interaction.customId}`);
      await interaction.deferUpdate();
    },
  });
  const channel = await bot.client.channels.fetch(guild.channel("general").id);
  if (!channel?.isSendable()) throw new Error("the channel cannot be written in");
  const components = styles.map((style, index) => button(`b${index}`, style));
  const card = await channel.send({ content: "card", components: [{ type: 1, components }] });
  const place = { guildId: guild.id, channelId: channel.id, messageId: card.id };
  return {
    presses,
    run: (clickCount: number) => burstClicks(sandbox.world.state, { ...place, clickCount, durationMs: 100 }),
    async [Symbol.asyncDispose]() {
      await bot.client.destroy();
      await sandbox.close();
    },
  };
}

test("everybody presses every button in turn, and each answer is counted", async () => {
  await using scene = await setScene(ButtonStyle.Success, ButtonStyle.Secondary);
  expect(await scene.run(12)).toMatchObject({ answered: 12, failed: 0 });
  expect([...new Set(scene.presses)].sort()).toEqual(
    ["Alice", "Bob", "Owner"].flatMap((name) => [`${name} b0`, `${name} b1`]),
  );
});

test("what is in red is not pressed", async () => {
  await using scene = await setScene(ButtonStyle.Danger);
  await expect(scene.run(3)).rejects.toBeInstanceOf(ClientRefusal);
});
