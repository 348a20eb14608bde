"use client";

import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { BalanceOfCard } from "#web/features/dkp/components/balance-of-card.tsx";
import { LootList } from "#web/features/loot/components/loot-list.tsx";
import { OwedList } from "#web/features/loot/components/owed-list.tsx";
import type { MemberView } from "#web/features/members/members.loaders.ts";
import { LineCard } from "#web/features/wishlists/components/line-card.tsx";
import type { AboutView } from "./about.loader.ts";

export type MemberPartProps = {
  readonly guildId: string;
  readonly view: MemberView;
  readonly about: AboutView;
};

/** What a member has, wants and got. */
export function MemberGoods({ guildId, view: { member }, about: { balances, wishes } }: MemberPartProps) {
  const hasLoot = useIsFeatureOn("loot");
  const { memberId } = member;
  return (
    <>
      {balances && <BalanceOfCard member={member} balances={balances} />}
      {wishes && <LineCard guildId={guildId} wishes={wishes} of={{ memberId }} />}
      {hasLoot && <OwedList guildId={guildId} of={{ memberId }} />}
      <LootList guildId={guildId} of={{ memberId }} />
    </>
  );
}
