"use client";

import { Medal } from "lucide-react";
import { useTranslations } from "next-intl";
import { MemberName } from "#web/features/members/client.ts";
import type { SeasonsView } from "../seasons.loaders.ts";
import { StandingAmount } from "./standing-amount.tsx";

type PodiumProps = {
  readonly first: SeasonsView["past"][number]["podiums"][number]["first"];
};

/** The first three, the first one lit. */
export function Podium({ first }: PodiumProps) {
  const t = useTranslations("dkp.web.seasons");
  return (
    <ol className="grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-2">
      {first.map(({ memberId, userId, name, place, balance, epgp }) => (
        <li
          key={memberId}
          className={`flex min-w-0 items-center gap-2.5 rounded-control border border-line bg-sunken px-3 py-2 ${place === 1 ? "border-s-3 border-s-lamp" : ""}`}
        >
          <span className={`icon-14 flex items-center gap-1 ${place === 1 ? "text-lamp" : "text-ink-3"}`}>
            <Medal aria-hidden />
            <span className="sr-only">{t("place")}</span>
            {place}
          </span>
          <span className="min-w-0 flex-1 truncate">
            <MemberName member={{ memberId, userId, name }} />
          </span>
          <b className="font-semibold">
            <StandingAmount balance={balance} epgp={epgp} />
          </b>
        </li>
      ))}
    </ol>
  );
}
