import { poolInput } from "@guildhall/core/dkp";
import { viewOpenPools, viewPools } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the pool's number. */
export const chosenPool = z.object({ pool: poolInput.shape.poolId });

type Named = { readonly poolId: number | null; readonly name: string };

function suggest(pools: readonly Named[], typed: string) {
  const wanted = typed.trim().toLowerCase();
  return pools.flatMap(({ poolId, name }) =>
    poolId !== null && name.toLowerCase().includes(wanted) ? [{ value: String(poolId), label: name }] : [],
  );
}

/** Lets whoever may change settings find a pool that is open. */
export const openPoolOption = autocompleteOption("pool", async ({ context, actor }, typed) => {
  const pools = await viewPools(context, actor);
  return suggest(
    pools.filter(({ closedAt }) => closedAt === null),
    typed,
  );
});

/** The same for an officer who gives points; without it the pool that events pay into. */
export const optionalPool = autocompleteOption(
  "pool",
  async ({ context, actor }, typed) => suggest(await viewOpenPools(context, actor), typed),
  { isOptional: true },
);
