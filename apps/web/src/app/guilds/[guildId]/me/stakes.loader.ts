import "server-only";
import type { Feature, MemberActor } from "@guildhall/core";
import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { findOwnMember } from "@guildhall/use-cases/members";
import { viewGuild } from "@guildhall/use-cases/settings";
import { getLocale } from "next-intl/server";
import type { Plain } from "#web/components/plain.ts";
import { readHonoursOf, readUntickedCodes } from "#web/features/announcements/index.ts";
import { readOwnLoot } from "#web/features/loot/index.ts";
import { readRetention } from "#web/features/privacy/index.ts";
import { readOwnApplication } from "#web/features/recruitment/index.ts";
import { readLine } from "#web/features/wishlists/index.ts";

/** What the reader wants, waits for and is known for. Null stands for what the guild switched off, or has not of the reader. */
export async function readStakes(context: Context, actor: MemberActor) {
  const { modulesOff } = await viewGuild(context, actor);
  const isOn = (feature: Feature) => isFeatureOn(modulesOff, feature);
  const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
  const own = await findOwnMember(context, actor);
  const memberId = own?.memberId;
  return {
    wishes: own && isOn("wishlists") ? await readLine(context, actor, { ...own, language }) : null,
    loot: isOn("loot") ? await readOwnLoot(context, actor, { memberId, language }) : null,
    codes: isOn("announcements") ? await readUntickedCodes(context, actor) : null,
    honours: own && isOn("announcements") ? await readHonoursOf(context, actor, own) : null,
    applying: isOn("recruitment") ? await readOwnApplication(context, actor) : null,
    retention: await readRetention(context, actor),
  };
}

export type StakesView = Plain<Awaited<ReturnType<typeof readStakes>>>;
