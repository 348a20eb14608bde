import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { expect, test } from "vitest";
import { connectSandbox } from "../control/connect-sandbox.ts";
import { type CheckedSandbox, startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { type RealBot, startBot } from "../testing/real-bot.ts";
import { restOf } from "../testing/wrong-bot.ts";

const roster = { name: "roster.csv", content: "Alice,tank\nBob,healer", contentType: "text/csv" };
const importCommand = new SlashCommandBuilder()
  .setName("import")
  .setDescription("d")
  .addAttachmentOption((option) => option.setName("list").setDescription("d").setRequired(true))
  .addStringOption((option) => option.setName("note").setDescription("d"));

/** Reads the file that it is given back to who gave it. */
async function startReader(sandbox: CheckedSandbox): Promise<RealBot> {
  const bot = await startBot(sandbox, {
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { name, size, contentType, url } = interaction.options.getAttachment("list", true);
      const text = await (await fetch(url)).text();
      await interaction.reply([name, size, contentType, text].join("|"));
    },
  });
  await bot.client.application.commands.set([importCommand]);
  return bot;
}

const asRead = `roster.csv|21|text/csv|${roster.content}`;

test("a file given to a command can be read by the bot", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using _bot = await startReader(sandbox);
  expect((await alice.slash("/import", { list: roster })).content).toBe(asRead);
});

test("a file can be given from another process, as a text or as bytes", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = await connectSandbox(sandbox.url).guild();
  const alice = await guild.member("Alice");
  await using _bot = await startReader(sandbox);
  const bytes = Buffer.from(roster.content).toString("base64");
  expect((await alice.slash("/import", { list: roster })).content).toBe(asRead);
  const encoded = { ...roster, content: bytes, encoding: "base64" } as const;
  expect((await alice.slash("/import", { list: encoded })).content).toBe(asRead);
  const { attachments } = await alice.say("", { files: [roster] });
  expect(await (await fetch(attachments[0]?.url ?? "")).text()).toBe(roster.content);
});

test("a person cannot give what is no file, nor a file that is too big, nor one where a text goes", async () => {
  await using sandbox = await startCheckedSandbox();
  const alice = sandbox.world.guild().member("Alice");
  await using _bot = await startReader(sandbox);
  const huge = { name: "huge.bin", content: "x".repeat(10 * 1024 * 1024 + 1) };
  await expect(alice.slash("/import", { list: "roster.csv" })).rejects.toThrow("a name and a content");
  await expect(alice.slash("/import", { list: huge })).rejects.toThrow("larger than 10 MiB");
  await expect(alice.slash("/import", { list: roster, note: roster })).rejects.toThrow("takes no file");
  await expect(alice.say("", { files: [huge] })).rejects.toThrow("larger than 10 MiB");
});

test("a message holds ten files, whoever writes it", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  const eleven = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.txt`, content: "x" }));
  await expect(alice.say("", { files: eleven })).rejects.toThrow("holds 10 files");
  expect((await alice.say("", { files: eleven.slice(1) })).attachments).toHaveLength(10);
  const files = eleven.map(({ name, content }) => ({ name, data: Buffer.from(content) }));
  const path = `/channels/${guild.channel("general").id}/messages` as const;
  await expect(restOf(sandbox).post(path, { files })).rejects.toMatchObject({ code: 30015 });
});

test("attaching a file takes ATTACH_FILES", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const deny = String(PermissionFlagsBits.AttachFiles);
  guild.overwrite("general", { id: guild.id, type: 0, allow: "0", deny });
  await expect(guild.member("Alice").say("", { files: [roster] })).rejects.toThrow("Missing Permissions");
});
