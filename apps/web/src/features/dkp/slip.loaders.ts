import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { PreviewSlipInput } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import { previewSlip } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What a pasted list would write. */
export async function readSlip(context: Context, actor: MemberActor, input: PreviewSlipInput) {
  return toPlain(await previewSlip(context, actor, input));
}

export type SlipView = Plain<Awaited<ReturnType<typeof readSlip>>>;
