"use client";

import { standings } from "@guildhall/core/members";
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
  const { isBusy, run } = useAction();
  const { ranks, houses, rows } = roster;
  const memberIds = ids.map(Number);
  const members = rows.filter(({ memberId }) => memberIds.includes(memberId));
  const count = ids.length;
  const noRank = { rankId: null, name: t("noRank") };
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
            <MenuItem
              key={String(rankId)}
              onSelect={() =>
                run(
                  () => changeRankAction(guildId, { memberIds, rankId }),
                  () => t("rankChanged", { count, rank: name }),
                )
              }
            >
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
            <MenuItem
              key={standing}
              onSelect={() =>
                run(
                  () => changeStandingAction(guildId, { memberIds, standing }),
                  () => t("standingChanged", { count, standing: tStanding(standing) }),
                )
              }
            >
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
