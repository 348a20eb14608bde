"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { SessionInView } from "../sessions.loaders.ts";

/** Who leads, at which price, and what the reader can spend and has bidden. */
export function BidFigures({ session }: { readonly session: SessionInView }) {
  const t = useTranslations("loot.web.session");
  const { user } = useShell();
  const amount = useAmount();
  const { leaderMemberId, price, people, own, mode } = session;
  const leader = people.find(({ memberId }) => memberId === leaderMemberId);
  const isOwn = leader !== undefined && leader.userId === user?.userId;
  const lines = [
    mode === "open" && {
      name: t("leader"),
      value: leader ? (isOwn ? t("you") : leader.name) : t("nobody"),
    },
    price !== null && { name: t("price"), value: amount(price) },
    own?.maximum != null && { name: t("ownMaximum"), value: amount(own.maximum) },
    own?.held != null && { name: t("held"), value: amount(own.held) },
    own?.payable != null && { name: t("payable"), value: amount(own.payable) },
  ].filter((line) => typeof line === "object");
  return (
    <dl aria-live="polite">
      {lines.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-3 border-b border-line py-[5px] text-table">
          <dt className="text-ink-2">{name}</dt>
          <dd className="font-medium">
            <Lit value={value}>
              <bdi dir="auto">{value}</bdi>
            </Lit>
          </dd>
        </div>
      ))}
    </dl>
  );
}
