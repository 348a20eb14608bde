"use client";

import { profileOf } from "@guildhall/core/games";
import { nameFurnaceLevel } from "@guildhall/core/verification";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { VerificationInView } from "../verification.loaders.ts";

type Told = Pick<VerificationInView["verified"][number], "game" | "name" | "world" | "level"> & {
  readonly missingSince?: string | null;
};

/** What the game says of an account, with its level as players call it. */
export function usePlayerWords(): (account: Told) => string {
  const t = useTranslations("verification.player");
  const time = useGuildTime();
  return ({ game, name, world, level, missingSince }) => {
    if (name === null || world === null || level === null) return t("unread");
    const isFurnace = profileOf(game).accounts.levels === "furnace";
    const called = isFurnace ? nameFurnaceLevel(level) : String(level);
    const details = t("details", { name, world: String(world), level: called });
    return missingSince ? `${details} (${t("missing", { day: time("longDay", missingSince) })})` : details;
  };
}
