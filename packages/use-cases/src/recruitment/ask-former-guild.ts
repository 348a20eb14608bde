import { isFriendly } from "@guildhall/core/diplomacy";
import { runOfClearance } from "@guildhall/core/recruitment";
import type { Transaction } from "@guildhall/db";
import { type GuildContact, listSpeakers } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { type Clearance, createClearance, listClearances, saveClearance } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import { findFormerGuild } from "./find-former-guild.ts";

type Sent = {
  readonly applicationId: number;
  readonly userId: string;
  readonly formerGuild: string | null;
};

/** Somebody applied: the guild that they name is asked, where it is a friend and somebody here speaks for it. */
export async function askFormerGuild(
  tx: Transaction,
  guildId: string,
  { now, ...sent }: Sent & { readonly now: Temporal.Instant },
): Promise<void> {
  const former = await findFormerGuild(tx, guildId, { words: sent.formerGuild, now });
  if (!former?.pact || !isFriendly(former.pact)) return;
  const { foreignGuildId } = former;
  if ((await listOtherContacts(tx, guildId, { foreignGuildId, ...sent })).length === 0) return;
  await askForClearance(tx, guildId, { ...sent, foreignGuildId, askedByUserId: null, now });
}

/** Those who speak for the guild. Nobody speaks about themselves. */
export async function listOtherContacts(
  tx: Transaction,
  guildId: string,
  { foreignGuildId, userId }: { readonly foreignGuildId: number; readonly userId: string },
): Promise<readonly GuildContact[]> {
  const contacts = await listSpeakers(tx, guildId, foreignGuildId);
  return contacts.filter((contact) => contact.userId !== userId);
}

type Asking = Omit<Sent, "formerGuild"> & {
  readonly foreignGuildId: number;
  readonly askedByUserId: string | null;
  readonly now: Temporal.Instant;
};

/** What was asked. One that waits or was answered stays as it is; null says so. Its application must be locked. */
export async function askForClearance(
  tx: Transaction,
  guildId: string,
  asking: Asking,
): Promise<{ readonly clearanceId: number; readonly isAsked: boolean }> {
  const { applicationId, foreignGuildId, now } = asking;
  const before = (await listClearances(tx, guildId, [applicationId])).find(
    (one) => one.foreignGuildId === foreignGuildId,
  );
  if (before && before.state !== "noAnswer") return { clearanceId: before.clearanceId, isAsked: false };
  const { "recruitment.clearanceHours": hours } = await getSettings(tx, guildId);
  const answerUntil = now.add({ hours });
  const clearanceId = await write(tx, guildId, { ...asking, answerUntil, before });
  await enqueueJob(tx, guildId, runOfClearance({ clearanceId, answerUntil }));
  await recordFact(tx, { name: "recruitment.clearanceChanged", guildId, foreignGuildId }, now);
  return { clearanceId, isAsked: true };
}

type Writing = Asking & {
  readonly answerUntil: Temporal.Instant;
  /** One that nobody answered in time is asked once more. */
  readonly before: Clearance | undefined;
};

async function write(
  tx: Transaction,
  guildId: string,
  { before, now: askedAt, applicationId, userId, foreignGuildId, ...asked }: Writing,
): Promise<number> {
  if (before) {
    await saveClearance(tx, guildId, { ...before, ...asked, askedAt, state: "asked" });
    return before.clearanceId;
  }
  const of = { applicationId, applicantUserId: userId, foreignGuildId };
  return await createClearance(tx, guildId, { ...of, ...asked, askedAt });
}
