"use client";

import type { Failure } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { useGuildTime } from "./use-guild-time.ts";

/** Why somebody takes no part: what is, what is needed, and until when. The item is what a cooldown counts from. */
export function useFailureWords() {
  const t = useTranslations("wishlists.priority.failures");
  const time = useGuildTime();
  return ({ code, value, needed, untilAt }: Failure, item = "none") => {
    const numbers = { value: value ?? 0, needed: needed ?? 0, item };
    const day = untilAt === null ? null : time("day", new Date(untilAt).toISOString());
    return {
      is: t(`${code}.is`, numbers),
      needed: t(`${code}.needed`, numbers),
      until: day && t("until", { day }),
    };
  };
}
