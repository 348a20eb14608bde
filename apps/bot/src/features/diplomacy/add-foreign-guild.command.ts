import {
  maxForeignGuildName,
  maxForeignGuildServer,
  maxForeignGuildTag,
  saveForeignGuildInput,
} from "@guildhall/core/diplomacy";
import { saveForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

export const addForeignGuildCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "add",
  input: saveForeignGuildInput
    .pick({ name: true, tag: true, server: true })
    .extend({ another: z.literal("yes").optional() }),
  options: [
    textOption("name", { maxLength: maxForeignGuildName }),
    textOption("tag", { isOptional: true, maxLength: maxForeignGuildTag }),
    textOption("server", { isOptional: true, maxLength: maxForeignGuildServer }),
    choiceOption("another", [{ value: "yes", label: (t) => t("diplomacy.another") }], { isOptional: true }),
  ],
  async run({ context, actor, t }, { another, ...named }) {
    await saveForeignGuild(context, actor, { ...named, note: null, isAnother: another === "yes" });
    return { content: t("diplomacy.added", { name: escapeMarkdown(named.name) }) };
  },
});
