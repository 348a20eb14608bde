"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PointsView } from "../dkp.loaders.ts";

type NextDecayProps = {
  readonly guildId: string;
  readonly next: NonNullable<PointsView["standings"]>[number]["nextDecay"];
};

/** When the pool decays next, and the way to what that takes; nothing for a pool that does not. */
export function NextDecay({ guildId, next }: NextDecayProps) {
  const t = useTranslations("dkp.web.decay");
  const time = useGuildTime();
  if (!next) return null;
  return (
    <Link href={`/guilds/${guildId}/dkp/decay?pool=${next.poolId}`} className="hover:underline">
      {t("nextAt", { at: `${time("longDay", next.at)}, ${time("time", next.at)}` })}
    </Link>
  );
}
