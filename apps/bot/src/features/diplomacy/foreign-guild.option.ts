import { foreignGuildInput } from "@guildhall/core/diplomacy";
import { listForeignGuilds } from "@guildhall/use-cases/diplomacy";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the foreign guild's number. */
export const chosenForeignGuild = z.object({ guild: foreignGuildInput.shape.foreignGuildId });

/** Lets officers find a foreign guild by its name or tag. */
export const foreignGuildOption = autocompleteOption("guild", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const known = await listForeignGuilds(context, actor);
  return known
    .filter(({ name, tag }) => `${tag ?? ""} ${name}`.toLowerCase().includes(wanted))
    .map(({ foreignGuildId, name, tag }) => ({
      value: String(foreignGuildId),
      label: tag ? `[${tag}] ${name}` : name,
    }));
});
