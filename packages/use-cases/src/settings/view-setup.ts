import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type Guild,
  isOpen,
  isUnderWay,
  planSetup,
  type ServerNow,
  type SetupLine,
  type SetupPick,
  type SetupProblem,
  type SetupStep,
} from "@guildhall/core/settings";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadSetupDraft } from "./load-setup-draft.ts";

/** Where a guild's setup stands. */
export type SetupView = {
  readonly guild: Guild;
  /** What confirming would do. */
  readonly lines: readonly SetupLine[];
  readonly picks: readonly SetupPick[];
  /** What the bot is making now, with what is there already; empty when nothing is under way. */
  readonly underWay: readonly SetupStep[];
  readonly isFinished: boolean;
  /** Why the bot stopped the last time. */
  readonly problem: SetupProblem | null;
};

/** The draft that all officers of the guild share, against what their server has now. */
export async function viewSetup(
  { db, clock }: Context,
  actor: Actor,
  { server }: { readonly server: ServerNow },
): Promise<SetupView> {
  requireRight(actor, "settings.edit");
  const guild = await getGuild(db, actor.guildId);
  if (!isOpen(guild)) throw new Refusal("common.guildNotFound");
  const draft = await loadSetupDraft(db, actor.guildId);
  return {
    guild,
    lines: planSetup(draft, server),
    picks: draft.picks,
    underWay: isUnderWay(draft.setup, clock.now()) ? draft.steps : [],
    isFinished: draft.setup.finishedAt !== null,
    problem: draft.setup.problem,
  };
}
