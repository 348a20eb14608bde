import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import type { ViewSessionInput } from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import {
  type SessionView,
  viewCouncil,
  viewOwnStanding,
  viewSaleTerms,
  viewSession,
  viewStanding,
} from "@guildhall/use-cases/loot";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** A session as it stands, for what somebody may want the drop, what the reader may read of its votes, and whether they may end it. */
export async function readSession(context: Context, actor: MemberActor, input: ViewSessionInput) {
  const session = await viewSession(context, actor, input);
  const { game } = await viewGuild(context, actor);
  const taken = session.stage.interests;
  const open = profileOf(game)
    .interests.map(({ key }) => key)
    .filter((key) => taken === null || taken.includes(key));
  const standing = await viewStanding(context, actor, input);
  return toPlain({
    ...session,
    interests: open,
    standing,
    // Whoever reads where everybody stands finds the own row there.
    ownStanding: standing ? null : await viewOwnStanding(context, actor, input),
    council: await readCouncil(context, actor, session),
    canEnd: hasRight(actor, "loot.award"),
    readAt: context.clock.now(),
  });
}

/** Of a council, for those who vote. */
async function readCouncil(
  context: Context,
  actor: MemberActor,
  { sessionId, mode }: Pick<SessionView, "sessionId" | "mode">,
) {
  if (mode !== "council" || !hasRight(actor, "loot.vote")) return null;
  return await viewCouncil(context, actor, { sessionId });
}

export type SessionInView = Plain<Awaited<ReturnType<typeof readSession>>>;

/** What an officer goes by who opens a session. */
export async function readSaleTerms(context: Context, actor: MemberActor) {
  return toPlain(await viewSaleTerms(context, actor));
}

export type SaleTermsView = Plain<Awaited<ReturnType<typeof readSaleTerms>>>;
