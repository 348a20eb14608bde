"use client";

import { biddingModes } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import { useInterestWords } from "#web/features/wishlists/client.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { useMinutes } from "./use-minutes.ts";

type Stage = SessionInView["stage"];

/** A way of a sale in words: what it is called and for whom, what it costs, and how long it lasts. */
export function useStageWords() {
  const t = useTranslations("loot.web.session");
  const tModes = useTranslations("loot.modes");
  const interestWords = useInterestWords();
  const minutes = useMinutes();
  const price = useStagePrice();
  const name = ({ mode, interests }: Stage) =>
    interests === null
      ? tModes(mode)
      : t("stageOf", { mode: tModes(mode), interests: interests.map(interestWords).join(", ") });
  const terms = (stage: Stage) => `${price(stage)} · ${minutes(stage.minutes)}`;
  return { name, terms };
}

function useStagePrice(): (stage: Stage) => string {
  const t = useTranslations("loot.web.session");
  const amount = useAmount();
  return ({ mode, minimum, offSpecMinimum }) => {
    if (minimum === 0 && offSpecMinimum === 0) return t("stageFree");
    const isBid = String(biddingModes.includes(mode));
    return minimum === offSpecMinimum
      ? t("stageFrom", { isBid, price: amount(minimum) })
      : t("stageFromBoth", { isBid, main: amount(minimum), other: amount(offSpecMinimum) });
  };
}
