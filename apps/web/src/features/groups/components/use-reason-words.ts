"use client";

import type { PlacementReason } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import type { MadeParties } from "./parties-page.tsx";
import { usePartyNames } from "./use-party-names.ts";

/** Less is written as nothing. */
const leastAmount = 0.005;

/** Says why somebody is where they are. */
export function useReasonWords(parties: MadeParties): (reason: PlacementReason) => string {
  const t = useTranslations("groups.reasons");
  const tGoal = useTranslations("groups.web.parties.goals");
  const tRole = useTranslations("shell.roles");
  const { nameOf } = usePartyNames(parties);
  const staticName = (staticId: number) =>
    parties.statics.find((one) => one.staticId === staticId)?.name ?? "";
  return (reason) => {
    switch (reason.code) {
      case "withStatic":
      case "apartFromStatic":
        return t(reason.code, { static: staticName(reason.staticId) });
      case "withFriends":
        return t(reason.code, { names: reason.memberIds.map(nameOf).join(", ") });
      case "otherBuild":
        return t(reason.code, { role: tRole(reason.role) });
      case "everyOtherPlaceCosts":
        if (reason.goal === "apart") return t("everyOtherPlaceBreaks");
        if (reason.amount < leastAmount) return t("everyOtherPlaceNoBetter", { goal: tGoal(reason.goal) });
        return t(reason.code, { goal: tGoal(reason.goal), amount: reason.amount });
      case "power":
        return t(reason.difference < 0 ? "weaker" : "stronger", { difference: Math.abs(reason.difference) });
      case "satOutLess":
        return t(reason.code, { count: reason.satOutCount });
      default:
        return t(reason.code);
    }
  };
}
