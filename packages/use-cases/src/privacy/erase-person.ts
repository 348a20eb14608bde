import { pseudonymOf } from "@guildhall/core/privacy";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { deleteSlipDrafts } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { findRosterMember, listRankClaims, saveStanding } from "@guildhall/db/members";
import {
  eraseHeldRows,
  keepResults,
  listEventsNaming,
  listMessagesOf,
  type PersonInGuild,
} from "@guildhall/db/privacy";
import { listAccountsSettledBy } from "@guildhall/db/verification";
import { absenceMessageKinds } from "#use-cases/absences/absence-messages.ts";
import { contestMessageKind } from "#use-cases/attendance/contest-message-kind.ts";
import { eventMessageKinds } from "#use-cases/events/notice-deleted-messages.ts";
import { nudgeMessageKind } from "#use-cases/members/nudge-message-kind.ts";
import { passOnRanks } from "#use-cases/members/pass-on-ranks.ts";
import { rankClaimMessageKind } from "#use-cases/members/rank-claim-message-kind.ts";
import { applicationMessageKinds } from "#use-cases/recruitment/applications/application-message-kinds.ts";
import { talkMessageKind } from "#use-cases/settings/talk-message-kind.ts";
import { accountMessageKind } from "#use-cases/verification/account-message-kind.ts";

export type PersonToErase = PersonInGuild & {
  /** What the guild called the person; null for somebody who is not in the roster. */
  readonly name: string | null;
};

/**
 * Takes a person out of a guild. Points and attendance stay under a pseudonym, because those of others rest on them; all
 * else goes. Messages in Discord that show the name are drawn anew, and those that stand for the person alone are deleted.
 */
export async function erasePerson(
  tx: Transaction,
  { guildId, language }: Guild,
  { now, ...person }: PersonToErase & { readonly now: Temporal.Instant },
): Promise<void> {
  const { memberId } = person;
  const kinds = Object.values(eventMessageKinds);
  const eventIds = await listEventsNaming(tx, guildId, { ...person, kinds });
  const absenceKinds = Object.values(absenceMessageKinds);
  const ownKinds = {
    absenceKinds,
    talkKind: talkMessageKind,
    rankClaimKind: rankClaimMessageKind,
    nudgeKind: nudgeMessageKind,
    contestKind: contestMessageKind,
    accountKind: accountMessageKind,
    applicationKinds: Object.values(applicationMessageKinds),
  };
  const own = await listMessagesOf(tx, guildId, { ...person, ...ownKinds });
  const claimIds = await listAnsweredClaims(tx, guildId, memberId);
  const accountIds = memberId === null ? [] : await listAccountsSettledBy(tx, guildId, memberId);
  if (memberId !== null) await keepResults(tx, guildId, { memberId, now });
  if (memberId !== null) await leaveGuild(tx, guildId, { memberId, now });
  const pseudonym = pseudonymOf(memberId ?? 0, language);
  await deleteSlipDrafts(tx, guildId);
  await eraseHeldRows(tx, guildId, { ...person, pseudonym });
  for (const eventId of eventIds)
    await recordFact(tx, { name: "privacy.eventNamesChanged", guildId, eventId }, now);
  for (const claimId of claimIds)
    await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId }, now);
  for (const accountId of accountIds)
    await recordFact(tx, { name: "verification.accountChanged", guildId, accountId }, now);
  for (const ownMessageId of own)
    await recordFact(tx, { name: "privacy.messageErased", guildId, ownMessageId }, now);
  if (memberId === null) return;
  await recordFact(tx, { name: "privacy.memberErased", guildId, memberId }, now);
}

/** Before the rank goes with the rest: an heir follows in it. */
async function leaveGuild(
  tx: Transaction,
  guildId: string,
  { memberId, now }: { readonly memberId: number; readonly now: Temporal.Instant },
): Promise<void> {
  const rankId = (await findRosterMember(tx, guildId, memberId))?.rankId;
  await saveStanding(tx, guildId, { memberIds: [memberId], standing: "left" });
  if (rankId) await passOnRanks(tx, guildId, { rankIds: [rankId], now });
}

/** Claims of others whose cards name the person as the one who answered. */
async function listAnsweredClaims(
  tx: Transaction,
  guildId: string,
  memberId: number | null,
): Promise<readonly number[]> {
  if (memberId === null) return [];
  const claims = await listRankClaims(tx, guildId);
  const answered = claims.filter(({ settledByMemberId }) => settledByMemberId === memberId);
  return answered.map(({ claimId }) => claimId);
}
