"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PointsView } from "../dkp.loaders.ts";

type NextDecayProps = Pick<PointsView, "nextDecays"> & { readonly guildId: string; readonly poolId: number };

/** When the pool decays next, and the way to what that takes; nothing for a pool that does not. */
export function NextDecay({ guildId, poolId, nextDecays }: NextDecayProps) {
  const t = useTranslations("dkp.web.decay");
  const time = useGuildTime();
  const next = nextDecays.find((one) => one.poolId === poolId);
  if (!next) return null;
  return (
    <Link href={`/guilds/${guildId}/dkp/decay?pool=${poolId}`} className="hover:underline">
      {t("nextAt", { at: `${time("longDay", next.at)}, ${time("time", next.at)}` })}
    </Link>
  );
}
