"use client";

import { minimumFor } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useFailureWords } from "#web/components/use-failure-words.ts";
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
  const failures = failuresOf(session);
  const title = () => {
    if (!isIn) return "doYouWantIt";
    return failures.length > 0 ? "keptOut" : "youAreIn";
  };
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
    <Card title={t(title())} isLit={isMain}>
      {failures.length > 0 && <KeptOut failures={failures} />}
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
          {interest !== own?.interest && (
            <Button kind={isMain ? "act" : "plain"} isBusy={isBusy} onClick={() => enter(interest)}>
              {t(isIn ? "enterAs" : "enter", { interest: words(interest) })}
            </Button>
          )}
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

type Failures = NonNullable<SessionInView["ownStanding"]>["failures"];

/** The gates that keep the reader out, whose wish takes part all the same; wherever they stand. */
function failuresOf({ own, standing, ownStanding }: SessionInView): Failures {
  const isOwn = ({ memberId }: { readonly memberId: number }) => memberId === own?.memberId;
  return ownStanding?.failures ?? standing?.ranking.outsiders.find(isOwn)?.failures ?? [];
}

function KeptOut({ failures }: { readonly failures: Failures }) {
  const t = useTranslations("loot.web.session");
  const words = useFailureWords();
  return (
    <div className="mb-3 text-table">
      <p className="mb-1.5 text-ink-2">{t("keptOutLead")}</p>
      <ul className="grid gap-1.5">
        {failures.map((failure) => {
          const { is, needed, until } = words(failure);
          return (
            <li key={failure.code}>
              {[is, until].filter(Boolean).join(" ")}
              <span className="block text-small text-ink-3">{needed}</span>
            </li>
          );
        })}
      </ul>
    </div>
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
