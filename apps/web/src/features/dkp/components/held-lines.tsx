"use client";

import { nameOfItem } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { StatementView } from "../dkp.loaders.ts";

type HeldLinesProps = Pick<StatementView["statements"][number], "holds">;

/** What bids bind of a balance, each with the way to where it was bidden. */
export function HeldLines({ holds }: HeldLinesProps) {
  const t = useTranslations("dkp.web");
  const { guild } = useShell();
  const language = useItemLanguage();
  const amount = useAmount();
  return holds.map((hold) => (
    <span key={hold.sessionId} className="block text-small text-ink-2">
      {t.rich("heldFor", {
        amount: amount(hold.amount),
        item: nameOfItem(hold.itemNames, language).name,
        link: (text) => (
          <Link
            href={`/guilds/${guild?.guildId}/loot/sessions/${hold.sessionId}`}
            className="text-link hover:underline"
          >
            <bdi dir="auto">{text}</bdi>
          </Link>
        ),
      })}
    </span>
  ));
}
