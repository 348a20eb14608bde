"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import { useInterestWords } from "#web/features/wishlists/client.ts";
import type { SessionInView } from "../sessions.loaders.ts";

/** Who takes part, and what was bidden, as far as anybody may know it now. */
export function SessionBook({ session }: { readonly session: SessionInView }) {
  const t = useTranslations("loot.web.session");
  const words = useInterestWords();
  const time = useGuildTime();
  const amount = useAmount();
  const { entrants, bids, people, state } = session;
  const bidders = new Set(bids.map(({ memberId }) => memberId));
  // Whoever bids says by that to want it.
  const isSilent = ({ memberId }: { readonly memberId: number }) => !bidders.has(memberId);
  const find = (memberId: number) => people.find((person) => person.memberId === memberId);
  const rows = [
    ...(entrants ?? []).filter(isSilent).map((one) => ({
      ...one,
      said: t("wants", { interest: words(one.interest) }),
      at: one.enteredAt,
    })),
    ...bids.map((one) => ({ ...one, said: say(one), at: one.placedAt })),
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  function say({ kind, maximum }: SessionInView["bids"][number]): string {
    if (kind === "retract") return t("retracted");
    return maximum === null ? t("bade") : t("badeUpTo", { price: amount(maximum) });
  }
  return (
    <Card title={t(state === "open" || state === "closed" ? "book" : "bookOver")}>
      {entrants === null && <p className="mb-2 text-table text-ink-2">{t("secret")}</p>}
      {rows.length === 0 && entrants !== null && <p className="text-table text-ink-2">{t("bookEmpty")}</p>}
      <ul>
        {rows.map((row) => {
          const person = find(row.memberId);
          return (
            <li
              key={`${row.memberId} ${row.at} ${row.said}`}
              className="flex min-h-9 items-center gap-2.5 border-b border-line py-1 text-table last:border-b-0"
            >
              <span className="min-w-0 flex-1 truncate">{person && <MemberName member={person} />}</span>
              {row.said}
              <time dateTime={row.at} className="text-small text-ink-3">
                {time("time", row.at)}
              </time>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
