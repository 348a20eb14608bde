import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { ViewAwardInput } from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import { viewAward } from "@guildhall/use-cases/loot";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What happened to one award. */
export async function readAward(context: Context, actor: MemberActor, input: ViewAwardInput) {
  return toPlain(await viewAward(context, actor, input));
}

export type AwardInView = Plain<Awaited<ReturnType<typeof readAward>>>;
