import { viewDecayInput } from "@guildhall/core/dkp";
import { viewDecay } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the pool's number. */
export const maybeDecayingPool = z.object({ pool: viewDecayInput.shape.poolId });

/** Lets people find a pool that takes points by itself. */
export const decayingPoolOption = autocompleteOption(
  "pool",
  async ({ context, actor }, typed) => {
    const wanted = typed.trim().toLowerCase();
    const { pools } = await viewDecay(context, actor, {});
    return pools
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ poolId, name }) => ({ value: String(poolId), label: name }));
  },
  { isOptional: true },
);
