import "server-only";
import type { Actor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { viewWarServer } from "@guildhall/use-cases/groups";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The guild's war server, or that it has none. */
export async function readWarServer(context: Context, actor: Actor) {
  return toPlain(await viewWarServer(context, actor));
}

export type WarServerInView = Plain<Awaited<ReturnType<typeof readWarServer>>>;
