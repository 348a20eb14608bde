"use client";

import { useQuery } from "@tanstack/react-query";
import { BadgeCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { memberAccountsQuery } from "../verification.queries.ts";
import { usePlayerWords } from "./use-player-words.ts";

type VerifiedBadgesProps = { readonly guildId: string; readonly memberId: number };

/** Whose accounts in the game were shown to be a member's; nothing where none was. */
export function VerifiedBadges(props: VerifiedBadgesProps) {
  return useIsFeatureOn("verification") && <Badges {...props} />;
}

function Badges({ guildId, memberId }: VerifiedBadgesProps) {
  const t = useTranslations("verification.web");
  const tell = usePlayerWords();
  const { data: accounts } = useQuery(memberAccountsQuery(guildId, memberId));
  return accounts?.map((account) => (
    <Chip key={account.accountId} tone="good" icon={<BadgeCheck aria-hidden />}>
      {t("badge", { account: account.name === null ? account.playerId : tell(account) })}
    </Chip>
  ));
}
