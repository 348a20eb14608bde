import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { TrendInput } from "@guildhall/core/attendance";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { viewTurnoutTrend } from "@guildhall/use-cases/attendance";
import { viewPointsTrend } from "@guildhall/use-cases/dkp";
import { viewLootWeights } from "@guildhall/use-cases/loot";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** How the guild has done over the last weeks. Null stands for what is off, or what the reader has no right to see. */
export async function readTrends(context: Context, actor: MemberActor, asked: TrendInput) {
  const { modulesOff } = await viewGuild(context, actor);
  const isOn = (feature: "attendance" | "dkp" | "loot") => isFeatureOn(modulesOff, feature);
  return toPlain({
    days: asked.days,
    turnout: isOn("attendance") ? await viewTurnoutTrend(context, actor, asked) : null,
    points: hasRight(actor, "dkp.view-all") ? await viewPointsTrend(context, actor, asked) : null,
    loot: isOn("loot") && isOn("attendance") ? await viewLootWeights(context, actor, asked) : null,
  });
}

export type TrendsView = Plain<Awaited<ReturnType<typeof readTrends>>>;
