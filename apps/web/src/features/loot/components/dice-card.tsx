"use client";

import { offeringModes } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { SessionInView } from "../sessions.loaders.ts";

type DiceCardProps = { readonly session: SessionInView; readonly seed: string };

/** All that is needed to work out again what everybody rolled. Nobody rolls where people bid or buy. */
export function DiceCard({ session: { mode, entrants, people }, seed }: DiceCardProps) {
  const t = useTranslations("loot.web.session");
  if (!offeringModes.includes(mode)) return null;
  const rolling = people.filter(({ memberId }) => entrants?.some((one) => one.memberId === memberId));
  return (
    <Card title={t("dice")}>
      <p className="mb-2.5 text-table text-ink-2">{t("diceLead")}</p>
      <bdi
        dir="ltr"
        className="block rounded-control border border-line-2 bg-sunken px-2 py-1.5 text-small break-all"
      >
        {seed}
      </bdi>
      <ul className="mt-2.5">
        {rolling.map((member) => (
          <li key={member.memberId} className="flex items-center justify-between gap-2 py-1 text-table">
            <MemberName member={member} />
            <span className="text-ink-3">{t("diceOf", { number: String(member.memberId) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
