"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { namesOf } from "./decision-names.ts";

type Council = NonNullable<SessionInView["council"]>;

type BallotsCardProps = {
  readonly council: Council & { readonly ballots: NonNullable<Council["ballots"]> };
};

/** Who voted for whom and why, for officers, once nobody can change it any more. */
export function BallotsCard({ council: { ballots, people } }: BallotsCardProps) {
  const t = useTranslations("loot.web.session");
  const name = namesOf({ people });
  const voterOf = new Map(people.map((person) => [person.memberId, person]));
  return (
    <Card title={t("ballots")} aside={ballots.length}>
      {ballots.length === 0 && <p className="text-table text-ink-2">{t("ballotsNone")}</p>}
      <ul>
        {ballots.map(({ voterMemberId, memberId, reason }) => (
          <li
            key={voterMemberId}
            className="grid grid-cols-[1fr_1.2fr] items-center gap-2 border-t border-line py-1.5 text-table first:border-0"
          >
            <Voter member={voterOf.get(voterMemberId)} />
            <span className="min-w-0">
              <bdi dir="auto">{t("ballotFor", { name: name(memberId) })}</bdi>
              {reason && (
                <span dir="auto" className="block text-small break-words text-ink-2">
                  {reason}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Nothing for who is in no roster any more. */
function Voter({ member }: { readonly member: Council["people"][number] | undefined }) {
  return member ? <MemberName member={member} /> : <span />;
}
