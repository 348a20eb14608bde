"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { WishListInView } from "../wishlists.loaders.ts";

/** That lists stay as they are, from when, and until when. */
export function LockNotice({ list: { lock, isLocked } }: { readonly list: WishListInView }) {
  const t = useTranslations("wishlists.web.lock");
  const time = useGuildTime();
  if (!lock) return null;
  const from = time("moment", lock.lockedFrom);
  const until = lock.lockedUntil === null ? "none" : "some";
  const at = lock.lockedUntil === null ? "" : time("moment", lock.lockedUntil);
  return (
    <p
      role="status"
      className="mb-3.5 flex items-center gap-2.5 rounded-control bg-warn-soft px-3 py-2 text-table text-warn"
    >
      <Lock aria-hidden className="icon-14" />
      {t(isLocked ? "isLocked" : "willLock", { from, until, at })}
    </p>
  );
}
