import { hasRight } from "@guildhall/core";
import { viewPlanning } from "@guildhall/use-cases/events";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Which pool an event pays into; without it the first. */
export const payingPoolOption = autocompleteOption(
  "pool",
  async ({ context, actor }, typed) => {
    if (!hasRight(actor, "events.edit")) return [];
    const { pools } = await viewPlanning(context, actor);
    const wanted = typed.trim().toLowerCase();
    return pools
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ poolId, name }) => ({ value: String(poolId), label: name }));
  },
  { isOptional: true },
);
