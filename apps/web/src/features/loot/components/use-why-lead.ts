"use client";

import { useTranslations } from "next-intl";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { WhyNotMeView } from "../decision.loaders.ts";

type Explained = NonNullable<WhyNotMeView["explanation"]>;

/** How it came out for the person, in a sentence or two. */
export function useWhyLead(): (why: WhyNotMeView) => readonly string[] {
  const t = useTranslations("loot.why");
  const placed = useSayPlace();
  const notAsked = useSayNotAsked();
  return (why) => {
    const who = { who: why.isOwn ? "own" : "other", name: why.name };
    const { explanation } = why;
    if (!explanation) return notAsked(why);
    if (why.ownState === "passed" || why.ownState === "expired") return [t("passedOn", who)];
    if (explanation.winnerId === null) return [t("nobody")];
    return explanation.place === null ? [t("out", who)] : placed(why, explanation);
  };
}

function useSayPlace(): (why: WhyNotMeView, explained: Explained) => readonly string[] {
  const t = useTranslations("loot.why");
  const tValues = useTranslations("wishlists.priority.values");
  const words = useCriterionWords();
  return (why, { place, placesCount, winnerId, isOverridden, lines }) => {
    const who = { who: why.isOwn ? "own" : "other", name: why.name, count: placesCount };
    if (winnerId === why.memberId) return [t("won", who)];
    const stood = { ...who, place: tValues("rank", { rank: place ?? 0 }), winner: why.winner?.name ?? "" };
    const reason = why.overrideReason ? [t("overriddenWhy", { reason: why.overrideReason })] : [];
    if (isOverridden) return [t("overridden", stood), ...reason];
    const decided = lines.find(({ verdict }) => verdict === "decided");
    if (!decided) return [t("placed", stood)];
    return [t("place", { ...stood, criterion: words.name(decided.criterion) })];
  };
}

function useSayNotAsked(): (why: WhyNotMeView) => readonly string[] {
  const t = useTranslations("loot.why");
  const time = useGuildTime();
  return ({ isOwn, name, notAsked, mode }) => {
    const first = t("notAsked", { who: isOwn ? "own" : "other", name, mode });
    if (!notAsked || mode !== "priority") return [first];
    const until = time("moment", notAsked.countedUntil);
    if (notAsked.wishedAt === null) return [first, t("noWish", { until })];
    return [first, t("lateWish", { until, wished: time("moment", notAsked.wishedAt) })];
  };
}
