"use client";

import { type Standing, standings } from "@guildhall/core/members";
import { Crown, UserCog } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeRankAction, changeStandingAction } from "../members.actions.ts";
import type { RosterView } from "../members.loaders.ts";
import { MoveToHouse } from "./move-to-house.tsx";

type RosterSelectionProps = {
  readonly guildId: string;
  readonly ids: readonly string[];
  readonly roster: RosterView;
};

/** What can be done with selected members at once. */
export function RosterSelection({ guildId, ids, roster }: RosterSelectionProps) {
  const t = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  const { rights } = useShell();
  const { ranks, houses, rows } = roster;
  const memberIds = ids.map(Number);
  const members = rows.filter(({ memberId }) => memberIds.includes(memberId));
  const noRank = { rankId: null, name: t("noRank") };
  const { isBusy, giveRank, giveStanding } = useGiving(guildId, members, [...ranks, noRank]);
  return (
    <>
      {rights.includes("ranks.edit") && ranks.length > 0 && (
        <Menu
          trigger={
            <Button isBusy={isBusy}>
              <Crown aria-hidden />
              {t("changeRank")}
            </Button>
          }
        >
          {[...ranks, noRank].map(({ rankId, name }) => (
            <MenuItem key={String(rankId)} onSelect={() => giveRank(rankId)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      )}
      {rights.includes("members.edit") && (
        <Menu
          trigger={
            <Button isBusy={isBusy}>
              <UserCog aria-hidden />
              {t("changeStanding")}
            </Button>
          }
        >
          {standings.map((standing) => (
            <MenuItem key={standing} onSelect={() => giveStanding(standing)}>
              {tStanding(standing)}
            </MenuItem>
          ))}
        </Menu>
      )}
      {rights.includes("members.edit") && houses.length > 1 && (
        <MoveToHouse guildId={guildId} houses={houses} members={members} />
      )}
    </>
  );
}

type NamedRank = { readonly rankId: number | null; readonly name: string };

/** Gives all of them a rank or a standing. Where they had the same one before, that can be taken back as a whole. */
function useGiving(guildId: string, members: RosterView["rows"], ranks: readonly NamedRank[]) {
  const t = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  const { isBusy, run } = useAction();
  const memberIds = members.map(({ memberId }) => memberId);
  const count = memberIds.length;
  const [rank, ...otherRanks] = new Set(members.map(({ rankId }) => rankId));
  const [standing, ...otherStandings] = new Set(members.map((member) => member.standing));
  const giveRank = (rankId: number | null) =>
    run(
      () => changeRankAction(guildId, { memberIds, rankId }),
      () => t("rankChanged", { count, rank: ranks.find((one) => one.rankId === rankId)?.name ?? "" }),
      rank !== undefined && otherRanks.length === 0 ? () => giveRank(rank) : undefined,
    );
  const giveStanding = (next: Standing) =>
    run(
      () => changeStandingAction(guildId, { memberIds, standing: next }),
      () => t("standingChanged", { count, standing: tStanding(next) }),
      standing && otherStandings.length === 0 ? () => giveStanding(standing) : undefined,
    );
  return { isBusy, giveRank, giveStanding };
}
