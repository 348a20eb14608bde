import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import { isFriendly } from "@guildhall/core/diplomacy";
import { type RequestClearanceInput, requireClearable } from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Application, lockApplication } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { askForClearance, listOtherContacts } from "../ask-former-guild.ts";
import { findFormerGuild } from "../find-former-guild.ts";

/**
 * An officer has a friendly guild asked about whoever applies: the one that the person named, or another that is known to be
 * meant. A question that waits or was answered is not asked twice.
 */
export async function requestClearance(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, foreignGuildId: chosen }: RequestClearanceInput,
): Promise<{ readonly clearanceId: number }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const application = await lockApplication(tx, guildId, applicationId);
    const { userId } = application;
    if (userIdOf(actor) === userId) throw new Refusal("recruitment.ownApplication");
    requireClearable(application.state);
    const foreignGuildId = await requireWilling(tx, guildId, { application, chosen, now });
    const asking = { applicationId, userId, foreignGuildId, askedByUserId: userIdOf(actor), now };
    const { clearanceId, isAsked } = await askForClearance(tx, guildId, asking);
    if (!isAsked) return { clearanceId };
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const after = { application: applicationId, clearance: "asked" } as const;
    await recordAudit(tx, actor, { useCase: "recruitment.requestClearance", target, after, now });
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { clearanceId };
  });
}

type Wanted = {
  readonly application: Application;
  readonly chosen: number | undefined;
  readonly now: Temporal.Instant;
};

/** The guild that can be asked: a friend, for which somebody else than the applicant speaks. */
async function requireWilling(
  tx: Transaction,
  guildId: string,
  { application, chosen: foreignGuildId, now }: Wanted,
): Promise<number> {
  const { formerGuild: words, userId } = application;
  const former = await findFormerGuild(tx, guildId, { words, foreignGuildId, now });
  if (!former)
    throw new Refusal(foreignGuildId === undefined ? "recruitment.noFormerGuild" : "diplomacy.guildNotFound");
  const { name: guild, pact } = former;
  if (!pact || !isFriendly(pact)) throw new Refusal("recruitment.notFriendly", { guild });
  const contacts = await listOtherContacts(tx, guildId, { userId, ...former });
  if (contacts.length === 0) throw new Refusal("recruitment.nobodyToAsk", { guild });
  return former.foreignGuildId;
}
