import { type Interaction, SlashCommandBuilder } from "discord.js";
import { expect, test } from "vitest";
import { startSandbox } from "./sandbox.ts";
import { startBot } from "./testing/real-bot.ts";

const guildCommand = new SlashCommandBuilder()
  .setName("guild")
  .setDescription("The guild")
  .addSubcommand((sub) =>
    sub
      .setName("language")
      .setDescription("Which language it speaks")
      .addStringOption((option) => option.setName("language").setDescription("Which").setRequired(true)),
  );

async function echoLanguage(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply(`${interaction.locale}: ${interaction.options.getString("language")}`);
}

test("an unmodified discord.js logs in, registers a command, and answers it", async () => {
  await using sandbox = await startSandbox();
  const guild = sandbox.world.guild({ name: "Raiders" });
  const alice = guild.member("Alice", { locale: "fr" });
  await using bot = await startBot(sandbox, { onInteraction: echoLanguage });
  await bot.client.application.commands.set([guildCommand]);

  const reply = await alice.in("#general").slash("/guild language", { language: "fr" });

  expect(reply.content).toBe("fr: fr");
  expect(bot.client.guilds.cache.get(guild.id)?.name).toBe("Raiders");
  expect(sandbox.crashes).toEqual([]);
});
