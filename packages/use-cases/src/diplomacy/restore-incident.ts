import { type Actor, requireRight } from "@guildhall/core";
import type { IncidentInput } from "@guildhall/core/diplomacy";
import type { Context } from "#use-cases/context.ts";
import { moveIncident } from "./move-incident.ts";

/** Taken back by mistake: it stands again, as it was written and by whom. */
export async function restoreIncident(context: Context, actor: Actor, input: IncidentInput): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  await moveIncident(context, actor, { ...input, isTakenBack: false });
}
