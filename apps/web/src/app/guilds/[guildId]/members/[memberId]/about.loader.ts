import "server-only";
import { type Feature, hasRight, type MemberActor } from "@guildhall/core";
import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import type { MemberInput } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { findOwnMember, viewNeighbours } from "@guildhall/use-cases/members";
import { viewGuild } from "@guildhall/use-cases/settings";
import { getLocale } from "next-intl/server";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { readHonoursOf } from "#web/features/announcements/index.ts";
import { readBalanceOf } from "#web/features/dkp/index.ts";
import { readGroupsOf } from "#web/features/groups/index.ts";
import { readApplicationsOf } from "#web/features/recruitment/index.ts";
import { readLine } from "#web/features/wishlists/index.ts";

/** What the other features know of a member. Null stands for what the guild switched off, and for what the reader may not see. */
export async function readAbout(context: Context, actor: MemberActor, { memberId }: MemberInput) {
  const { modulesOff } = await viewGuild(context, actor);
  const isOn = (feature: Feature) => isFeatureOn(modulesOff, feature);
  const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
  const isOwn = (await findOwnMember(context, actor))?.memberId === memberId;
  const seesRoster = hasRight(actor, "members.view");
  const seesPoints = isOn("dkp") && (isOwn || hasRight(actor, "dkp.view-all"));
  const reviews = isOn("recruitment") && hasRight(actor, "recruitment.review");
  const of = { memberId };
  return {
    neighbours: seesRoster ? toPlain(await viewNeighbours(context, actor, of)) : null,
    balances: seesPoints ? await readBalanceOf(context, actor, of) : null,
    wishes: isOn("wishlists") ? await readLine(context, actor, { memberId, language }) : null,
    groups: isOn("groups") ? await readGroupsOf(context, actor, of) : null,
    honours: isOn("announcements") ? await readHonoursOf(context, actor, of) : null,
    applications: reviews ? await readApplicationsOf(context, actor, of) : null,
  };
}

export type AboutView = Plain<Awaited<ReturnType<typeof readAbout>>>;
