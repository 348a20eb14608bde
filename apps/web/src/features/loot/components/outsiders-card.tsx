"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { useFailureWords } from "#web/components/use-failure-words.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { DecisionPageView } from "../decision.loaders.ts";

/** Who wanted it and was not let in, and by which gate. */
export function OutsidersCard({
  decision,
}: {
  readonly decision: Pick<DecisionPageView, "ranking" | "people">;
}) {
  const t = useTranslations("loot.decision");
  const tPriority = useTranslations("wishlists.priority.failures");
  const words = useFailureWords();
  const { outsiders } = decision.ranking;
  return (
    <Card title={t("outsiders")} aside={outsiders.length}>
      {outsiders.length === 0 && <p className="text-ink-2">{t("noOutsiders")}</p>}
      <ul>
        {outsiders.map(({ memberId, failures }) => (
          <li
            key={memberId}
            className="grid grid-cols-[1fr_1.2fr] items-center gap-2 border-t border-line py-1.5 text-table first:border-0"
          >
            <Known people={decision.people} memberId={memberId} />
            <div>
              {failures.length === 0 && tPriority("private")}
              {failures.map((failure) => {
                const { is, needed, until } = words(failure);
                return (
                  <p key={failure.code}>
                    {[is, until].filter(Boolean).join(" ")}
                    <span className="block text-tiny text-ink-3">{needed}</span>
                  </p>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type KnownProps = Pick<DecisionPageView, "people"> & { readonly memberId: number };

function Known({ people, memberId }: KnownProps) {
  const member = people.find((one) => one.memberId === memberId);
  return member && <MemberName member={member} />;
}
