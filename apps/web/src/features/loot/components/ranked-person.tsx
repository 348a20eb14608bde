"use client";

import { Gavel } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { MemberName } from "#web/features/members/client.ts";
import { namesOf, stateOf } from "./decision-names.ts";
import type { RankingProps } from "./ranking-card.tsx";

type RankedPersonProps = RankingProps & { readonly memberId: number };

/** Somebody in the order, with what became of the drop for them. */
export function RankedPerson({ decision, memberId, onAsk }: RankedPersonProps) {
  const t = useTranslations("loot.decision");
  const tWhy = useTranslations("loot.why");
  const name = namesOf(decision)(memberId);
  const state = stateOf(decision, memberId);
  const isOwn = memberId === decision.ownMemberId;
  const known = decision.people.find((one) => one.memberId === memberId);
  const person = known && <MemberName member={known} />;
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-2">
      {onAsk && !isOwn ? (
        <button
          type="button"
          aria-label={tWhy("of", { name })}
          className="min-w-0 rounded-chip hover:text-link"
          onClick={() => onAsk(memberId)}
        >
          {person}
        </button>
      ) : (
        person
      )}
      {state && (
        <Chip tone="lamp" icon={<Gavel aria-hidden />}>
          {t(`states.${state}`)}
        </Chip>
      )}
      {isOwn && <span className="text-tiny text-ink-3">{t("you")}</span>}
    </span>
  );
}
