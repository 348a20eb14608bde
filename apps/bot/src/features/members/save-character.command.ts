import { saveCharacterInput } from "@guildhall/core/members";
import { saveCharacter } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

const kinds = ["main", "alt"] as const;

export const saveCharacterCommand = defineCommand({
  feature: "members",
  command: "profile",
  name: "character",
  input: z.object({ name: saveCharacterInput.shape.name, kind: z.enum(kinds).optional() }),
  options: [
    textOption("name", { maxLength: 32 }),
    choiceOption(
      "kind",
      kinds.map((kind) => ({ value: kind, label: (t) => t(`members.web.characters.${kind}`) })),
      { isOptional: true },
    ),
  ],
  async run({ context, actor, t }, { name, kind }) {
    await saveCharacter(context, actor, { name, isMain: kind === "main" });
    return { content: t("members.profile.characterSaved", { name: escapeMarkdown(name) }) };
  },
});
