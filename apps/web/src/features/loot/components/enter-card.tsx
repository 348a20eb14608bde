"use client";

import { minimumFor } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useInterestWords } from "#web/features/wishlists/client.ts";
import { enterSessionAction, leaveSessionAction } from "../sessions.actions.ts";
import type { SessionInView } from "../sessions.loaders.ts";

type EnterCardProps = {
  readonly guildId: string;
  readonly session: SessionInView;
  /** Whether it is what the page is for; whoever votes is there for that. */
  readonly isMain: boolean;
};

/** "I want it", where nobody bids. */
export function EnterCard({ guildId, session, isMain }: EnterCardProps) {
  const t = useTranslations("loot.web.session");
  const words = useInterestWords();
  const { sessionId, own, interests } = session;
  const { isBusy, failure, run } = useAction();
  const [interest, setInterest] = useState(own?.interest ?? interests[0] ?? "");
  const isIn = own !== null && own.interest !== null;
  const enter = (wanted: string) =>
    run(
      () => enterSessionAction(guildId, { sessionId, interest: wanted }),
      () => t("entered"),
      () => leave(wanted),
    );
  const leave = (wanted: string) =>
    run(
      () => leaveSessionAction(guildId, { sessionId }),
      () => t("left"),
      () => enter(wanted),
    );
  return (
    <Card title={t(isIn ? "youAreIn" : "doYouWantIt")} isLit={isMain}>
      <EnterPrice session={session} interest={interest} />
      <div className="grid gap-3.5">
        <Select
          label={t("interest")}
          value={interest}
          error={failure}
          onChange={({ target }) => setInterest(target.value)}
          options={interests.map((key) => ({ value: key, label: words(key) }))}
        />
        <span className="action-row">
          <Button kind={isMain ? "act" : "plain"} isBusy={isBusy} onClick={() => enter(interest)}>
            {t("enter")}
          </Button>
          {isIn && (
            <Button isBusy={isBusy} onClick={() => leave(own?.interest ?? interest)}>
              {t("leave")}
            </Button>
          )}
        </span>
      </div>
    </Card>
  );
}

type EnterPriceProps = Pick<EnterCardProps, "session"> & { readonly interest: string };

/** What it takes from whoever gets it for this, beside what they can spend; nothing where it is free. */
function EnterPrice({ session: { stage, own }, interest }: EnterPriceProps) {
  const t = useTranslations("loot.web.session");
  const amount = useAmount();
  const price = minimumFor(stage, interest);
  if (price === 0) return null;
  const lines = [
    { name: t("costs"), value: amount(price) },
    ...(own?.payable == null ? [] : [{ name: t("payable"), value: amount(own.payable) }]),
  ];
  return (
    <dl className="mb-3">
      {lines.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-3 border-b border-line py-[5px] text-table">
          <dt className="text-ink-2">{name}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
