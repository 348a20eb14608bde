"use client";

import { standings } from "@guildhall/core/members";
import { Crown, PenLine, UserCog } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuChoices } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeRankAction, changeStandingAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { MergeWith } from "./merge-with.tsx";
import { MoveToHouse } from "./move-to-house.tsx";

const RenameMember = onDemand(async () => (await import("./rename-member.tsx")).RenameMember);

type MemberActionsProps = { readonly guildId: string; readonly view: MemberView };

/** What officers change of a member: name, status, rank. */
export function MemberActions({ guildId, view }: MemberActionsProps) {
  const t = useTranslations("members.web");
  const { rights } = useShell();
  const [isRenaming, setRenaming] = useState(false);
  return (
    <>
      {rights.includes("members.edit") && (
        <>
          <Button onClick={() => setRenaming(true)}>
            <PenLine aria-hidden />
            {t("rename.open")}
          </Button>
          <StandingMenu guildId={guildId} view={view} />
          {view.houses.length > 1 && (
            <MoveToHouse guildId={guildId} houses={view.houses} members={[view.member]} />
          )}
          {view.member.userId === null && <MergeWith guildId={guildId} view={view} />}
        </>
      )}
      {rights.includes("ranks.edit") && view.ranks.length > 0 && <RankMenu guildId={guildId} view={view} />}
      {isRenaming && (
        <RenameMember guildId={guildId} member={view.member} onClose={() => setRenaming(false)} />
      )}
    </>
  );
}

function StandingMenu({ guildId, view: { member } }: MemberActionsProps) {
  const t = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  const { isBusy, run } = useAction();
  const change = (text: string) => {
    const standing = standings.find((one) => one === text);
    if (!standing) return;
    run(
      () => changeStandingAction(guildId, { memberIds: [member.memberId], standing }),
      () => t("standingChanged", { count: 1, standing: tStanding(standing) }),
    );
  };
  return (
    <Menu
      trigger={
        <Button isBusy={isBusy}>
          <UserCog aria-hidden />
          {t("changeStanding")}
        </Button>
      }
    >
      <MenuChoices
        label={t("changeStanding")}
        value={member.standing}
        choices={standings.map((value) => ({ value, label: tStanding(value) }))}
        onChange={change}
      />
    </Menu>
  );
}

const none = "none";

function RankMenu({ guildId, view: { member, ranks } }: MemberActionsProps) {
  const t = useTranslations("members.web");
  const { isBusy, run } = useAction();
  const change = (text: string) => {
    const rank = ranks.find(({ rankId }) => String(rankId) === text);
    run(
      () => changeRankAction(guildId, { memberIds: [member.memberId], rankId: rank?.rankId ?? null }),
      () => t("rankChanged", { count: 1, rank: rank?.name ?? t("noRank") }),
    );
  };
  return (
    <Menu
      trigger={
        <Button isBusy={isBusy}>
          <Crown aria-hidden />
          {t("changeRank")}
        </Button>
      }
    >
      <MenuChoices
        label={t("changeRank")}
        value={String(member.rankId ?? none)}
        choices={[
          ...ranks.map(({ rankId, name }) => ({ value: String(rankId), label: name })),
          { value: none, label: t("noRank") },
        ]}
        onChange={change}
      />
    </Menu>
  );
}
