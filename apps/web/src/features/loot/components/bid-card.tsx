"use client";

import { type Hundredths, toHundredths } from "@guildhall/core";
import { minimumFor } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useInterestWords } from "#web/features/wishlists/client.ts";
import { placeBidAction, retractBidAction } from "../sessions.actions.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { BidFigures } from "./bid-figures.tsx";

type BidCardProps = { readonly guildId: string; readonly session: SessionInView };

/** The most that the reader would pay. Each press has a number of its own, so that it counts once. */
export function BidCard({ guildId, session }: BidCardProps) {
  const t = useTranslations("loot.web.session");
  const tBid = useTranslations("loot.bid");
  const words = useInterestWords();
  const amount = useAmount();
  const { sessionId, own, mode, interests } = session;
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState({ interest: own?.interest ?? interests[0] ?? "", maximum: "" });
  const bid = (event: FormEvent) => {
    event.preventDefault();
    const requestId = crypto.randomUUID();
    run(
      () => placeBidAction(guildId, { sessionId, requestId, ...draft }),
      () => {
        setDraft({ ...draft, maximum: "" });
        return t("bidPlaced");
      },
    );
  };
  const retract = () =>
    run(
      () => retractBidAction(guildId, { sessionId, requestId: crypto.randomUUID() }),
      () => t("bidRetracted"),
    );
  return (
    <Card title={t("yourBid")} isLit>
      <BidFigures session={session} />
      <form onSubmit={bid} className="mt-3 grid gap-3.5">
        <Select
          label={t("interest")}
          value={draft.interest}
          onChange={({ target }) => setDraft({ ...draft, interest: target.value })}
          options={interests.map((key) => ({ value: key, label: words(key) }))}
        />
        <TextField
          label={t("maximum")}
          hint={[
            t("maximumHint", { mode, minimum: amount(leastOf(session, draft.interest)) }),
            // In the open the head of the page says so, because it is seen there.
            mode !== "open" && tBid("tie"),
          ]
            .filter(Boolean)
            .join(" ")}
          inputMode="decimal"
          required
          autoComplete="off"
          value={draft.maximum}
          error={failure}
          onChange={({ target }) => setDraft({ ...draft, maximum: target.value })}
        />
        <span className="action-row">
          <Button kind="act" type="submit" isBusy={isBusy}>
            {t("bid")}
          </Button>
          {own?.maximum != null && (
            <Button isBusy={isBusy} onClick={retract}>
              {t("retract")}
            </Button>
          )}
        </span>
      </form>
    </Card>
  );
}

/** Where the next bid begins: whoever leads may go on from the price, everybody else is a step above it. */
function leastOf({ stage, price, leaderMemberId, own }: SessionInView, interest: string): Hundredths {
  const minimum = minimumFor(stage, interest);
  if (price === null) return minimum;
  const isLeading = own !== null && own.memberId === leaderMemberId;
  return toHundredths(Math.max(minimum, price + (isLeading ? 0 : stage.increment)));
}
