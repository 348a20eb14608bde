"use client";

import { useTranslations } from "next-intl";
import { useIsLive } from "./live-store.ts";
import { useLive } from "./use-live.ts";

/** Says that the page keeps itself up to date, or that it is trying to. What it shows stays readable either way. */
export function LiveSign({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.live");
  useLive(guildId);
  const isLive = useIsLive();
  return (
    <span role="status" className={isLive ? "text-good max-desk:sr-only" : "text-warn"}>
      {isLive !== undefined && (
        <span className="inline-flex items-center gap-1.5 px-1.5 text-small whitespace-nowrap">
          <span aria-hidden className="size-[7px] rounded-full bg-current" />
          {t(isLive ? "on" : "waiting")}
        </span>
      )}
    </span>
  );
}
