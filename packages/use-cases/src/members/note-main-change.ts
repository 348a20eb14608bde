import { findMainBuild, isOtherMain, type MainBuild, requireMainChange } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { findMainChangedAt, listCharacters, saveMainChangedAt } from "@guildhall/db/members";
import { getGuild, getSettings } from "@guildhall/db/settings";
import type { Subject } from "./lock-subject.ts";

export async function readMainBuild(
  tx: Transaction,
  guildId: string,
  memberId: number,
): Promise<MainBuild | null> {
  return findMainBuild(await listCharacters(tx, guildId, memberId));
}

type Changed = Subject & { readonly before: MainBuild | null; readonly now: Temporal.Instant };

/** Members become another one so often as the guild's wishlists allow; officers put right what they like. The member must be locked. */
export async function noteMainChange(
  tx: Transaction,
  guildId: string,
  { memberId, isOwn, before, now }: Changed,
): Promise<void> {
  if (!(isOwn && isOtherMain(before, await readMainBuild(tx, guildId, memberId)))) return;
  const { modulesOff } = await getGuild(tx, guildId);
  if (!isFeatureOn(modulesOff, "wishlists")) return;
  const { "wishlists.mainBuildDays": days } = await getSettings(tx, guildId);
  requireMainChange({ changedAt: await findMainChangedAt(tx, guildId, memberId), days }, now);
  await saveMainChangedAt(tx, guildId, { memberId, changedAt: now });
}
