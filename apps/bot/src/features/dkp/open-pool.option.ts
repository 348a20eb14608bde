import { poolInput } from "@guildhall/core/dkp";
import { viewPools } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the pool's number. */
export const chosenPool = z.object({ pool: poolInput.shape.poolId });

/** Lets whoever may change settings find a pool that is open. */
export const openPoolOption = autocompleteOption("pool", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const pools = await viewPools(context, actor);
  return pools.flatMap(({ poolId, name, closedAt }) =>
    poolId !== null && closedAt === null && name.toLowerCase().includes(wanted)
      ? [{ value: String(poolId), label: name }]
      : [],
  );
});
