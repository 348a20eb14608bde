import { type Actor, requireRight } from "@guildhall/core";
import type { IncidentInput } from "@guildhall/core/diplomacy";
import type { Context } from "#use-cases/context.ts";
import { moveIncident } from "./move-incident.ts";

/** It did not happen so: nobody reads it any more, until somebody puts it back. */
export async function takeBackIncident(context: Context, actor: Actor, input: IncidentInput): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  await moveIncident(context, actor, { ...input, isTakenBack: true });
}
