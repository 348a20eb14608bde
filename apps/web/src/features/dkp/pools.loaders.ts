import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { viewPools } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Every pool with its rules. */
export async function readPools(context: Context, actor: MemberActor) {
  return toPlain(await viewPools(context, actor));
}

export type PoolsView = Plain<Awaited<ReturnType<typeof readPools>>>;
